// Takes a picture of the map: draws one frame at the density that is asked for and copies it before the browser shows the next.

import type { Map as MapLibreMap } from 'maplibre-gl';
import { degreesAt, equatorMetres, worldPixels } from '../model/mercator.ts';
import type { MapPicture, PicturePlace } from '../scene/map-picture.ts';
import type { Scene } from '../scene/scene.ts';
import { pictureKey } from './look/map-key.ts';
import { sitesAreShown } from './look/map-options.ts';
import { markReach } from './look/mark-look.ts';
import { numberLayerId } from './marks/mark-numbers.ts';
import type { MarkPositions } from './marks/mark-positions.ts';
import { sideNumberLayerId } from './marks/side-layers.ts';

/** Half the height of a region's name, in pixels. */
const halfName = 9;

function spotsIn(map: MapLibreMap, { places, counted }: Scene, { x, y }: MarkPositions): PicturePlace[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const zoom = map.getZoom();
  return places.flatMap((place, number) => {
    const count = counted[number] as number;
    // From afar sites are not drawn: their city counts them.
    if (count <= 0 || (place.kind === 'site' && !sitesAreShown(zoom))) return [];
    const at = place.bounds ? place.point : degreesAt(x[number] as number, y[number] as number);
    const spot = map.project(at);
    if (spot.x < 0 || spot.y < 0 || spot.x > width || spot.y > height) return [];
    const isRegion = place.bounds !== null;
    return { placeId: place.id, x: spot.x, y: spot.y, radius: isRegion ? halfName : markReach(count, zoom), isRegion };
  });
}

/** Gives back what brings them back: of two views those of one were hidden already. */
function hideNumbers(map: MapLibreMap): () => void {
  const shown = [numberLayerId, sideNumberLayerId].filter(
    (id) => map.getLayer(id) && map.getLayoutProperty(id, 'visibility') !== 'none',
  );
  const show = (visibility: 'visible' | 'none') => {
    for (const id of shown) map.setLayoutProperty(id, 'visibility', visibility);
  };
  show('none');
  return () => show('visible');
}

function frameOf(map: MapLibreMap, density: number): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  const before = map.getPixelRatio();
  let showNumbers = () => {};
  try {
    if (before < density) map.setPixelRatio(density);
    // What is drawn now is gone with the browser's next frame, so it is copied in the same breath.
    // On paper each mark has a number of its own beside it: the number of its records would be mistaken for that.
    showNumbers = hideNumbers(map);
    map.redraw();
    const drawn = map.getCanvas();
    copy.width = drawn.width;
    copy.height = drawn.height;
    copy.getContext('2d')?.drawImage(drawn, 0, 0);
  } finally {
    showNumbers();
    // Back to the screen's own, which may change: MapLibre takes `null` for that, and its type does not say so.
    if (before < density) map.setPixelRatio(null as unknown as number);
  }
  return copy;
}

export function takePicture(map: MapLibreMap, scene: Scene, positions: MarkPositions, density: number): MapPicture {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const latitude = (map.getCenter().lat * Math.PI) / 180;
  const { theme } = scene.state;
  return {
    canvas: frameOf(map, density),
    width,
    height,
    theme,
    metresPerPixel: (equatorMetres * Math.cos(latitude)) / (worldPixels * 2 ** map.getZoom()),
    spots: spotsIn(map, scene, positions),
    key: pictureKey(theme, map.getZoom(), {
      figures: scene.rings().length > 0,
      related: scene.relatedPlaces.length > 0,
      twoViews: scene.beside && (scene.state.beside?.type === 'area' ? 'places' : 'halves'),
    }),
  };
}
