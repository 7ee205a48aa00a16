// Which records are dated to a time too long for the bars: each such time once, with how many records it holds, in lanes of lines.
import { type Grain, widestSpan } from '../lookup/histogram.ts';
import { isCountable, type TimeView } from '../lookup/time-view.ts';
import type { TimeWindow } from '../model/time-span.ts';

export interface LongSpan extends TimeWindow {
  count: number;
  /** From 0, downwards. */
  lane: number;
}

/** Lanes there are; what finds none free lies over others in the last one. */
const lanes = 3;

/** Lines that can still be told apart: of more, those that stand for most records. */
const mostLines = 60;

/** Days on either side of the calendar's beginning that a key tells apart. */
const farthestDay = 4_000_000;

/** @param within the days in view: a line is drawn where it meets them */
export function longSpansOf(view: TimeView, grain: Grain, within: TimeWindow): LongSpan[] {
  const { earliestStart, latestEnd } = view.spans;
  const found = new Map<number, LongSpan>();
  for (let entry = 0; entry < view.size; entry++) {
    const from = Math.max(earliestStart[entry] as number, -farthestDay);
    const to = Math.min(latestEnd[entry] as number, farthestDay);
    if (to - from <= widestSpan[grain] || to < within.from || from > within.to || !isCountable(view, entry)) continue;
    const key = (from + farthestDay) * (2 * farthestDay + 1) + to;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { from, to, count: 1, lane: 0 });
  }
  const lines = [...found.values()]
    .sort((a, b) => b.count - a.count || a.from - b.from)
    .slice(0, mostLines)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const taken: number[] = [];
  for (const line of lines) {
    const free = taken.findIndex((end) => end < line.from);
    line.lane = free >= 0 ? free : Math.min(taken.length, lanes - 1);
    taken[line.lane] = Math.max(line.to, taken[line.lane] ?? Number.NEGATIVE_INFINITY);
  }
  return lines;
}
