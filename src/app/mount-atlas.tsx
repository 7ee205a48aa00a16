// Composition root: joins corpus, state, address, map and views into one atlas in one element.
import { createRoot } from 'react-dom/client';
import { inTurn, questionsOf } from '../corpus/ask-before.ts';
import { onRenewed } from '../loading/edition.ts';
import { requirePart } from '../loading/lazy-part.ts';
import { buildTimeAxis } from '../lookup/time-axis.ts';
import { createMapLife } from '../map/map-life.ts';
import { dayFromIso } from '../model/calendar.ts';
import { pause } from '../model/pause.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { PictureTaker } from '../scene/map-picture.ts';
import { createMapSpots } from '../scene/map-spots.ts';
import { createSceneMaker } from '../scene/scene.ts';
import { createSettledStream } from '../scene/settle.ts';
import { type Action, next } from '../state/actions.ts';
import { followAddress } from '../state/address/address-bar.ts';
import { stateFromAddress, wholeAddress } from '../state/address/permalink.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { createDraftKeeper } from '../state/draft-keeper.ts';
import { createObservable } from '../state/observable.ts';
import { openingState } from '../state/opening-state.ts';
import { createStore } from '../state/store.ts';
import { CitationDeskProvider } from '../views/cite/citation-desk.tsx';
import { FaultBoundary } from '../views/page/FaultBoundary.tsx';
import { InPlace } from '../views/page/InPlace.tsx';
import { AtlasProvider } from '../views/parts/atlas-context.tsx';
import { ownElements } from '../views/parts/own-elements.ts';
import { lastTurn, TurnsProvider } from '../views/parts/turns.tsx';
import type { AtlasOptions } from './atlas-options.ts';
import { createCitationDesk } from './create-citation-desk.ts';
import { createEditionDesk } from './create-edition-desk.ts';
import { createStoryDesk, draftAmong } from './create-story-desk.ts';
import { filmFrames } from './film-frames.ts';
import { playFrames } from './play-frames.ts';
import { travelWindow } from './travel-window.ts';

function daysOf({ from, to }: { from: string; to: string }): TimeWindow {
  return { from: dayFromIso(from) as number, to: dayFromIso(to) as number };
}

/** Actions that come in a stream: lists and panels may lag behind them. */
const streaming: ReadonlySet<Action['type']> = new Set([
  'days-played',
  'film-ran',
  'window-moved',
  'window-travelled',
  'beside-window-moved',
  'camera-moved',
  'place-pointed',
]);

export interface MountedAtlas {
  send(action: Action): void;
  /** Told of every change and of the action behind it. Returns the function that ends it. */
  subscribe(listener: (action: Action, state: AtlasState) => void): () => void;
  /** Resolves when the map stands, or is known to be missing. */
  whenDrawn(): Promise<void>;
  /** The map as a picture, at once; `null` where it is not drawn. */
  picture: PictureTaker;
  /** Takes the atlas out of its element, and leaves nothing of it behind. Whatever is sent to it then is not heard. */
  destroy(): void;
}

/** What the ids of an atlas begin with, where its element has no id. */
let mountedBefore = 0;

/** Opens an atlas in an element, in the place of what is in it; whoever has opened the corpus closes it. The element gives the atlas its width and height. */
export function mountAtlas(root: HTMLElement, options: AtlasOptions): MountedAtlas {
  const steps = mounting(root, options, lastTurn);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same for many records, which take their time: between the steps the page does what waits. */
export async function mountInSteps(root: HTMLElement, options: AtlasOptions): Promise<MountedAtlas> {
  const steps = mounting(root, options, 0);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** @param firstTurn how much of the page is drawn in one go: `lastTurn` is all of it */
function* mounting(root: HTMLElement, options: AtlasOptions, firstTurn: number): Generator<undefined, MountedAtlas> {
  const { corpus, address: addressPlace, clock, words: messages, page: Page, gestures = null } = options;
  const { description, lookup, asker, editions = [], edition = null } = corpus;
  // They are told of the records of today.
  const stories = (edition === null && corpus.stories) || { names: [], files: {} };
  const axis = buildTimeAxis(daysOf(description.extent), lookup.reach, dayFromIso(description.film ?? '') ?? undefined);
  const drafts = createDraftKeeper(options.shelf ?? null, clock);
  const context = {
    ...{ lookup, axis, editions },
    get stories() {
      return draftAmong(stories.names, drafts.get());
    },
  };
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const preferredTheme = () => (darkness.matches ? 'night' : 'paper');
  const opening = openingState(daysOf(description.opening), preferredTheme());
  const readAddress = () => stateFromAddress(addressPlace.written(), opening, context, messages.address);

  const store = createStore<AtlasState, Action>(readAddress(), (state, action) => next(state, action, context));
  const send = inTurn(lookup, asker, store.get, store.send);
  const besides = createEditionDesk({ corpus, addressPlace, store, opening, onTaken: () => showNow(true) });
  yield;
  const sceneFor = createSceneMaker(lookup, axis, besides.lookupOf);
  yield;
  const live = createObservable(sceneFor(store.get()));
  yield;
  live.get().settled();
  yield;
  const settled = createSettledStream(live.get(), clock);
  const questions = questionsOf(lookup, asker, store.get);
  const spots = createMapSpots();
  const drawn = new Promise<void>((resolve) => {
    store.subscribe(() => store.get().map.at !== 'loading' && resolve());
  });

  const showNow = (atOnce: boolean) => {
    const scene = sceneFor(store.get());
    map.show(scene);
    live.set(scene);
    settled.show(scene, atOnce);
  };
  store.subscribe(({ type }) => {
    showNow(!streaming.has(type));
    // Words, names and map are of one language, and records of one edition: the page is opened again in the other, on the same view.
    if (type === 'language-chosen' || store.get().asof !== (edition?.id ?? null)) address.reload();
  });

  const frame = document.createElement('div');
  frame.className = firstTurn < lastTurn ? 'atlas-frame coming' : 'atlas-frame';
  // What stands there until now stays until the atlas can be seen.
  root.prepend(frame);
  const elements = ownElements(frame, root.id === '' ? `atlas-${++mountedBefore}-` : `${root.id}-`);
  const page = createRoot(frame);
  // After the page's own listeners: a click that one of them has answered is no link any more.
  const address = followAddress({ store, opening, address: addressPlace, clock, root: frame, readAddress });
  const endPlay = playFrames(store, clock);
  const endFilm = filmFrames(store, clock);
  const followDevice = () => send({ type: 'theme-preferred', theme: preferredTheme() });
  darkness.addEventListener('change', followDevice);
  const endNews = onRenewed(() => send({ type: 'edition-renewed' }));
  const offlineCopy = options.keepOffline?.({
    firstView: drawn,
    onChange: (standing) => send({ type: 'offline-changed', standing }),
    reload: address.reload,
  });

  const mapNeeds = { messages, clock, outlines: corpus.outlines, shapes: corpus.shapes ?? {} };
  const map = createMapLife({
    ...mapNeeds,
    gestures,
    scene: live.get,
    send,
    reloadPage: address.reload,
    listeners: {
      onPlaceClicked: (place) => send({ type: 'place-chosen', place, by: 'map' }),
      onPlacePointed: (place) => send({ type: 'place-pointed', place }),
      onPlacesOffered: (offered) => send({ type: 'places-offered', places: offered }),
      onAreaDrawn: (area) => send({ type: 'area-chosen', area }),
      onDrawingGivenUp: () => send({ type: 'drawing-chosen', shape: null }),
      onSpotsMoved: spots.set,
      onCameraMoved: (camera, byReader) => {
        if (byReader) address.mapMovedByReader();
        send({ type: 'camera-moved', camera });
      },
    },
  });

  const travel = (search: string) => {
    const { window } = store.get();
    address.go(search);
    // With reduced motion it is there at once.
    if (!stillness.matches) travelWindow(store, clock, window);
  };
  addEventListener('pagehide', drafts.flush);

  const turns = createObservable(firstTurn);
  yield;
  page.render(
    <TurnsProvider value={turns}>
      <InPlace root={root} frame={frame}>
        <FaultBoundary messages={messages} onReload={address.reload}>
          <AtlasProvider
            value={{
              messages,
              send,
              questions,
              elements,
              addressNow: () => addressPlace.whole(addressPlace.search()),
              addressOf: wholeAddress,
              openNewerEdition: offlineCopy?.openNewer ?? address.reload,
              reloadPage: address.reload,
              ownRecords: options.ownRecords ?? null,
              stories: createStoryDesk({ stories, drafts, context, opening, store, messages, go: travel }),
              editions: besides.desk,
              openFilmMap: async (...asked) => {
                const part = await requirePart('src/map/open-film-map.ts', () => import('../map/open-film-map.ts'));
                return part.openFilmMap({ ...mapNeeds, frame }, ...asked);
              },
            }}
          >
            <CitationDeskProvider value={createCitationDesk(corpus, addressPlace, clock)}>
              <Page
                live={live}
                settled={settled}
                spots={spots}
                leftOut={corpus.leftOut}
                attribution={description.attribution}
                periods={lookup.periods}
                onMapContainer={map.open}
                takePicture={map.picture}
                onMapRetry={map.openAgain}
              />
            </CitationDeskProvider>
          </AtlasProvider>
        </FaultBoundary>
      </InPlace>
    </TurnsProvider>,
  );
  while (turns.get() < lastTurn) {
    yield;
    turns.set(turns.get() + 1);
  }

  return {
    send,
    subscribe: (listener) => store.subscribe((action) => listener(action, store.get())),
    whenDrawn: () => drawn,
    picture: map.picture,
    destroy() {
      store.close();
      removeEventListener('pagehide', drafts.flush);
      darkness.removeEventListener('change', followDevice);
      for (const end of [endPlay, endFilm, endNews, address.stop, settled.stop, map.close, drafts.close]) end();
      page.unmount();
      frame.remove();
    },
  };
}
