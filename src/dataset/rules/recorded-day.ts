// The day a claim was typed in is a real one.
import { dayFromIso } from '../../model/calendar.ts';
import type { Rule } from './rule.ts';

export const recordedDay: Rule = {
  id: 'recorded-day',
  holds: 'recordedAt is a real day.',
  severity: 'error',
  onError: 'keep',
  *check({ claims }) {
    for (const { claim } of claims) {
      if (dayFromIso(claim.record.recordedAt) !== null) continue;
      const what = `"${claim.record.recordedAt}" is not a day of the calendar.`;
      yield { at: claim, field: 'recordedAt', what, fix: 'Write the day as 2026-11-23.' };
    }
  },
};
