// Records per day, month or year of the axis: those certainly in the bin, and those possibly in it. One pass over the records,
// whatever the number of bins: each record raises a run of bins, kept as differences and summed at the end.
import { dayFromGregorian, daysInMonth, gregorianFromDay } from '../model/calendar.ts';
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';

export interface Bar extends TimeWindow {
  certain: number;
  /** Records possibly in the bin, the certain ones among them. */
  possible: number;
}

export const grains = ['day', 'month', 'year'] as const;
export type Grain = (typeof grains)[number];

/**
 * Longest span in days, earliest start to latest end, that still says something about a bin of this grain:
 * "1918" raises no single day.
 */
const widestSpan: Record<Grain, number> = { day: 62, month: 366, year: 3660 };

/** Bins of one grain that cover a stretch of days, the first and last of them whole. */
export function binsOf(stretch: TimeWindow, grain: Grain): TimeWindow[] {
  const bins: TimeWindow[] = [];
  let { year, month, day } = gregorianFromDay(stretch.from);
  if (grain !== 'day') day = 1;
  if (grain === 'year') month = 1;
  let from = dayFromGregorian({ year, month, day });
  while (from <= stretch.to) {
    const length = grain === 'day' ? 1 : grain === 'month' ? daysInMonth(year, month) : daysInYear(year);
    bins.push({ from, to: from + length - 1 });
    from += length;
    ({ year, month, day } = gregorianFromDay(from));
  }
  return bins;
}

function daysInYear(year: number): number {
  return dayFromGregorian({ year: year + 1, month: 1, day: 1 }) - dayFromGregorian({ year, month: 1, day: 1 });
}

/** Number of the last bin that begins on or before a day; -1 before the first. */
function binAt(bins: readonly TimeWindow[], day: number): number {
  let low = 0;
  let high = bins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bins[middle] as TimeWindow).from <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @param bins without gaps, in order */
export function histogram(spans: Iterable<TimeSpan>, bins: readonly TimeWindow[], grain: Grain): Bar[] {
  const possible = new Int32Array(bins.length + 1);
  const certain = new Int32Array(bins.length + 1);
  const firstDay = bins[0]?.from ?? 0;
  const lastDay = bins.at(-1)?.to ?? -1;
  const raise = (counts: Int32Array, from: number, to: number) => {
    if (to < firstDay || from > lastDay || from > to) return;
    (counts[Math.max(0, binAt(bins, from))] as number)++;
    (counts[binAt(bins, to) + 1] as number)--;
  };
  for (const span of spans) {
    const { earliestStart, latestStart, earliestEnd, latestEnd, doubtful } = span;
    if (latestEnd - earliestStart > widestSpan[grain]) continue;
    raise(possible, earliestStart, latestEnd);
    if (doubtful) continue;
    // Certain in every bin that the sure stretch touches; without a sure stretch, in the bin that holds all the doubt.
    if (latestStart <= earliestEnd) raise(certain, latestStart, earliestEnd);
    else if (latestStart <= lastDay && binAt(bins, earliestEnd) === binAt(bins, latestStart)) {
      raise(certain, earliestEnd, latestStart);
    }
  }
  let sumPossible = 0;
  let sumCertain = 0;
  return bins.map((bin, i) => {
    sumPossible += possible[i] as number;
    sumCertain += certain[i] as number;
    return { ...bin, possible: sumPossible, certain: sumCertain };
  });
}
