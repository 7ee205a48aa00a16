// One way of laying the corpus along time: each record on its own day, or each claim on the day it was said. An entry is what is counted.
import type { TimeSpan } from '../model/time-span.ts';
import { buildTimeIndex, narrowTimeIndex, type SpanColumns, type TimeIndex } from './time-index.ts';
import type { Lists } from './window-counts.ts';

/** By the day of the event, or by the day of the source or of the authority it cites. */
export const dateBases = ['event', 'source'] as const;
export type DateBasis = (typeof dateBases)[number];

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
  /** The view that this one was narrowed from, and what its entries are numbered there. */
  partOf: { whole: TimeView; members: Uint32Array } | null;
}

/** Beyond every window, so that an entry without date or place is in none of them. */
const never = 0x7fff_0000;

export function spanColumns(spans: readonly (TimeSpan | null)[]): SpanColumns {
  const column = (bound: (span: TimeSpan) => number) => {
    const days = new Int32Array(spans.length);
    spans.forEach((span, i) => {
      days[i] = span ? bound(span) : never;
    });
    return days;
  };
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
  const items = new Uint32Array(offsets[rows.length] as number);
  rows.forEach((row, i) => {
    items.set(row, offsets[i]);
  });
  return { offsets, items };
}

function flagsOf(entries: readonly Entry[]): Uint8Array {
  const flags = new Uint8Array(entries.length);
  entries.forEach((entry, i) => {
    flags[i] = Number(entry.isDeed);
  });
  return flags;
}

export function buildTimeView(entries: readonly Entry[]): TimeView {
  return {
    entries,
    placesOf: listsFrom(entries.map((entry) => entry.places)),
    isDeed: flagsOf(entries),
    index: buildTimeIndex(spanColumns(entries.map(({ span, places }) => (places.length > 0 ? span : null)))),
    partOf: null,
  };
}

/** The lists of some rows, in the order of `rows`. */
function listsOf({ offsets, items }: Lists, rows: Uint32Array): Lists {
  const own: Lists = { offsets: new Uint32Array(rows.length + 1), items: new Uint32Array(items.length) };
  let filled = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++)
      own.items[filled++] = items[at] as number;
    own.offsets[i + 1] = filled;
  }
  return { ...own, items: own.items.slice(0, filled) };
}

/** Equal to a view built of the entries that pass, for a fraction of the cost: nothing is sorted again. */
export function narrowTimeView(whole: TimeView, passes: (entry: Entry, number: number) => boolean): TimeView {
  const found = new Uint32Array(whole.entries.length);
  const entries: Entry[] = [];
  whole.entries.forEach((entry, number) => {
    if (passes(entry, number)) found[entries.push(entry) - 1] = number;
  });
  const members = found.slice(0, entries.length);
  const isDeed = new Uint8Array(members.length);
  for (let i = 0; i < members.length; i++) isDeed[i] = whole.isDeed[members[i] as number] as number;
  return {
    entries,
    placesOf: listsOf(whole.placesOf, members),
    isDeed,
    index: narrowTimeIndex(whole.index, members),
    partOf: { whole, members },
  };
}
