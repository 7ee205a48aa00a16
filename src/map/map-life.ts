// The life of the map beside the page: fetched after it, drawn again when it was lost, and missing in words where it cannot be.
// MapLibre itself comes with `map-view.ts`, which is fetched here: this file travels with the page.

import type { Messages } from '../messages/en.ts';
import type { MapPart, MapReason } from '../messages/en-loading.ts';
import type { Action } from '../state/actions.ts';
import type { PictureTaker } from '../state/map-picture.ts';
import type { Scene } from '../state/scene.ts';
import type { MapView, MapViewOptions } from './map-view.ts';

export interface MapLife {
  /** Draws the map in an element, once that is there. */
  open(container: HTMLElement): void;
  show(scene: Scene): void;
  /** A picture of the map, or `null` where it is not drawn. */
  picture: PictureTaker;
  /** Throws the map away and draws it anew; the page stays as it is. */
  openAgain(): void;
}

/** What the reader does on the map, told to whoever joins it to the page. */
export type MapListeners = Omit<
  MapViewOptions,
  'messages' | 'first' | 'seenWish' | 'afresh' | 'onPartDone' | 'onPartMissing' | 'onLost' | 'onFree' | 'onDrawn'
>;

interface MapLifeOptions {
  messages: Messages;
  scene: () => Scene;
  send: (action: Action) => void;
  listeners: MapListeners;
}

/** The notice of the map is one: what is said later takes the place of what was said before. */
const noticeId = 'map';

export function createMapLife({ messages, scene, send, listeners }: MapLifeOptions): MapLife {
  const words = messages.loading;
  let container: HTMLElement | null = null;
  let view: MapView | null = null;
  /** Each attempt has its own number: what an earlier one still reports is not heard. */
  let attempt = 0;
  let seenWish = 0;
  /** How often in a row the program did not come. */
  let programFailed = 0;

  const say = (sentence: string) =>
    send({ type: 'notice-raised', notice: { id: noticeId, kind: 'alert', sentence, retry: 'map' } });

  const close = () => {
    attempt += 1;
    seenWish = scene().state.cameraWish?.serial ?? 0;
    try {
      view?.remove();
    } catch (cause) {
      // A map without its drawing may fail to clear up after itself; its element is emptied all the same.
      console.warn('the map was not removed cleanly', cause);
    }
    view = null;
    if (!container) return;
    container.replaceChildren();
    for (const name of Object.keys(container.dataset)) delete container.dataset[name];
  };

  const fail = (sentence: string) => {
    close();
    send({ type: 'map-changed', standing: { at: 'missing' } });
    say(sentence);
  };

  const draw = async () => {
    if (!container) return;
    const own = attempt;
    const isCurrent = () => own === attempt;
    const missing = new Set<MapPart>();
    let partsDone = 0;
    const onPartDone = () => {
      if (!isCurrent() || scene().state.map.at !== 'loading') return;
      partsDone += 1;
      send({ type: 'map-changed', standing: { at: 'loading', partsDone } });
    };
    send({ type: 'map-changed', standing: { at: 'loading', partsDone } });
    try {
      const { createMapView } = await fetchMapView();
      programFailed = 0;
      if (!isCurrent()) return;
      onPartDone();
      const made = await createMapView(container, {
        ...listeners,
        messages,
        first: scene(),
        seenWish,
        afresh: attempt > 0,
        onPartDone,
        onDrawn: () => isCurrent() && send({ type: 'map-changed', standing: { at: 'drawn' } }),
        onPartMissing: (part) => {
          if (!isCurrent() || missing.has(part)) return;
          missing.add(part);
          say(words.mapIncomplete([...missing].map((one) => words.mapPart[one])));
        },
        onLost: (reason) => {
          if (isCurrent()) fail(reason === 'worker' ? words.mapMissing(words.mapReason.worker) : words.mapLost);
        },
        onFree: openAgain,
      });
      if (!isCurrent()) return made.remove();
      view = made;
      view.show(scene());
    } catch (cause) {
      console.warn('the map could not be drawn', cause);
      const reason = reasonOf(cause);
      if (reason === 'program') programFailed += 1;
      if (isCurrent()) fail(words.mapMissing(words.mapReason[reason]));
    }
  };

  function openAgain() {
    // A browser remembers a damaged program for as long as the page lives; the view is kept in the address.
    if (programFailed > 1) return location.reload();
    close();
    send({ type: 'notice-dismissed', id: noticeId });
    void draw();
  }

  return {
    open(element) {
      container = element;
      void draw();
    },
    show: (now) => view?.show(now),
    picture: (density) => view?.picture(density) ?? null,
    openAgain,
  };
}

function fetchMapView(): Promise<typeof import('./map-view.ts')> {
  return import('./map-view.ts').catch((cause) => {
    throw Object.assign(new Error('the program of the map did not arrive', { cause }), { name: 'ProgramMissing' });
  });
}

function reasonOf(cause: unknown): MapReason {
  if (!(cause instanceof Error)) return 'other';
  if (cause.name === 'GPUInitializationError') return 'webgl';
  return cause.name === 'ProgramMissing' ? 'program' : cause.name === 'WorkerMissing' ? 'worker' : 'other';
}
