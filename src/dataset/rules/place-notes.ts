// What is doubtful about a position or a border is said beside it.
import type { Rule } from './rule.ts';

export const placeNotes: Rule = {
  id: 'place-notes',
  holds: 'Every area has a boundary note; from where_prec 2 on, and then always, a where_note says what is doubtful.',
  severity: 'error',
  onError: 'keep',
  *check({ places }) {
    for (const at of places) {
      const { geometry, boundary, where_prec: precision, where_note: note } = at.record;
      if (geometry.type !== 'Point' && boundary === undefined) {
        const what = 'the area does not say what its line is.';
        yield {
          at,
          field: 'properties.boundary',
          what,
          fix: 'Add for instance "Natural Earth 1:10m, drawn for orientation".',
        };
      }
      if (geometry.type === 'Point' && precision >= 2 && note === undefined) {
        const what = `where_prec is ${precision}, but nothing says what is doubtful about the position.`;
        yield {
          at,
          field: 'properties.where_note',
          what,
          fix: 'Say where the position comes from and how far to trust it.',
        };
      }
    }
  },
};
