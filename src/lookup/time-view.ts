// One way of laying the corpus along time: each record on its own day, or each claim on the day it was said. An entry is what is counted.
import type { TimeWindow } from '../model/time-span.ts';
import { type Lists, listsOf } from './lists.ts';
import { certainlyAt, countedDays, isDated, possiblyAt, type Spans, spansOf } from './spans.ts';
import { type BoundOrders, buildTimeIndex, narrowTimeIndex, type TimeIndex } from './time-index.ts';

/** By the day of the event, or by the day of the source or of the authority it cites. */
export const dateBases = ['event', 'source'] as const;
export type DateBasis = (typeof dateBases)[number];

/** What entries are, in columns: entry i belongs to record `recordOf[i]`. */
export interface EntryColumns {
  recordOf: Uint32Array;
  /** Number of the one claim that an entry stands for; `null`: entries stand for whole records. */
  claimOf: Uint32Array | null;
  spans: Spans;
  /** Numbers of the places that an entry counts at; none if it is on no map. */
  placesOf: Lists;
  /** Per record: 1 where it tells of a deed. */
  isDeed: Uint8Array;
}

export interface TimeView extends Omit<EntryColumns, 'isDeed'> {
  size: number;
  /** Per entry. */
  isDeed: Uint8Array;
  /** Of the entries with a place and a date: the others are in no window. */
  index: TimeIndex;
  /** The view that this one was narrowed from, and what its entries are numbered there. */
  partOf: { whole: TimeView; members: Uint32Array } | null;
}

function deedsOf(isDeed: Uint8Array, recordOf: Uint32Array): Uint8Array {
  const own = new Uint8Array(recordOf.length);
  for (let i = 0; i < own.length; i++) own[i] = isDeed[recordOf[i] as number] as number;
  return own;
}

/** @param orders of the entries, where they are known: sorting a million takes longer than a page may be kept waiting */
export function buildTimeView(
  { recordOf, claimOf, spans, placesOf, isDeed }: EntryColumns,
  orders?: BoundOrders,
): TimeView {
  return {
    ...{ size: recordOf.length, recordOf, claimOf, spans, placesOf, partOf: null },
    isDeed: deedsOf(isDeed, recordOf),
    index: buildTimeIndex(countedDays(spans, placesOf), orders),
  };
}

function picked(numbers: Uint32Array, members: Uint32Array): Uint32Array {
  const own = new Uint32Array(members.length);
  for (let i = 0; i < own.length; i++) own[i] = numbers[members[i] as number] as number;
  return own;
}

/**
 * Equal to a view built of these entries alone, for a fraction of the cost: nothing is sorted again.
 * @param members numbers of the entries, in order
 * @param places lists of all the entries' places, if they are others than in `whole`: none that had some may be without
 */
export function narrowTimeView(whole: TimeView, members: Uint32Array, places: Lists = whole.placesOf): TimeView {
  const isDeed = new Uint8Array(members.length);
  for (let i = 0; i < members.length; i++) isDeed[i] = whole.isDeed[members[i] as number] as number;
  return {
    size: members.length,
    recordOf: picked(whole.recordOf, members),
    claimOf: whole.claimOf && picked(whole.claimOf, members),
    spans: spansOf(whole.spans, members),
    placesOf: listsOf(places, members),
    isDeed,
    index: narrowTimeIndex(whole.index, members),
    partOf: { whole, members },
  };
}

/** It has a place and a date, so that some window counts it. */
export function isCountable({ placesOf: { offsets }, spans }: TimeView, entry: number): boolean {
  return offsets[entry] !== offsets[entry + 1] && isDated(spans, entry);
}

/** Calls `visit` with each entry that a window counts, in their order. One pass over typed columns. */
export function forEachCounted(
  view: TimeView,
  window: TimeWindow,
  match: 'possible' | 'certain',
  visit: (entry: number) => void,
): void {
  const within = match === 'certain' ? certainlyAt : possiblyAt;
  const { offsets } = view.placesOf;
  for (let entry = 0; entry < view.size; entry++)
    if (offsets[entry] !== offsets[entry + 1] && within(view.spans, entry, window)) visit(entry);
}
