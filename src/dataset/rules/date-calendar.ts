// A calendar reform left days out: a New Style date printed for those days is an Old Style one, or wrong. Which days, and where, the corpus says.
import type { SkippedDays } from '../../model/atlas.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { datesOf, daysOfDate, readEdtf } from '../../model/edtf.ts';
import type { LocatedEvent } from '../located.ts';
import { type Rule, writtenDates } from './rule.ts';

/** The country code stands for the territory as it is today. */
function wasSkippedAt(
  event: LocatedEvent,
  codes: Map<string, string[]>,
  { countries }: SkippedDays,
): 'yes' | 'no' | 'unknown' {
  const ccodes = event.placeId === null ? undefined : codes.get(event.placeId);
  if (!ccodes || ccodes.length === 0) return 'unknown';
  return ccodes.some((code) => countries.includes(code)) ? 'yes' : 'no';
}

export const dateCalendar: Rule = {
  id: 'date-calendar',
  holds: 'No event is dated in New Style by one of the days that its country left out (skippedDays in atlas.json).',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    const { skippedDays } = context.ownRules;
    if (!skippedDays) return;
    const [skippedFrom, skippedTo] = [dayFromIso(skippedDays.from), dayFromIso(skippedDays.to)];
    if (skippedFrom === null || skippedTo === null) return;
    const codes = new Map(context.places.map((place) => [place.record.id, place.record.ccodes]));
    for (const { at, field, date, event } of writtenDates(context)) {
      if (date.calendar !== 'gregorian') continue;
      const reading = readEdtf(date.edtf);
      const skipped = wasSkippedAt(event, codes, skippedDays);
      if (!reading.ok || skipped === 'no') continue;
      const missing = datesOf(reading.edtf).some((one) => {
        const { first } = daysOfDate(one);
        return one.day !== null && first >= skippedFrom && first <= skippedTo;
      });
      if (!missing) continue;
      yield {
        at,
        field: `${field}.calendar`,
        what: `"${date.edtf}" is called gregorian, but the days from ${skippedDays.from} to ${skippedDays.to} were left out there.`,
        fix: 'If the source prints Old Style, write calendar julian and convert the day; otherwise write unknown.',
        severity: skipped === 'yes' ? 'error' : 'warning',
      };
    }
  },
};
