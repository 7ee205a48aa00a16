// Records per day, month or year of the axis: those certainly in the bin, and those possibly in it. One pass over typed columns,
// whatever the number of bins: each record raises a run of bins, kept as differences and summed at the end. Nothing is made per record.
import { dayFromGregorian, daysInMonth, gregorianFromDay } from '../model/calendar.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { SpanColumns } from './time-index.ts';

export interface Bar extends TimeWindow {
  certain: number;
  /** Records possibly in the bin, the certain ones among them. */
  possible: number;
}

export const grains = ['day', 'month', 'year'] as const;
export type Grain = (typeof grains)[number];

/**
 * Longest span in days, earliest start to latest end, that still says something about a bin of this grain: "1835" raises no single day, and
 * no single month.
 */
export const widestSpan: Record<Grain, number> = { day: 62, month: 184, year: 3660 };

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

/** Number of the bin of each day, counted from the first day of the first bin: a search per record would cost more than all the rest. */
function binOfEachDay(bins: readonly TimeWindow[]): Uint32Array {
  const first = bins[0]?.from ?? 0;
  const table = new Uint32Array((bins.at(-1)?.to ?? first - 1) - first + 1);
  bins.forEach(({ from, to }, bin) => {
    table.fill(bin, from - first, to - first + 1);
  });
  return table;
}

/**
 * The bins that each record raises, four numbers a record: first possible bin and the one after the last, first certain one and the
 * one after the last. A record that raises none has twice the same number. Eight bytes a record, unless there are 65,535 bins or more.
 */
export type BinRuns = Uint16Array | Uint32Array;

/**
 * @param columns days as in the time index: what is doubtful begins certainly nowhere, what has no date or place is beyond every day
 * @param bins without gaps, in order
 */
export function binRuns(columns: SpanColumns, bins: readonly TimeWindow[], grain: Grain): BinRuns {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = columns;
  const size = earliestStart.length;
  const runs = bins.length < 0xffff ? new Uint16Array(size * 4) : new Uint32Array(size * 4);
  const binOf = binOfEachDay(bins);
  const firstDay = bins[0]?.from ?? 0;
  const lastDay = firstDay + binOf.length - 1;
  const firstBin = (day: number) => (day < firstDay ? 0 : (binOf[day - firstDay] as number));
  const endBin = (day: number) => (day > lastDay ? bins.length : (binOf[day - firstDay] as number) + 1);
  const touches = (from: number, to: number) => from <= lastDay && to >= firstDay;
  for (let record = 0; record < size; record++) {
    const start = earliestStart[record] as number;
    const end = latestEnd[record] as number;
    if (end - start > widestSpan[grain] || !touches(start, end)) continue;
    runs[record * 4] = firstBin(start);
    runs[record * 4 + 1] = endBin(end);
    const sureFrom = latestStart[record] as number;
    const sureTo = earliestEnd[record] as number;
    // Certain in every bin that the sure stretch touches; without a sure stretch, in the bin that holds all the doubt.
    const isSure =
      sureFrom <= sureTo
        ? touches(sureFrom, sureTo)
        : sureTo >= firstDay && sureFrom <= lastDay && firstBin(sureTo) === firstBin(sureFrom);
    if (!isSure) continue;
    runs[record * 4 + 2] = firstBin(Math.min(sureFrom, sureTo));
    runs[record * 4 + 3] = endBin(Math.max(sureFrom, sureTo));
  }
  return runs;
}

/**
 * @param bins those that the runs were made for
 * @param members numbers of the records to count; all of them without it
 */
export function histogram(runs: BinRuns, bins: readonly TimeWindow[], members?: Uint32Array): Bar[] {
  const possible = new Int32Array(bins.length + 1);
  const certain = new Int32Array(bins.length + 1);
  const size = members ? members.length : runs.length / 4;
  for (let i = 0; i < size; i++) {
    const at = (members ? (members[i] as number) : i) * 4;
    (possible[runs[at] as number] as number)++;
    (possible[runs[at + 1] as number] as number)--;
    (certain[runs[at + 2] as number] as number)++;
    (certain[runs[at + 3] as number] as number)--;
  }
  let sumPossible = 0;
  let sumCertain = 0;
  return bins.map((bin, i) => {
    sumPossible += possible[i] as number;
    sumCertain += certain[i] as number;
    return { ...bin, possible: sumPossible, certain: sumCertain };
  });
}
