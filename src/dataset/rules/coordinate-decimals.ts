// Coordinates are as fine as they are known, and as the one committed form writes them.
import type { Position } from 'geojson';
import { polygonsOf } from '../../model/geometry.ts';
import type { Rule } from './rule.ts';

/** Decimals of a degree: 5 is about a metre, 3 about a hundred. */
export const mostDecimals = { point: 5, area: 3 };

function isFiner(degrees: number, decimals: number): boolean {
  return Number(degrees.toFixed(decimals)) !== degrees;
}

export const coordinateDecimals: Rule = {
  id: 'coordinate-decimals',
  holds: 'Points have at most 5 decimals, areas at most 3.',
  severity: 'error',
  onError: 'keep',
  *check({ places }) {
    for (const at of places) {
      const { geometry } = at.record;
      const positions: Position[] = geometry.type === 'Point' ? [geometry.coordinates] : polygonsOf(geometry).flat(2);
      const decimals = geometry.type === 'Point' ? mostDecimals.point : mostDecimals.area;
      const finer = positions.flat().filter((degrees) => isFiner(degrees, decimals));
      if (finer.length === 0) continue;
      const what = `${finer[0]} has more than ${decimals} decimals${finer.length > 1 ? ` (as have ${finer.length - 1} more)` : ''}.`;
      yield {
        at,
        field: 'geometry.coordinates',
        what,
        fix: `Round to ${decimals} decimals; "npm run format-geo" does it.`,
      };
    }
  },
};
