// How many records each place has in a time window, kept up while the window moves: four cursors walk the time index, and a step
// costs only what it changes. A record is possibly in the window if earliestStart <= to and latestEnd >= from,
// certainly in it if latestStart <= to and earliestEnd >= from.
import type { TimeWindow } from '../model/time-span.ts';
import { type BoundOrder, countBefore, type TimeIndex } from './time-index.ts';

/** Lists of whole numbers, one after the other: list i is `items[offsets[i]]` to `items[offsets[i + 1] - 1]`. */
export interface Lists {
  offsets: Uint32Array;
  items: Uint32Array;
}

export interface WindowCounts {
  /** Per place: records possibly in the window. Live: read it before the next `moveTo`. */
  possible: Int32Array;
  /** Per place: records certainly in the window. */
  certain: Int32Array;
  /** Per place: records possibly in the window that tell of a deed. */
  deeds: Int32Array;
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
    for (let i = first; i < end; i++) (certain[placesOf.items[i] as number] as number) += sign;
  }

  function setSure(record: number, bit: number, on: boolean) {
    const before = sure[record] as number;
    const after = on ? before | bit : before & ~bit;
    sure[record] = after;
    const sign = Number(after === mayHaveStarted) - Number(before === mayHaveStarted);
    if (sign !== 0) addCertain(record, sign);
  }

  /** Walks one cursor to where `bound < day` ends, telling each record passed, and whether it is now before the cursor. */
  function walk(bound: BoundOrder, from: number, day: number, pass: (record: number, before: boolean) => void): number {
    const to = countBefore(bound, day);
    for (let i = from; i < to; i++) pass(bound.order[i] as number, true);
    for (let i = from - 1; i >= to; i--) pass(bound.order[i] as number, false);
    return to;
  }

  return {
    possible,
    certain,
    deeds,
    records,
    moveTo({ from, to }) {
      const { byEarliestStart, byLatestEnd, byLatestStart, byEarliestEnd } = index;
      cursors.earliestStart = walk(byEarliestStart, cursors.earliestStart, to + 1, (record, before) =>
        addPossible(record, before ? 1 : -1),
      );
      cursors.latestEnd = walk(byLatestEnd, cursors.latestEnd, from, (record, before) =>
        addPossible(record, before ? -1 : 1),
      );
      cursors.latestStart = walk(byLatestStart, cursors.latestStart, to + 1, (record, before) =>
        setSure(record, mayHaveStarted, before),
      );
      cursors.earliestEnd = walk(byEarliestEnd, cursors.earliestEnd, from, (record, before) =>
        setSure(record, mayHaveEnded, before),
      );
    },
  };
}
