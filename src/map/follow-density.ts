// Keeps the map as sharp as its screen: a window may be moved to a screen with more or fewer pixels, or the page may be zoomed. MapLibre
// looks at the density only when the size of the map changes.
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Gives the way to end it. */
export function followDensity(map: MapLibreMap): () => void {
  let query: MediaQueryList | null = null;
  // A query holds for one density: each change asks for the next.
  const ask = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
  };
  function changed() {
    map.resize();
    ask();
  }
  ask();
  return () => query?.removeEventListener('change', changed);
}
