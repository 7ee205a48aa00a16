// Where the marks stand, in Mercator's square (0 to 1 eastward and southward), and which of them a pointer is on. It asks no map, so that
// it costs the same however the marks are drawn: one pass of sums over the places.

import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { mercatorX, mercatorY, worldPixels } from '../../model/mercator.ts';
import { sitesAreShown } from '../look/map-options.ts';
import { markReach } from '../look/mark-look.ts';

export const worldSize = (zoom: number): number => worldPixels * 2 ** zoom;

export interface MarkPositions {
  x: Float64Array;
  y: Float64Array;
  /** 0: no mark, for it has an outline; 1: a mark at every zoom; 2: one from `siteZoom` on. */
  rank: Uint8Array;
}

export function markPositions(places: readonly CompiledPlace[]): MarkPositions {
  return {
    x: Float64Array.from(places, ({ point }) => mercatorX(point[0])),
    y: Float64Array.from(places, ({ point }) => mercatorY(point[1])),
    rank: Uint8Array.from(places, ({ bounds, kind }) => (bounds ? 0 : kind === 'site' ? 2 : 1)),
  };
}

export function isDrawn(rank: number, zoom: number): boolean {
  return rank === 1 || (rank === 2 && sitesAreShown(zoom));
}

export interface MarkHit {
  place: number;
  /** Pixels from the pointer to the middle of the mark, and to its rim: negative inside. */
  distance: number;
  rim: number;
}

/** Marks within `margin` pixels of a position, nearest middle first. */
export function marksAt(
  { x, y, rank }: MarkPositions,
  counted: Int32Array,
  zoom: number,
  [longitude, latitude]: readonly [number, number],
  margin: number,
): MarkHit[] {
  const size = worldSize(zoom);
  const atX = mercatorX(longitude);
  const atY = mercatorY(latitude);
  const hits: MarkHit[] = [];
  for (let place = 0; place < x.length; place++) {
    if (!isDrawn(rank[place] as number, zoom)) continue;
    const down = ((y[place] as number) - atY) * size;
    const across = (x[place] as number) - atX;
    // The copy of the world that is nearest.
    const along = (across - Math.round(across)) * size;
    const radius = markReach(counted[place] as number, zoom);
    const reach = radius + margin;
    if (Math.abs(down) > reach || Math.abs(along) > reach) continue;
    const distance = Math.hypot(along, down);
    if (distance <= reach) hits.push({ place, distance, rim: distance - radius });
  }
  return hits.sort((a, b) => a.distance - b.distance);
}

/**
 * What a click means: one mark, or several to choose from if it lies on more than one with records. A mark with records comes before
 * the dots of places without any, which take no click near one: it means the mark beside it.
 * @param around the marks of a wider circle around the click, those of `margin` pixels among them; nearest middle first
 */
export function marksMeant(around: readonly MarkHit[], counted: Int32Array, margin: number): number[] {
  const hits = around.filter(({ rim }) => rim <= margin);
  const hasRecords = ({ place }: MarkHit) => (counted[place] as number) > 0;
  const on = hits.filter((hit) => hasRecords(hit) && hit.rim <= 0);
  if (on.length > 0) return on.map(({ place }) => place);
  const [first] = hits;
  const meant = hits.find(hasRecords) ?? (first && (around.find(hasRecords) ?? first));
  return meant ? [meant.place] : [];
}

/** Per place: 1 where a mark with more records lies over the middle of its mark, so that a number there could not be told from the other's. */
export function coveredMarks({ x, y, rank }: MarkPositions, counted: Int32Array, zoom: number): Uint8Array {
  const size = worldSize(zoom);
  const covered = new Uint8Array(x.length);
  const drawn = [...x.keys()].filter((place) => isDrawn(rank[place] as number, zoom) && (counted[place] as number) > 0);
  for (const place of drawn) {
    const own = counted[place] as number;
    covered[place] = Number(
      drawn.some((other) => {
        const others = counted[other] as number;
        const isLarger = others > own || (others === own && other > place);
        const apart = Math.hypot(
          ((x[place] as number) - (x[other] as number)) * size,
          ((y[place] as number) - (y[other] as number)) * size,
        );
        return other !== place && isLarger && apart < markReach(others, zoom) + markReach(own, zoom) / 2;
      }),
    );
  }
  return covered;
}
