// A state that ended holds no records of later days: what befell its successor belongs elsewhere, or to no place.
import { dayFromIso, isoFromDay } from '../../model/calendar.ts';
import { compileDate, firstDay, lastDay } from '../../model/historical-date.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const placeDays: Rule = {
  id: 'place-days',
  holds: 'No event lies wholly outside the days that the corpus gives to its place.',
  severity: 'error',
  onError: 'keep',
  *check({ events, ownRules }) {
    for (const { place, from, to } of ownRules.placeDays ?? []) {
      const [first, last] = [dayFromIso(from ?? '') ?? firstDay, dayFromIso(to ?? '') ?? lastDay];
      for (const at of events) {
        const { when } = at.record;
        if (at.placeId !== place || !when) continue;
        const span = compileDate(when);
        if (span.earliestStart <= last && span.latestEnd >= first) continue;
        const side = span.earliestStart > last ? `ended on ${isoFromDay(last)}` : `began on ${isoFromDay(first)}`;
        const what = `it is dated ${quote(when.edtf)}, and ${quote(place)} ${side}.`;
        yield { at, field: 'when', what, fix: 'File it at another place, or without one.' };
      }
    }
  },
};
