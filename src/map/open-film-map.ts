// Opens the map that a film is made of: the page's own in another element, out of sight, drawn whenever a frame is asked for and at no other time.
import type { FilmMap, Size } from '../scene/film-map.ts';
import type { Scene } from '../scene/scene.ts';
import type { Clock } from '../state/clock.ts';
import { createMapView, type MapView, type MapViewOptions } from './map-view.ts';

interface FilmMapOptions extends Pick<MapViewOptions, 'messages' | 'clock' | 'outlines' | 'shapes'> {
  /** The atlas's own element: what is left in it goes with the atlas. */
  frame: HTMLElement;
}

/** A map draws nothing in an element without a size, or one that is not displayed. */
function elementOutOfSight({ width, height }: Size): HTMLElement {
  const element = document.createElement('div');
  element.inert = true;
  Object.assign(element.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  return element;
}

/** What is shown is drawn in the same breath: a film has no frames of a display to wait for. */
const atOnce = (clock: Clock): Clock => ({
  ...clock,
  nextFrame(run) {
    run(0);
    return () => {};
  },
});

const heardByNobody = {
  gestures: null,
  seenRequest: 0,
  afresh: false,
  onPlaceClicked() {},
  onPlacePointed() {},
  onPlacesOffered() {},
  onAreaDrawn() {},
  onDrawingGivenUp() {},
  onSpotsMoved() {},
  onCameraMoved() {},
  onPartDone() {},
  onPartsMissing() {},
  onDrawn() {},
  onFree() {},
};

export async function openFilmMap(
  { frame, clock, ...options }: FilmMapOptions,
  first: Scene,
  size: Size,
  signal: AbortSignal,
): Promise<FilmMap> {
  const element = elementOutOfSight(size);
  frame.append(element);
  let view: MapView | null = null;
  let closed = false;
  const close = () => {
    closed = true;
    view?.remove();
    view = null;
    element.remove();
  };
  const lost = new Error('the map of the film was lost');
  try {
    await new Promise<void>((whole, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason), { once: true });
      createMapView(element, {
        ...heardByNobody,
        ...options,
        ...{ clock: atOnce(clock), first, withoutNumbers: true },
        onComplete: whole,
        onLost: () => {
          close();
          failed(lost);
        },
      }).then((made) => {
        if (closed) made.remove();
        else view = made;
      }, failed);
    });
    const picture = view && (view as MapView).picture(1);
    if (picture === null) throw lost;
    return {
      picture,
      frame(scene) {
        view?.show(scene);
        const drawn = view?.redrawn() ?? null;
        if (drawn === null) throw lost;
        return drawn;
      },
      close,
    };
  } catch (cause) {
    close();
    throw cause;
  }
}
