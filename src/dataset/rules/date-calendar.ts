// 1-13 February 1918 did not exist in Soviet Russia: a New Style date printed for those days is an Old Style one, or wrong.
import { missingDays } from '../../model/calendar.ts';
import { datesOf, daysOfDate, readEdtf } from '../../model/edtf.ts';
import type { LocatedEvent } from '../located.ts';
import { type Rule, writtenDates } from './rule.ts';

/** The country code stands for the territory: of the former empire, only what is Russia today was surely Soviet in February 1918. */
function wasSoviet(event: LocatedEvent, codes: Map<string, string[]>): 'yes' | 'no' | 'unknown' {
  const ccodes = event.placeId === null ? undefined : codes.get(event.placeId);
  if (!ccodes || ccodes.length === 0) return 'unknown';
  return ccodes.includes('RU') ? 'yes' : 'no';
}

export const dateCalendar: Rule = {
  id: 'date-calendar',
  holds: 'No event in Soviet Russia is dated 1-13 February 1918 by a source that counts in New Style.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    const codes = new Map(context.places.map((place) => [place.record.id, place.record.ccodes]));
    for (const { at, field, date, event } of writtenDates(context)) {
      if (date.calendar !== 'gregorian') continue;
      const reading = readEdtf(date.edtf);
      const soviet = wasSoviet(event, codes);
      if (!reading.ok || soviet === 'no') continue;
      const missing = datesOf(reading.edtf).some((one) => {
        const { first } = daysOfDate(one);
        return one.day !== null && first >= missingDays.from && first <= missingDays.to;
      });
      if (!missing) continue;
      yield {
        at,
        field: `${field}.calendar`,
        what: `"${date.edtf}" is called gregorian, but Soviet Russia went from 31 January straight to 14 February 1918.`,
        fix: 'If the source prints Old Style, write calendar julian and add 13 days; otherwise write unknown.',
        severity: soviet === 'yes' ? 'error' : 'warning',
      };
    }
  },
};
