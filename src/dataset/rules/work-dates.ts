// The date of a work is one of the calendar: what was said by 1924 is worked out from it.
import { readEdtf } from '../../model/edtf.ts';
import { edtfOfParts } from '../../model/saying-date.ts';
import type { Rule } from './rule.ts';

export const workDates: Rule = {
  id: 'work-date',
  holds: 'The date-parts of a work are a real date, or two of them in order, from year 1000 to 2999.',
  severity: 'error',
  onError: 'keep',
  *check({ sources }) {
    for (const source of sources) {
      for (const field of ['issued', 'original-date'] as const) {
        const parts = source.record[field]?.['date-parts'];
        const reading = parts && readEdtf(edtfOfParts(parts));
        if (!reading || reading.ok) continue;
        const fix = 'Write year, month and day as numbers, such as [[1835]], [[1835, 2]] or [[1835, 2, 20]].';
        yield { at: source, field: `${field}.date-parts`, what: `${reading.fault}.`, fix };
      }
    }
  },
};
