// Made-up events for measuring: seeded, so that every run measures the same ones.

import type { Lists } from '../src/lookup/lists.ts';
import type { SpanColumns } from '../src/lookup/time-index.ts';

export interface SyntheticEvents {
  columns: SpanColumns;
  placesOf: Lists;
  isDeed: Uint8Array;
  placeCount: number;
  /** Longitude and latitude of place i at 2i and 2i + 1. */
  positions: Float64Array;
}

/** First day of the years swept, and how many days they are: 1917 to 1922. */
export const sweep = { firstDay: -19_358, days: 2_191 };

/** mulberry32 (T. Ettinger, public domain): a seeded stream of numbers from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A tenth as many places as events, few of them with many events (a Zipf-like draw). */
export function syntheticEvents(size: number, seed = 1918): SyntheticEvents {
  const random = randomFrom(seed);
  const placeCount = Math.max(10, Math.round(size / 10));
  const column = () => new Int32Array(size);
  const columns = {
    earliestStart: column(),
    latestStart: column(),
    earliestEnd: column(),
    latestEnd: column(),
  };
  const placesOf = { offsets: new Uint32Array(size + 1), items: new Uint32Array(size) };
  const isDeed = new Uint8Array(size);
  for (let event = 0; event < size; event++) {
    const start = sweep.firstDay + Math.floor(random() * sweep.days);
    const doubt = random() < 0.5 ? 0 : Math.floor(random() * 30);
    const length = random() < 0.7 ? 0 : Math.floor(random() * 90);
    columns.earliestStart[event] = start;
    columns.latestStart[event] = start + doubt;
    columns.earliestEnd[event] = start + length;
    columns.latestEnd[event] = start + length + doubt;
    placesOf.items[event] = Math.min(placeCount - 1, Math.floor(placeCount ** random()) - 1);
    placesOf.offsets[event + 1] = event + 1;
    isDeed[event] = Number(random() < 0.7);
  }
  const positions = Float64Array.from({ length: placeCount * 2 }, (_, i) =>
    i % 2 === 0 ? 20 + random() * 50 : 42 + random() * 20,
  );
  return { columns, placesOf, isDeed, placeCount, positions };
}
