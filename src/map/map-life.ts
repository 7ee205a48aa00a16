// The life of the map beside the page: fetched after it, drawn again when it was lost, and missing in words where it cannot be.
// MapLibre itself comes with `map-view.ts`, which is fetched here: this file travels with the page.

import { growingPauses } from '../loading/growing-pauses.ts';
import { faultOfPart, requirePart } from '../loading/lazy-part.ts';
import type { MapPart, MapReason } from '../messages/en/loading.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { PlaceShapes } from '../model/place-shapes.ts';
import type { PictureTaker } from '../scene/map-picture.ts';
import type { Scene } from '../scene/scene.ts';
import type { Action } from '../state/actions.ts';
import type { Clock } from '../state/clock.ts';
import type { MapView, MapViewOptions } from './map-view.ts';

export interface MapLife {
  /** Draws the map in an element, once that is there. */
  open(container: HTMLElement): void;
  show(scene: Scene): void;
  /** A picture of the map, or `null` where it is not drawn. */
  picture: PictureTaker;
  /** Throws the map away and draws it anew; the page stays as it is. */
  openAgain(): void;
  /** Takes the map away for good. */
  close(): void;
}

/** What the reader does on the map. */
export type MapListeners = Omit<
  MapViewOptions,
  | 'messages'
  | 'clock'
  | 'outlines'
  | 'shapes'
  | 'gestures'
  | 'first'
  | 'seenRequest'
  | 'afresh'
  | 'onPartDone'
  | 'onPartsMissing'
  | 'onLost'
  | 'onFree'
  | 'onDrawn'
  | 'onComplete'
  | 'withoutNumbers'
>;

interface MapLifeOptions {
  messages: Messages;
  clock: Clock;
  /** Address of the regions' outlines. */
  outlines: string;
  /** Of places that are not in that file. */
  shapes: PlaceShapes;
  gestures: MapViewOptions['gestures'];
  scene: () => Scene;
  send: (action: Action) => void;
  /** Loads the page again on the same view. */
  reloadPage: () => void;
  listeners: MapListeners;
}

/** The notice of the map is one: what is said later takes the place of what was said before. */
const noticeId = 'map';

export function createMapLife({
  messages,
  clock,
  outlines,
  shapes,
  gestures,
  scene,
  send,
  reloadPage,
  listeners,
}: MapLifeOptions): MapLife {
  const words = messages.loading;
  let container: HTMLElement | null = null;
  let view: MapView | null = null;
  /** Each attempt has its own number: what an earlier one still reports is not heard. */
  let attempt = 0;
  let seenRequest = 0;
  /** The program of the map is here and does not open: the browser remembers it as it came. */
  let isStuck = false;
  const pauses = growingPauses(() => openAgain());

  const say = (sentence: string, retry = true) =>
    send({
      type: 'notice-raised',
      notice: { id: noticeId, kind: 'alert', sentence, ...(retry ? { retry: 'map' } : {}) },
    });

  const close = () => {
    attempt += 1;
    seenRequest = scene().state.cameraRequest?.serial ?? 0;
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

  const fail = (sentence: string, retry = true) => {
    close();
    send({ type: 'map-changed', standing: { at: 'missing' } });
    say(sentence, retry);
  };

  const failFor = (reason: MapReason) => {
    fail(words.mapMissing(words.mapReason[reason]), reason !== 'renewed');
    if (mayPass(reason) && !isStuck) pauses.later();
  };

  const draw = async () => {
    if (!container) return;
    const own = attempt;
    const isCurrent = () => own === attempt;
    let partsDone = 0;
    const onPartDone = () => {
      if (!isCurrent() || scene().state.map.at !== 'loading') return;
      partsDone += 1;
      send({ type: 'map-changed', standing: { at: 'loading', partsDone } });
    };
    send({ type: 'map-changed', standing: { at: 'loading', partsDone } });
    try {
      const { createMapView } = await requirePart('src/map/map-view.ts', () => import('./map-view.ts'));
      if (!isCurrent()) return;
      onPartDone();
      const made = await createMapView(container, {
        ...listeners,
        messages,
        clock,
        outlines,
        shapes,
        gestures,
        first: scene(),
        seenRequest,
        afresh: attempt > 0,
        onPartDone,
        onDrawn: () => isCurrent() && send({ type: 'map-changed', standing: { at: 'drawn' } }),
        onPartsMissing: (parts) => {
          if (!isCurrent()) return;
          if (parts.length === 0) send({ type: 'notice-dismissed', id: noticeId });
          else say(words.mapIncomplete(parts.map((one: MapPart) => words.mapPart[one])));
        },
        onLost: (reason) => {
          if (!isCurrent()) return;
          if (reason === 'worker') failFor('worker');
          else fail(words.mapLost);
        },
        onFree: openAgain,
      });
      if (!isCurrent()) return made.remove();
      pauses.rest();
      view = made;
      view.show(scene());
    } catch (cause) {
      console.warn('the map could not be drawn', cause);
      isStuck = faultOfPart(cause) === 'stuck';
      if (isCurrent()) failFor(reasonOf(cause));
    }
  };

  function openAgain() {
    pauses.stop();
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
    openAgain: () => (isStuck ? reloadPage() : openAgain()),
    close() {
      pauses.stop();
      close();
      container = null;
    },
  };
}

function reasonOf(cause: unknown): MapReason {
  if (!(cause instanceof Error)) return 'other';
  if (cause.name === 'GPUInitializationError') return 'webgl';
  const isWorker = cause.name === 'WorkerMissing';
  const fault = faultOfPart(isWorker ? cause.cause : cause);
  if (fault === 'renewed') return 'renewed';
  return isWorker ? 'worker' : fault ? 'program' : 'other';
}

/** Whether it is worth while to try again without being asked. */
const mayPass = (reason: MapReason): boolean => reason === 'program' || reason === 'worker';
