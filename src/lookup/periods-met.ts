// The named periods in which a record may lie.

import { dayFromIso } from '../model/calendar.ts';
import type { CompiledPeriod } from '../model/compiled-periods.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import { possiblyWithin, type TimeSpan } from '../model/time-span.ts';

/** Ids of the periods that share a possible day with a span; none for a record without a date. */
export function periodsMet(span: TimeSpan | null, periods: readonly CompiledPeriod[]): string[] {
  if (!span) return [];
  return periods
    .filter(({ from, to }) =>
      possiblyWithin(span, { from: dayFromIso(from) ?? lastDay, to: dayFromIso(to) ?? firstDay }),
    )
    .map(({ id }) => id);
}
