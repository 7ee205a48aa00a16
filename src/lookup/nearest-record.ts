// The record before or after a day: what "previous event" and "next event" step to, and what an empty window points at.
import type { Lookup, LookupRecord } from './build-lookup.ts';
import { countBefore } from './time-index.ts';

function placedFrom(lookup: Lookup, start: number, step: 1 | -1): LookupRecord | null {
  const { order } = lookup.timeIndex.byEarliestStart;
  for (let i = start; i >= 0 && i < order.length; i += step) {
    const record = lookup.records[order[i] as number];
    if (record?.span && record.event.placeId !== null) return record;
  }
  return null;
}

/** The first placed record that could have begun after `day`. */
export function nextRecord(lookup: Lookup, day: number): LookupRecord | null {
  return placedFrom(lookup, countBefore(lookup.timeIndex.byEarliestStart, day + 1), 1);
}

/** The last placed record that could have begun before `day`. */
export function previousRecord(lookup: Lookup, day: number): LookupRecord | null {
  return placedFrom(lookup, countBefore(lookup.timeIndex.byEarliestStart, day) - 1, -1);
}
