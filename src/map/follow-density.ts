// Keeps the map as sharp as its screen: a window may be moved to a screen with more or fewer pixels, or the page may be zoomed. MapLibre
// looks at the density only when the size of the map changes.
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Milliseconds. Not every browser tells of every change (Safari before 16 knows no such query, Chromium is silent where a screen is emulated). */
const lookEvery = 1_000;

/** Gives the way to end it. */
export function followDensity(map: MapLibreMap): () => void {
  let known = devicePixelRatio;
  let query: MediaQueryList | null = null;
  const stop = () => query?.removeEventListener('change', look);
  // A query holds for one density: each change asks for the next.
  const listen = () => {
    stop();
    query = matchMedia(`(resolution: ${known}dppx)`);
    query.addEventListener('change', look);
  };
  function look() {
    if (devicePixelRatio === known) return;
    known = devicePixelRatio;
    map.resize();
    listen();
  }
  listen();
  const timer = setInterval(look, lookEvery);
  return () => {
    clearInterval(timer);
    stop();
  };
}
