// One way of laying the corpus along time: each record on its own day, or each claim on the day it was said. An entry is what is counted.
import type { TimeSpan } from '../model/time-span.ts';
import { buildTimeIndex, type SpanColumns, type TimeIndex } from './time-index.ts';
import type { Lists } from './window-counts.ts';

/** By the day of the event, or by the day of the source or of the authority it cites. */
export const timeAxes = ['event', 'source'] as const;
export type TimeOf = (typeof timeAxes)[number];

export interface Entry {
  /** Number of the record it belongs to. */
  record: number;
  /** Id of the one claim it stands for; `null` if it stands for the whole record. */
  claim: string | null;
  span: TimeSpan | null;
  /** Numbers of the places it counts at; none if it is on no map. */
  places: readonly number[];
  isDeed: boolean;
}

export interface TimeView {
  entries: readonly Entry[];
  placesOf: Lists;
  isDeed: Uint8Array;
  /** Of the entries with a place and a date: the others are in no window. */
  index: TimeIndex;
}

/** Beyond every window, so that an entry without date or place is in none of them. */
const never = 0x7fff_0000;

function columnsOf(entries: readonly Entry[]): SpanColumns {
  const column = (bound: (span: TimeSpan) => number) =>
    Int32Array.from(entries, ({ span, places }) => (span && places.length > 0 ? bound(span) : never));
  return {
    earliestStart: column((span) => span.earliestStart),
    // A doubtful date is never certainly anywhere: its latest start lies beyond every window.
    latestStart: column((span) => (span.doubtful ? never : span.latestStart)),
    earliestEnd: column((span) => span.earliestEnd),
    latestEnd: column((span) => span.latestEnd),
  };
}

export function listsFrom(rows: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = (offsets[i] as number) + row.length;
  });
  return { offsets, items: Uint32Array.from(rows.flat()) };
}

export function buildTimeView(entries: readonly Entry[]): TimeView {
  return {
    entries,
    placesOf: listsFrom(entries.map((entry) => entry.places)),
    isDeed: Uint8Array.from(entries, (entry) => Number(entry.isDeed)),
    index: buildTimeIndex(columnsOf(entries)),
  };
}
