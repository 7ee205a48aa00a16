// Why an event stands at its place: said for every placed event, and for no unplaced one.
import type { Rule } from './rule.ts';

export const placeBasis: Rule = {
  id: 'place-basis',
  holds:
    'A placed event has placeBasis and where_prec; an unplaced one has neither; a deed is never placed by where an order was sent.',
  severity: 'error',
  onError: 'keep',
  *check({ events }) {
    for (const at of events) {
      const placed = at.featurePath !== null;
      for (const field of ['placeBasis', 'where_prec'] as const) {
        if ((at.record[field] !== null) === placed) continue;
        if (placed) yield { at, field, what: 'it is null, though the event stands at a place.', fix: 'Fill it in.' };
        else yield { at, field, what: 'it is filled in, though the event is unplaced.', fix: 'Write null.' };
      }
      if (at.record.placeBasis === 'addressed' && at.record.kind === 'deed') {
        const what = 'a deed cannot stand where an order was merely sent (addressed).';
        yield { at, field: 'placeBasis', what, fix: 'Make it kind order, or place the deed where the source puts it.' };
      }
    }
  },
};
