// Which mark is under the pointer, by an index of the places' positions: for marks that MapLibre does not draw, and so cannot find.

import KDBush from 'kdbush';
import { mercatorX, mercatorY } from '../../model/mercator.ts';
import { mapOptions, sitesAreShown } from '../look/map-options.ts';
import { markReach } from '../look/mark-look.ts';
import { countIn, type PlaceColumns, placeBits } from './place-columns.ts';

/** MapLibre's tiles: pixels that the world is wide at zoom 0. */
const worldAtZoom0 = 512;

export interface PlacePicker {
  /** Number of the place whose mark is meant by a click there, or -1. Degrees; the longitude may be of any copy of the world. */
  placeAt(longitude: number, latitude: number, zoom: number): number;
}

export function createPlacePicker({ positions, kinds, marks }: PlaceColumns): PlacePicker {
  const isMark = (place: number) => ((kinds[place] as number) & placeBits.outlined) === 0;
  const numbers = Uint32Array.from(kinds.keys()).filter(isMark);
  const index = new KDBush(numbers.length, 64, Float32Array);
  for (const place of numbers) index.add(positions[place * 2] as number, positions[place * 2 + 1] as number);
  index.finish();

  return {
    placeAt(longitude, latitude, zoom) {
      const pixel = 1 / (worldAtZoom0 * 2 ** zoom);
      const [wrapped, y] = [mercatorX(longitude), mercatorY(latitude)];
      const x = wrapped - Math.floor(wrapped);
      const { hitMargin } = mapOptions;
      const sites = sitesAreShown(zoom);
      // A mark of the commonest place reaches farthest.
      let most = 0;
      for (const mark of marks) most = Math.max(most, countIn(mark));
      let nearest = -1;
      let least = Number.POSITIVE_INFINITY;
      for (const found of index.within(x, y, (markReach(most, zoom) + hitMargin) * pixel)) {
        const place = numbers[found] as number;
        if (!sites && (kinds[place] as number) & placeBits.site) continue;
        const distance =
          Math.hypot(x - (positions[place * 2] as number), y - (positions[place * 2 + 1] as number)) / pixel;
        if (distance > markReach(countIn(marks[place] as number), zoom) + hitMargin || distance >= least) continue;
        nearest = place;
        least = distance;
      }
      return nearest;
    },
  };
}
