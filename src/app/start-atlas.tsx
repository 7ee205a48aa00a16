// The hall: joins corpus, state, address, map and views. The only file that knows every room.

import placeShapesAddress from 'place-shapes.json?url';
import { createRoot } from 'react-dom/client';
import { onRenewed } from '../loading/edition.ts';
import { requireJson, requirePart } from '../loading/lazy-part.ts';
import { buildLookup } from '../lookup/build-lookup.ts';
import { buildTimeAxis } from '../lookup/time-axis.ts';
import { createMapLife } from '../map/map-life.ts';
import type { Messages } from '../messages/en/messages.ts';
import { dayFromIso, isoFromDay } from '../model/calendar.ts';
import { citableRecords } from '../model/citation/citable-records.ts';
import { citedAtlas } from '../model/citation/cited-atlas.ts';
import { atlasIn, type CompiledAtlas } from '../model/compiled-atlas.ts';
import type { PlaceShapes } from '../model/place-shapes.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { createMapSpots } from '../scene/map-spots.ts';
import { createSceneMaker } from '../scene/scene.ts';
import { createSearch } from '../scene/search.ts';
import { createSettledStream } from '../scene/settle.ts';
import { type Action, next } from '../state/actions.ts';
import { followAddress } from '../state/address/address-bar.ts';
import { writtenQuery } from '../state/address/address-text.ts';
import { stateFromAddress, wholeAddress } from '../state/address/permalink.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { openingState } from '../state/opening-state.ts';
import { createPlayClock, shortestStep } from '../state/play-clock.ts';
import { createStore } from '../state/store.ts';
import { type CitationDesk, CitationDeskProvider } from '../views/cite/citation-desk.tsx';
import { AtlasPage } from '../views/page/AtlasPage.tsx';
import { FaultBoundary } from '../views/page/FaultBoundary.tsx';
import { AtlasProvider } from '../views/parts/atlas-context.tsx';
import { keepOffline } from './keep-offline.ts';

function daysOf({ from, to }: { from: string; to: string }): TimeWindow {
  return { from: dayFromIso(from) as number, to: dayFromIso(to) as number };
}

/** Actions that come in a stream: lists and panels may lag behind them. */
const streaming: ReadonlySet<Action['type']> = new Set([
  'days-played',
  'window-moved',
  'camera-moved',
  'place-pointed',
]);

export function startAtlas(root: HTMLElement, compiled: CompiledAtlas, messages: Messages): void {
  const named = atlasIn(compiled, messages.reading);
  const { description, places } = named;
  const { periods = [] } = description;
  const lookup = buildLookup(named);
  const axis = buildTimeAxis(daysOf(description.extent), lookup.reach);
  const context = { lookup, axis };
  const opening = openingState(daysOf(description.opening));
  const openAddress = () => stateFromAddress(writtenQuery(location), opening, context, messages.address);

  const store = createStore<AtlasState, Action>(openAddress(), (state, action) => next(state, action, context));
  const sceneFor = createSceneMaker(lookup, axis);
  let scene = sceneFor(store.get());
  const settled = createSettledStream(scene);
  const searchFor = createSearch(lookup, store.get);
  const live = new Set<() => void>();
  const spots = createMapSpots();
  let lastAction: Action['type'] = 'address-opened';

  const send = (action: Action) => {
    lastAction = action.type;
    store.send(action);
  };
  store.subscribe(() => {
    scene = sceneFor(store.get());
    map.show(scene);
    for (const listener of [...live]) listener();
    settled.show(scene, !streaming.has(lastAction));
    // Words, names and map are of one language: the page is opened again in the other, on the same view.
    if (lastAction === 'language-chosen') address.reload();
  });

  const address = followAddress(store, opening, openAddress);
  followFrames(store.get, store.subscribe, send);

  const firstView = new Promise<void>((resolve) => {
    store.subscribe(() => store.get().map.at !== 'loading' && resolve());
  });
  const offlineCopy = keepOffline({
    firstView,
    onChange: (standing) => send({ type: 'offline-changed', standing }),
    reload: address.reload,
  });
  onRenewed(() => send({ type: 'edition-renewed' }));

  const map = createMapLife({
    messages,
    scene: () => scene,
    send,
    reloadPage: address.reload,
    listeners: {
      onPlaceClicked: (place) => send({ type: 'place-chosen', place, by: 'map' }),
      onPlacePointed: (place) => send({ type: 'place-pointed', place }),
      onPlacesOffered: (places) => send({ type: 'places-offered', places }),
      onAreaDrawn: (area) => send({ type: 'area-chosen', area }),
      onDrawingGivenUp: () => send({ type: 'drawing-chosen', shape: null }),
      onSpotsMoved: spots.set,
      onCameraMoved: (camera, byReader) => {
        if (byReader) address.mapMovedByReader();
        send({ type: 'camera-moved', camera });
      },
    },
  });

  createRoot(root).render(
    <FaultBoundary messages={messages} onReload={address.reload}>
      <AtlasProvider
        value={{ messages, send, searchFor, openNewerEdition: offlineCopy.openNewer, reloadPage: address.reload }}
      >
        <CitationDeskProvider value={citationDesk(compiled, places)}>
          <AtlasPage
            live={{
              get: () => scene,
              subscribe: (listener) => {
                live.add(listener);
                return () => live.delete(listener);
              },
            }}
            settled={settled}
            spots={spots}
            leftOut={compiled.leftOut}
            attribution={description.attribution}
            periods={periods}
            onMapContainer={map.open}
            takePicture={map.picture}
            onMapRetry={map.openAgain}
          />
        </CitationDeskProvider>
      </AtlasProvider>
    </FaultBoundary>,
  );
}

/** Answers whoever cites, corrects or downloads: this page's own address, the reader's day, and files written by the dataset's writers. `places` go by the
 * reader's names for them; a file keeps those of the corpus. */
function citationDesk(compiled: CompiledAtlas, places: CompiledAtlas['places']): CitationDesk {
  const { correctionsTo = {} } = compiled.description;
  const atlas = citedAtlas(compiled.description);
  const records = citableRecords({ ...compiled, places });
  const here = (query: string) => new URL(query, `${location.origin}${location.pathname}`).href;
  const citing: CitationDesk['citing'] = () => ({
    atlas,
    sourceOf: records.sourceOf,
    addressOf: (record) => here(`?${new URLSearchParams(record)}`),
    accessed: isoToday(),
  });
  return {
    records,
    citing,
    correctionsTo,
    // How the page looks to one reader is no part of what is cited.
    viewAddress: (state) => here(wholeAddress({ ...state, theme: 'paper' })),
    async write(format, shown, view, { from, to }) {
      const [{ writeShown }, shapes] = await Promise.all([
        requirePart('src/dataset/writers/shown-file.ts', () => import('../dataset/writers/shown-file.ts')),
        requireJson<PlaceShapes>(placeShapesAddress),
      ]);
      const window = { from: isoFromDay(from), to: isoFromDay(to) };
      const openWorkbooks = () =>
        requirePart('src/dataset/writers/claims-xlsx.ts', () => import('../dataset/writers/claims-xlsx.ts'));
      return writeShown(compiled, shapes, shown, format, { view, window, citing: citing(), openWorkbooks });
    },
  };
}

/** The day it is where the reader is. */
function isoToday(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** While the atlas plays, every frame of the display moves time on. */
function followFrames(
  state: () => AtlasState,
  subscribe: (listener: () => void) => void,
  send: (action: Action) => void,
): void {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  let clock: ReturnType<typeof createPlayClock> | null = null;
  const frame = (time: number) => {
    const days = clock?.(time, state().way.speed) ?? 0;
    if (days > 0) send({ type: 'days-played', days });
    if (state().playing) requestAnimationFrame(frame);
  };
  subscribe(() => {
    const { playing } = state();
    if (playing === (clock !== null)) return;
    clock = playing ? createPlayClock(shortestStep[stillness.matches ? 'reduced-motion' : 'smooth']) : null;
    if (clock) requestAnimationFrame(frame);
  });
}
