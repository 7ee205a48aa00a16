// The day of a report, an order or a publication is never given to the deed it is about.
import type { Rule } from './rule.ts';

export const dateRole: Rule = {
  id: 'date-role',
  holds: 'A deed is dated by itself (role event or period), not by the report, order or publication that tells of it.',
  severity: 'error',
  onError: 'keep',
  *check({ events }) {
    for (const event of events) {
      const { kind, when } = event.record;
      if (kind !== 'deed' || !when || when.role === 'event' || when.role === 'period') continue;
      const what = `a deed is given the day of ${when.role === 'order' ? 'an order' : `a ${when.role}`}.`;
      const fix = 'Date the deed itself (null if unknown), and make the report or order an event of its own.';
      yield { at: event, field: 'when.role', what, fix };
    }
  },
};
