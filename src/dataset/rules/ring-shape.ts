// Rings are closed, have an extent, and do not jump across the antimeridian.

import type { Position } from 'geojson';
import { polygonsOf } from '../../model/geometry.ts';
import type { LocatedPlace } from '../located.ts';
import type { Rule, RuleContext } from './rule.ts';

export interface LocatedRing {
  at: LocatedPlace;
  field: string;
  ring: Position[];
  isOuter: boolean;
}

/** Every ring of every place, with its path inside the feature. */
export function* ringsOf({ places }: Pick<RuleContext, 'places'>): Iterable<LocatedRing> {
  for (const at of places) {
    const { geometry } = at.record;
    for (const [polygonIndex, polygon] of polygonsOf(geometry).entries()) {
      const base = geometry.type === 'MultiPolygon' ? `geometry.coordinates[${polygonIndex}]` : 'geometry.coordinates';
      for (const [ringIndex, ring] of polygon.entries()) {
        yield { at, field: `${base}[${ringIndex}]`, ring, isOuter: ringIndex === 0 };
      }
    }
  }
}

/** A ring that the questions about winding and crossing can be asked of. */
export function isClosed(ring: Position[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return ring.length >= 4 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** True if two neighbouring positions are more than half the globe apart. */
export function jumps(ring: Position[]): boolean {
  return ring.some(([longitude = 0], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > 180);
}

export const ringShape: Rule = {
  id: 'ring-shape',
  holds: 'A ring has four positions or more, ends where it begins, and does not jump across the antimeridian.',
  severity: 'error',
  onError: 'leave-out',
  *check(context) {
    for (const { at, field, ring } of ringsOf(context)) {
      if (ring.length < 4) {
        const what = `the ring has ${ring.length} positions; four are the fewest.`;
        yield { at, field, what, fix: 'Draw the area with at least three corners, the first repeated at the end.' };
      } else if (!isClosed(ring)) {
        yield {
          at,
          field,
          what: 'the ring does not end where it begins.',
          fix: 'Repeat the first position at the end.',
        };
      } else if (jumps(ring)) {
        const what = 'the ring jumps across the antimeridian.';
        yield { at, field, what, fix: 'Cut the area at longitude 180 into a MultiPolygon.' };
      }
    }
  },
};
