// The moving counts against an oracle that asks every record anew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTimeIndex, countBefore } from '../../src/lookup/time-index.ts';
import { createWindowCounts } from '../../src/lookup/window-counts.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan } from '../../src/model/time-span.ts';

/** Four bounds in any legal order: starts before ends, earliest before latest. */
const span = fc
  .tuple(fc.integer({ min: -20_000, max: 200 }), fc.nat(40), fc.nat(40), fc.nat(40))
  .map(([start, doubt, length, tail]): TimeSpan => {
    const latestEnd = start + Math.max(doubt, length) + tail;
    return {
      earliestStart: start,
      latestStart: Math.min(start + doubt, latestEnd),
      earliestEnd: start + length,
      latestEnd,
      doubtful: false,
    };
  });
const record = fc.record({ span, places: fc.uniqueArray(fc.nat(5), { maxLength: 3 }), deed: fc.boolean() });
const window = fc
  .tuple(fc.integer({ min: -20_100, max: 300 }), fc.nat(300))
  .map(([from, days]) => ({ from, to: from + days }));

function indexOf(spans: TimeSpan[]) {
  const column = (bound: 'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd') =>
    Int32Array.from(spans, (one) => one[bound]);
  return buildTimeIndex({
    earliestStart: column('earliestStart'),
    latestStart: column('latestStart'),
    earliestEnd: column('earliestEnd'),
    latestEnd: column('latestEnd'),
  });
}

function listsOf(rows: number[][]) {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = (offsets[i] as number) + row.length;
  });
  return { offsets, items: Uint32Array.from(rows.flat()) };
}

describe('the time index', () => {
  test('orders every bound, days before 1970 among them, and finds places in the order by halving', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 60 }), fc.integer({ min: -20_100, max: 300 }), (spans, day) => {
        const { byLatestEnd } = indexOf(spans);
        const sorted = Array.from(byLatestEnd.order, (i) => byLatestEnd.days[i] as number);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        expect(countBefore(byLatestEnd, day)).toBe(spans.filter((one) => one.latestEnd < day).length);
      }),
    );
  });
});

describe('the counts of a moving window', () => {
  test('agree at every place with asking each record, after any sequence of moves', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 40 }),
        fc.array(window, { minLength: 10, maxLength: 12 }),
        (records, windows) => {
          const placesOf = listsOf(records.map((one) => one.places));
          const isDeed = Uint8Array.from(records, (one) => Number(one.deed));
          const counts = createWindowCounts(indexOf(records.map((one) => one.span)), 6, placesOf, isDeed);
          for (const step of windows) {
            counts.moveTo(step);
            for (let place = 0; place < 6; place++) {
              const here = records.filter((one) => one.places.includes(place));
              const possible = here.filter((one) => possiblyWithin(one.span, step));
              expect(counts.possible[place]).toBe(possible.length);
              expect(counts.deeds[place]).toBe(possible.filter((one) => one.deed).length);
              const certain = here.filter((one) => certainlyWithin(one.span, step));
              expect(counts.certain[place]).toBe(certain.length);
              expect(counts.certainDeeds[place]).toBe(certain.filter((one) => one.deed).length);
            }
            const placed = records.filter((one) => one.places.length > 0);
            expect(counts.records.possible).toBe(placed.filter((one) => possiblyWithin(one.span, step)).length);
            expect(counts.records.certain).toBe(placed.filter((one) => certainlyWithin(one.span, step)).length);
          }
        },
      ),
      // Ten windows and more a run: over 10,000 windows in all.
      { numRuns: 1000 },
    );
  });
});
