// An event's date rests on at least one of its claims, unless it is marked as inferred.
import type { Rule } from './rule.ts';

export const dateSupport: Rule = {
  id: 'date-support',
  holds: 'A dated event has a claim that dates it, or its date is marked as inferred.',
  severity: 'error',
  onError: 'keep',
  *check({ events }) {
    for (const event of events) {
      const { when } = event.record;
      if (!when || when.inferred || event.claims.length === 0 || event.claims.length < event.claimsInFile) continue;
      if (event.claims.some(({ record }) => record.when !== null)) continue;
      const what = 'the event is dated, but every claim says that its source gives no date (when: null).';
      yield { at: event, field: 'when', what, fix: 'Write null or "inferred": true here, or give the claim its date.' };
    }
  },
};
