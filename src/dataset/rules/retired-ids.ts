// An old id leads straight to a living record, and no living record bears it: each link has one end.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const retiredIds: Rule = {
  id: 'retired-id',
  holds: 'Each retired id leads to a living record, in one step, and is borne by none.',
  severity: 'error',
  onError: 'drop-reference',
  *check({ retired: at, seenIds, complete }) {
    if (!at) return;
    const living = (id: string) => Object.values(seenIds).some((ids) => ids.has(id));
    for (const [old, current] of Object.entries(at.record)) {
      const field = `retired.${old}`;
      if (living(old)) {
        const what = `${quote(old)} is the id of a living record.`;
        yield { at, field, what, fix: 'Take it out of the list, or give the record another id: ids are never reused.' };
      }
      if (Object.hasOwn(at.record, current)) {
        const what = `${quote(current)} is retired itself.`;
        yield { at, field, what, fix: 'Write the id that the record bears today.' };
      } else if (complete.records && complete.sources && !living(current)) {
        const what = `there is no record ${quote(current)}.`;
        yield { at, field, what, fix: 'Write the id that the record bears today.' };
      }
    }
  },
};
