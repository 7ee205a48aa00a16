// The stops of a place's page on a phone: what is let go anywhere comes to rest at a stop, near by or in the direction of the pull.
import { expect, test } from 'vitest';
import { mapSeenAt, nextStop, sheetStops, stopAfterPull } from '../../../src/views/place/sheet-stops.ts';

const screens = [640, 844, 1024];

test('a higher stop leaves less of the map, and none leaves less than nothing', () => {
  for (const screen of screens) {
    const seen = sheetStops.map((stop) => mapSeenAt(stop, screen));
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    expect(new Set(seen).size).toBe(sheetStops.length);
    expect(Math.min(...seen)).toBe(0);
    expect(Math.max(...seen)).toBeLessThan(screen);
  }
});

test('a pull leads to the next stop at least, a tremble back, and a long one wherever it ends', () => {
  for (const screen of screens) {
    for (const from of sheetStops) {
      const begun = mapSeenAt(from, screen);
      expect(stopAfterPull(from, begun + 20, screen)).toBe(from);
      expect(stopAfterPull(from, begun - 20, screen)).toBe(from);
      expect(stopAfterPull(from, begun - 60, screen)).toBe(nextStop(from, 1));
      expect(stopAfterPull(from, begun + 60, screen)).toBe(nextStop(from, -1));
      for (const to of sheetStops) expect(stopAfterPull(from, mapSeenAt(to, screen), screen)).toBe(to);
    }
  }
});

test('the highest and the lowest stop stay where they are', () => {
  expect(nextStop('full', 1)).toBe('full');
  expect(nextStop('peek', -1)).toBe('peek');
  expect(nextStop('half', 1)).toBe('full');
});
