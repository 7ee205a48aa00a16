// The entry before or after a day: what "previous event" and "next event" step to, and what play passes over to.
// Both steps go along the days on which a placed entry could have begun, so that each undoes the other.
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
import { spanAt } from './spans.ts';
import { type BoundOrder, countBefore } from './time-index.ts';
import { isCountable, type TimeView } from './time-view.ts';

/** The span of the entry at a position of an order; `null` where there is none, or it has no place or date. */
function spanAtPosition(view: TimeView, { order }: BoundOrder, position: number): TimeSpan | null {
  const entry = order[position];
  return entry !== undefined && isCountable(view, entry) ? spanAt(view.spans, entry) : null;
}

/** Span of the first placed entry that could have begun after `day`. */
export function nextSpan(view: TimeView, day: number): TimeSpan | null {
  const { byEarliestStart } = view.index;
  return spanAtPosition(view, byEarliestStart, countBefore(byEarliestStart, day + 1));
}

/** Span of the last placed entry that could have begun before `day`. */
export function previousSpan(view: TimeView, day: number): TimeSpan | null {
  const { byEarliestStart } = view.index;
  return spanAtPosition(view, byEarliestStart, countBefore(byEarliestStart, day) - 1);
}

/** Span of the last placed entry that was surely over before `day`. */
export function lastSpanOver(view: TimeView, day: number): TimeSpan | null {
  const { byLatestEnd } = view.index;
  return spanAtPosition(view, byLatestEnd, countBefore(byLatestEnd, day) - 1);
}

/** No placed entry is possibly in the window. */
export function isEmptyWindow({ index }: TimeView, { from, to }: TimeWindow): boolean {
  return countBefore(index.byEarliestStart, to + 1) === countBefore(index.byLatestEnd, from);
}
