// Records per month of the busy years: those certainly in the month, and those only possibly in it.
import { dayFromGregorian, daysInMonth, gregorianFromDay } from '../model/calendar.ts';
import { certainlyWithin, possiblyWithin, type TimeWindow } from '../model/time-span.ts';
import type { LookupRecord } from './build-lookup.ts';

export interface MonthBar {
  from: number;
  to: number;
  certain: number;
  /** Records possibly in the month, the certain ones among them. */
  possible: number;
}

/** A record known only to more than `widest` days says nothing about a month and is left out of the bars. */
export function monthHistogram(records: readonly LookupRecord[], busy: TimeWindow, widest: number): MonthBar[] {
  const bars: MonthBar[] = [];
  let { year, month } = gregorianFromDay(busy.from);
  for (;;) {
    const from = dayFromGregorian({ year, month, day: 1 });
    if (from > busy.to) return bars;
    bars.push({ from, to: from + daysInMonth(year, month) - 1, certain: 0, possible: 0 });
    for (const { span } of records) {
      const bar = bars[bars.length - 1] as MonthBar;
      if (!span || span.latestEnd - span.earliestStart > widest || !possiblyWithin(span, bar)) continue;
      bar.possible++;
      if (certainlyWithin(span, bar)) bar.certain++;
    }
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
