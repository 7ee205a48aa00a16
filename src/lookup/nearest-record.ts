// The record before or after a day: what "previous event" and "next event" step to, and what an empty window points at.
import type { TimeWindow } from '../model/time-span.ts';
import type { Lookup, LookupRecord } from './build-lookup.ts';
import { countBefore } from './time-index.ts';

function recordAt(lookup: Lookup, position: number): LookupRecord | null {
  const record = lookup.records[lookup.timeIndex.byEarliestStart.order[position] ?? -1];
  return record?.span && record.event.placeId !== null ? record : null;
}

/** The first placed record that could have begun after `day`. */
export function nextRecord(lookup: Lookup, day: number): LookupRecord | null {
  return recordAt(lookup, countBefore(lookup.timeIndex.byEarliestStart, day + 1));
}

/** The last placed record that could have begun before `day`. */
export function previousRecord(lookup: Lookup, day: number): LookupRecord | null {
  return recordAt(lookup, countBefore(lookup.timeIndex.byEarliestStart, day) - 1);
}

/** The last placed record that was surely over before `day`. */
export function lastRecordOver(lookup: Lookup, day: number): LookupRecord | null {
  const { order } = lookup.timeIndex.byLatestEnd;
  const record = lookup.records[order[countBefore(lookup.timeIndex.byLatestEnd, day) - 1] ?? -1];
  return record?.span ? record : null;
}

/** No placed record is possibly in the window. */
export function isEmptyWindow(lookup: Lookup, { from, to }: TimeWindow): boolean {
  const { byEarliestStart, byLatestEnd } = lookup.timeIndex;
  return countBefore(byEarliestStart, to + 1) === countBefore(byLatestEnd, from);
}
