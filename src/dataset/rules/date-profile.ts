// Dates are written in the atlas's profile of EDTF, are real, begin before they end, and lie on the axis of time.
import { readEdtf } from '../../model/edtf.ts';
import { compileDate, firstDay, lastDay } from '../../model/historical-date.ts';
import { type Rule, writtenDates } from './rule.ts';

export const dateProfile: Rule = {
  id: 'date-profile',
  holds: 'edtf is a real date of the atlas’s EDTF profile, from year 1000 to 2999, that does not end before it begins.',
  severity: 'error',
  onError: 'leave-out',
  *check(context) {
    for (const { at, field, date } of writtenDates(context)) {
      const reading = readEdtf(date.edtf);
      if (!reading.ok) {
        const fix =
          'Write a real Gregorian date such as 1835, 1835-02, 1835-02-20, 1835-02/1835-03, [1835-02-20..1835-02-24] or [..1835-02].';
        yield { at, field: `${field}.edtf`, what: `${reading.fault}.`, fix };
        continue;
      }
      const span = compileDate(date);
      if (span.earliestStart < firstDay || span.latestEnd > lastDay) {
        const what = `"${date.edtf}" lies outside the years 1000 to 2999.`;
        yield { at, field: `${field}.edtf`, what, fix: 'Check the year.' };
      }
    }
  },
};
