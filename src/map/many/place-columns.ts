// The places as columns for the graphics card: where each stands, what it is, and what the scene says of it. A place's number is its row.

import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { mercatorX, mercatorY } from '../../model/mercator.ts';
import type { Scene } from '../../scene/scene.ts';

/** Bits of a place's kind. */
export const placeBits = { approximate: 1, site: 2, outlined: 4 } as const;

/** Bits of what a scene says of a place; the number of records stands above them. */
export const markBits = { certain: 1, deeds: 2, countShift: 2 } as const;

export interface PlaceColumns {
  /** Web Mercator, the world from 0 to 1, from the north-west: x and y of place i at 2i and 2i + 1. */
  positions: Float32Array;
  kinds: Uint8Array;
  marks: Uint32Array;
}

export function placeColumns(places: readonly CompiledPlace[]): PlaceColumns {
  const positions = new Float32Array(places.length * 2);
  const kinds = new Uint8Array(places.length);
  places.forEach((place, number) => {
    const [longitude, latitude] = place.point;
    positions.set([mercatorX(longitude), mercatorY(latitude)], number * 2);
    kinds[number] =
      (place.where_prec > 1 ? placeBits.approximate : 0) |
      (place.kind === 'site' ? placeBits.site : 0) |
      (place.bounds ? placeBits.outlined : 0);
  });
  return { positions, kinds, marks: new Uint32Array(places.length) };
}

export const countIn = (mark: number): number => mark >>> markBits.countShift;

/** Writes what a scene says of each place, and tells of each one that changed: what stood there before, and what stands there now. */
export function writeMarks(
  marks: Uint32Array,
  { counted, certain, deeds }: Pick<Scene, 'counted' | 'certain' | 'deeds'>,
  changed: (place: number, before: number, after: number) => void,
): void {
  for (let place = 0; place < marks.length; place++) {
    const after =
      (((counted[place] as number) << markBits.countShift) |
        ((certain[place] as number) > 0 ? markBits.certain : 0) |
        ((deeds[place] as number) > 0 ? markBits.deeds : 0)) >>>
      0;
    const before = marks[place] as number;
    if (after === before) continue;
    marks[place] = after;
    changed(place, before, after);
  }
}
