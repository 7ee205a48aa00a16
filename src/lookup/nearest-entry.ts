// The entry before or after a day: what "previous event" and "next event" step to, and what play passes over to.
// Both steps go along the days on which a placed entry could have begun, so that each undoes the other.
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
import { type BoundOrder, countBefore } from './time-index.ts';
import type { Entry, TimeView } from './time-view.ts';

export type DatedEntry = Entry & { span: TimeSpan };

function entryAt({ entries }: TimeView, { order }: BoundOrder, position: number): DatedEntry | null {
  const entry = entries[order[position] ?? -1];
  return entry?.span && entry.places.length > 0 ? { ...entry, span: entry.span } : null;
}

/** The first placed entry that could have begun after `day`. */
export function nextEntry(view: TimeView, day: number): DatedEntry | null {
  const { byEarliestStart } = view.index;
  return entryAt(view, byEarliestStart, countBefore(byEarliestStart, day + 1));
}

/** The last placed entry that could have begun before `day`. */
export function previousEntry(view: TimeView, day: number): DatedEntry | null {
  const { byEarliestStart } = view.index;
  return entryAt(view, byEarliestStart, countBefore(byEarliestStart, day) - 1);
}

/** The last placed entry that was surely over before `day`. */
export function lastEntryOver(view: TimeView, day: number): DatedEntry | null {
  const { byLatestEnd } = view.index;
  return entryAt(view, byLatestEnd, countBefore(byLatestEnd, day) - 1);
}

/** No placed entry is possibly in the window. */
export function isEmptyWindow({ index }: TimeView, { from, to }: TimeWindow): boolean {
  return countBefore(index.byEarliestStart, to + 1) === countBefore(index.byLatestEnd, from);
}
