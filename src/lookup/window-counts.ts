// How many records each place has in a time window, kept up while the window moves: four cursors walk the time index, and a step
// costs only what it changes. A record is possibly in the window if earliestStart <= to and latestEnd >= from,
// certainly in it if latestStart <= to and earliestEnd >= from.
import type { TimeWindow } from '../model/time-span.ts';
import type { Lists } from './lists.ts';
import { type BoundOrder, countBefore, type TimeIndex } from './time-index.ts';

export interface WindowCounts {
  /** Per place: records possibly in the window. Live: read it before the next `moveTo`. */
  possible: Int32Array;
  /** Per place: records certainly in the window. */
  certain: Int32Array;
  /** Per place: records possibly in the window that tell of a deed, and those certainly in it. */
  deeds: Int32Array;
  certainDeeds: Int32Array;
  /** Distinct placed records in the window. */
  records: { possible: number; certain: number };
  moveTo(window: TimeWindow): void;
}

const mayHaveStarted = 1;
const mayHaveEnded = 2;

/**
 * @param placesOf places of each record; a record of two places counts once at each, and once in `records`
 * @param isDeed 1 where the record tells of a deed
 */
export function createWindowCounts(
  index: TimeIndex,
  placeCount: number,
  placesOf: Lists,
  isDeed: Uint8Array,
): WindowCounts {
  const possible = new Int32Array(placeCount);
  const certain = new Int32Array(placeCount);
  const deeds = new Int32Array(placeCount);
  const certainDeeds = new Int32Array(placeCount);
  const records = { possible: 0, certain: 0 };
  const sure = new Uint8Array(index.size);
  const cursors = { earliestStart: 0, latestEnd: 0, latestStart: 0, earliestEnd: 0 };

  function addPossible(record: number, sign: number) {
    const first = placesOf.offsets[record] as number;
    const end = placesOf.offsets[record + 1] as number;
    if (end > first) records.possible += sign;
    for (let i = first; i < end; i++) {
      const place = placesOf.items[i] as number;
      (possible[place] as number) += sign;
      if (isDeed[record]) (deeds[place] as number) += sign;
    }
  }

  function addCertain(record: number, sign: number) {
    const first = placesOf.offsets[record] as number;
    const end = placesOf.offsets[record + 1] as number;
    if (end > first) records.certain += sign;
    for (let i = first; i < end; i++) {
      const place = placesOf.items[i] as number;
      (certain[place] as number) += sign;
      if (isDeed[record]) (certainDeeds[place] as number) += sign;
    }
  }

  function setSure(record: number, bit: number, on: boolean) {
    const before = sure[record] as number;
    const after = on ? before | bit : before & ~bit;
    sure[record] = after;
    const sign = Number(after === mayHaveStarted) - Number(before === mayHaveStarted);
    if (sign !== 0) addCertain(record, sign);
  }

  // Each of the two has a loop of its own: one loop that is given what to do costs three times as much, for the compiler cannot put it inside.

  /** Walks a cursor to where `bound < day` ends; a record that it passes forwards counts by `sign`. */
  function walkPossible(bound: BoundOrder, from: number, day: number, sign: number): number {
    const { order } = bound;
    const to = countBefore(bound, day);
    for (let i = from; i < to; i++) addPossible(order[i] as number, sign);
    for (let i = from - 1; i >= to; i--) addPossible(order[i] as number, -sign);
    return to;
  }

  /** The same, setting or clearing a bit of each record that it passes. */
  function walkSure(bound: BoundOrder, from: number, day: number, bit: number): number {
    const { order } = bound;
    const to = countBefore(bound, day);
    for (let i = from; i < to; i++) setSure(order[i] as number, bit, true);
    for (let i = from - 1; i >= to; i--) setSure(order[i] as number, bit, false);
    return to;
  }

  return {
    possible,
    certain,
    deeds,
    certainDeeds,
    records,
    moveTo({ from, to }) {
      cursors.earliestStart = walkPossible(index.byEarliestStart, cursors.earliestStart, to + 1, 1);
      cursors.latestEnd = walkPossible(index.byLatestEnd, cursors.latestEnd, from, -1);
      cursors.latestStart = walkSure(index.byLatestStart, cursors.latestStart, to + 1, mayHaveStarted);
      cursors.earliestEnd = walkSure(index.byEarliestEnd, cursors.earliestEnd, from, mayHaveEnded);
    },
  };
}
