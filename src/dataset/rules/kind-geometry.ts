// Settlements and sites are points; regions and countries are areas, or points that own up to it.
import type { Rule } from './rule.ts';

export const kindGeometry: Rule = {
  id: 'kind-geometry',
  holds:
    'A city, town, village or site is a Point; a region or country an area, or a Point of precision 3 or coarser with a note.',
  severity: 'error',
  onError: 'keep',
  *check({ places }) {
    for (const at of places) {
      const { kind, geometry, where_prec: precision, where_note: note } = at.record;
      const isArea = geometry.type !== 'Point';
      if (kind === 'region' || kind === 'country') {
        if (isArea || (precision >= 3 && note !== undefined)) continue;
        const what = `a ${kind} drawn as a Point needs where_prec 3 or more and a where_note.`;
        yield {
          at,
          field: 'geometry.type',
          what,
          fix: 'Draw its area, or say in where_note what the point stands for.',
        };
      } else if (isArea) {
        const what = `a ${kind} is a Point, not a ${geometry.type}.`;
        yield { at, field: 'geometry.type', what, fix: 'Give it one position.' };
      }
    }
  },
};
