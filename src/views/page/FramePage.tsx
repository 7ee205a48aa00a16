// The atlas in a frame of somebody else's page: the parts that this page asks for, and under them the sources, the edition and the way to the whole atlas.
import { useEffect, useRef, useState } from 'react';
import { frameWords } from '../../messages/frame-words.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { paperSheet } from '../../scene/paper-sheet.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { FramePart } from '../../state/frame-parts.ts';
import { PlaceList } from '../lists/PlaceList.tsx';
import { Trays } from '../lists/Trays.tsx';
import { Choices } from '../narrow/Choices.tsx';
import { MapOverlay } from '../on-map/MapOverlay.tsx';
import { MapProgress } from '../on-map/MapProgress.tsx';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { DatingProvider, useDates } from '../parts/use-dates.ts';
import { useMedia } from '../parts/use-media.ts';
import { WindowProvider } from '../parts/use-time-window.ts';
import { FacingPage } from '../place/FacingPage.tsx';
import { useFacingContentsBeforehand } from '../place/facing-contents-part.ts';
import { Timeline } from '../time/Timeline.tsx';
import type { AtlasPageProps } from './AtlasPage.tsx';
import { Notices } from './Notices.tsx';
import { StatusLine } from './StatusLine.tsx';
import { usePanelClose } from './use-panel-close.ts';

/** Below this width a frame shows one thing at a time: the map, the list, or the open record. */
const narrow = '(max-width: 699px)';
/** Below this there is no room for list, map and record side by side: the open record takes the place of the list. */
const tight = '(max-width: 979px)';

interface FramePageProps extends AtlasPageProps {
  parts: ReadonlySet<FramePart>;
}

export function FramePage(props: FramePageProps) {
  const { live, settled, spots, leftOut, attribution, periods, onMapContainer, onMapRetry, parts } = props;
  const { messages, send } = useAtlas();
  const page = useObservable(settled);
  const mapContainer = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const takesFocus = useRef(false);
  const filmByAddress = useRef(page.state.film !== null);
  const isNarrow = useMedia(narrow);
  const isTight = useMedia(tight);
  const [wantsList, setWantsList] = useState(false);

  useEffect(() => {
    if (mapContainer.current) onMapContainer(mapContainer.current);
    else send({ type: 'map-changed', standing: { at: 'missing' } });
    takesFocus.current = true;
  }, [onMapContainer, send]);

  useFacingContentsBeforehand(page.state.map);

  const close = usePanelClose(opener);

  const { state } = page;
  const panel = parts.has('record') ? page.panel : null;
  const hasMap = parts.has('map');
  const mapStands = hasMap && state.map.at !== 'missing';
  // Where no map can be drawn the list takes its place, asked for or not.
  const hasList = parts.has('list') || (hasMap && !mapStands);
  const coversAll = isNarrow && panel !== null;
  const givesWay = coversAll || (isTight && mapStands && panel !== null);
  // The film tells beside the map what rests on it, or under it.
  const showsFilm = mapStands && state.film !== null && !coversAll;
  const showsList = hasList && !givesWay && !showsFilm && (!isNarrow || !mapStands || wantsList);
  const showsMap = mapStands && !coversAll && !(isNarrow && showsList);
  const columns = [showsFilm && 'film', showsList && 'list', showsMap && 'map', panel && 'record']
    .filter(Boolean)
    .join('-');
  return (
    <DatingProvider value={state.dating}>
      <div className="atlas framed" data-theme={state.theme} lang={messages.language}>
        <h1 className="unseen">{messages.atlasTitle}</h1>
        <Notices notices={state.notices} leftOut={leftOut} onMapRetry={onMapRetry} newer={state.renewed} />
        <main className={`frame-body shows-${columns || 'nothing'}`}>
          {showsFilm && (
            <div className="index">
              <LazyPart name="src/views/film/FilmPanel.tsx" open={() => import('../film/FilmPanel.tsx')}>
                {({ FilmPanel }) => <FilmPanel live={live} byAddress={filmByAddress} />}
              </LazyPart>
            </div>
          )}
          {showsList && (
            <div className="index">
              <Choices page={page} />
              <PlaceList page={page} />
              <Trays page={page} />
            </div>
          )}
          {hasMap && (
            <section
              className="map"
              aria-label={messages.map}
              aria-busy={state.map.at === 'loading'}
              hidden={!showsMap}
            >
              <div className="map-canvas" ref={mapContainer} />
              <MapOverlay live={live} spots={spots} page={page} />
              <MapProgress map={state.map} />
              <details className="attribution" data-over-map="">
                <summary>{messages.attribution}</summary>
                <p lang={messages.recordLanguage}>{attribution}</p>
              </details>
            </section>
          )}
          {panel && (
            <WindowProvider value={state.window}>
              <FacingPage panel={panel} backTo={state.backTo} onClose={close} opener={opener} takesFocus={takesFocus} />
            </WindowProvider>
          )}
        </main>
        {parts.has('time') && <Timeline live={live} periods={periods} hasFilm={mapStands} />}
        <footer className="frame-foot">
          <StatusLine page={page} />
          {isNarrow && mapStands && parts.has('list') && !coversAll && !showsFilm && (
            <FaceChoice wantsList={wantsList} onChosen={setWantsList} />
          )}
          <Provenance page={page} />
        </footer>
      </div>
    </DatingProvider>
  );
}

function FaceChoice({ wantsList, onChosen }: { wantsList: boolean; onChosen: (list: boolean) => void }) {
  const { messages, elements } = useAtlas();
  const words = frameWords[messages.language];
  return (
    <div className="frame-faces" role="radiogroup" aria-label={words.shown}>
      {[false, true].map((isList) => (
        <label key={String(isList)}>
          <input
            type="radio"
            name={elements.idOf('face')}
            checked={wantsList === isList}
            onChange={() => onChosen(isList)}
          />
          {isList ? words.showList : words.showMap}
        </label>
      ))}
    </div>
  );
}

/** Whose records these are, and where all of them can be read. */
function Provenance({ page }: { page: SettledScene }) {
  const { messages, addressNow, editions } = useAtlas();
  const dates = useDates();
  const words = frameWords[messages.language];
  const { opened } = editions;
  const names = paperSheet({ ...page, panel: null }).sources.map((source) => source['title-short'] ?? source.title);
  return (
    <p className="frame-from">
      <span lang={messages.otherLanguage ? messages.reading : undefined}>{messages.atlasTitle}</span>.{' '}
      {names.length > 0 && <span>{words.sources(names.join(', '))}</span>}{' '}
      <span>{opened ? words.edition(opened.id, dates.day(dayFromIso(opened.date) as number)) : words.newest}</span>{' '}
      <a href={addressNow()} target="_blank" rel="noopener">
        {words.openAtlas}
      </a>
    </p>
  );
}
