// The whole page: header, list, map, facing page and time control. It arranges; the parts do the work.
import { useCallback, useEffect, useRef } from 'react';
import type { NamedPeriod } from '../model/atlas.ts';
import type { LeftOut } from '../model/compiled-atlas.ts';
import type { Scene, SettledScene } from '../state/scene.ts';
import { type Observable, useAtlas, useObservable } from './atlas-context.tsx';
import { FacetList } from './FacetList.tsx';
import { FacingPage } from './FacingPage.tsx';
import { Header } from './Header.tsx';
import { Introduction } from './Introduction.tsx';
import { MapProgress } from './MapProgress.tsx';
import { Notices } from './Notices.tsx';
import { PlaceList } from './PlaceList.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Timeline } from './Timeline.tsx';
import { DatingProvider } from './use-dates.ts';
import { ViewTools } from './ViewTools.tsx';

interface AtlasPageProps {
  live: Observable<Scene>;
  settled: Observable<SettledScene>;
  leftOut: readonly LeftOut[];
  attribution: string;
  periods: readonly NamedPeriod[];
  /** Told the element the map is to be drawn in. */
  onMapContainer: (container: HTMLElement) => void;
  /** Draws the map anew. */
  onMapRetry: () => void;
  /** Opens the newer edition that the device keeps. */
  onNewerEdition: () => void;
}

export function AtlasPage(props: AtlasPageProps) {
  const { live, settled, leftOut, attribution, periods, onMapContainer, onMapRetry, onNewerEdition } = props;
  const { messages, send } = useAtlas();
  const page = useObservable(settled);
  const mapContainer = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const takesFocus = useRef(false);

  useEffect(() => {
    if (mapContainer.current) onMapContainer(mapContainer.current);
  }, [onMapContainer]);

  useEffect(() => {
    takesFocus.current = true;
  }, []);

  const close = useCallback(() => {
    send({ type: 'panel-closed' });
    const back = opener.current;
    const target = back instanceof HTMLElement && back.isConnected ? back : document.getElementById('list');
    requestAnimationFrame(() => target?.focus());
  }, [send]);

  const { panel, state } = page;
  return (
    <DatingProvider value={state.dating}>
      <div className={`atlas${panel ? ' with-panel' : ''}`} data-theme={state.theme}>
        <a className="skip" href="#list">
          {messages.skipToList}
        </a>
        {panel && (
          <a className="skip" href="#panel">
            {messages.skipToPanel}
          </a>
        )}
        <Header theme={state.theme} />
        <main className="spread">
          <div className="index">
            {!state.introduced && <Introduction />}
            <PlaceList page={page} />
            <FacetList page={page} />
          </div>
          <section className="map" aria-label={messages.map} aria-busy={state.map.at === 'loading'}>
            <div className="map-canvas" ref={mapContainer} />
            <MapProgress map={state.map} />
            <details className="attribution">
              <summary>{messages.attribution}</summary>
              <p>{attribution}</p>
              {state.offline !== 'none' && <p className="offline">{messages.offlineReady}</p>}
            </details>
          </section>
          <Timeline live={live} periods={periods} />
          <div className="foot">
            <StatusLine page={page} />
            <ViewTools page={page} />
          </div>
          {panel && <FacingPage panel={panel} onClose={close} opener={opener} takesFocus={takesFocus} />}
        </main>
        <Notices
          notices={state.notices}
          leftOut={leftOut}
          onMapRetry={onMapRetry}
          newer={state.offline === 'newer'}
          onNewerEdition={onNewerEdition}
        />
      </div>
    </DatingProvider>
  );
}
