// Sites that lie over one another are fanned out: apart from each other and from their city, in the order of their true bearings.
import { describe, expect, test } from 'vitest';
import { type FanMark, fannedOut, overlapGroups, spread } from '../../../src/map/fan/fan-out.ts';

const mark = (place: number, x: number, y: number, isSite: boolean, radius = 8): FanMark => ({
  place,
  x,
  y,
  radius,
  isSite,
});

test('marks belong to one group if they touch, by way of others too', () => {
  const marks = [mark(0, 0, 0, false), mark(1, 14, 0, true), mark(2, 28, 0, true), mark(3, 100, 0, true)];
  expect(overlapGroups(marks).map((group) => group.map(({ place }) => place))).toEqual([[0, 1, 2], [3]]);
});

describe('a fan', () => {
  const city = mark(0, 0, 0, false, 20);
  const sites = [
    mark(1, 3, -2, true),
    mark(2, 3, -2, true),
    mark(3, -10, 5, true),
    mark(4, 0, 12, true),
    mark(5, 200, 0, true),
  ];
  const all = [city, ...sites];
  const fan = fannedOut(all);

  test('leaves the city and whatever stands free where it is', () => {
    expect([...fan.keys()].sort()).toEqual([1, 2, 3, 4]);
  });

  test('lets no two of its marks touch', () => {
    const now = all.map((one) => ({ ...one, ...fan.get(one.place) }));
    expect(overlapGroups(now)).toHaveLength(all.length);
  });

  test('keeps a site that has room in its true direction', () => {
    const alone = fannedOut([city, mark(1, 6, 8, true)]).get(1) as { x: number; y: number };
    expect(Math.atan2(alone.y, alone.x)).toBeCloseTo(Math.atan2(8, 6));
  });

  test('is round enough for many sites on one spot', () => {
    const many = Array.from({ length: 24 }, (_, place) => mark(place, 0, 0, true));
    const now = many.map((one) => ({ ...one, ...fannedOut(many).get(one.place) }));
    expect(overlapGroups(now)).toHaveLength(24);
  });

  test('moves no town or city, however they overlap', () => {
    expect(fannedOut([city, mark(1, 5, 0, false)]).size).toBe(0);
  });
});

test('bearings keep their order when they are moved apart', () => {
  const apart = spread([-3, -2.9, 0, 3], 0.5);
  expect(apart.toSorted((a, b) => a - b)).toEqual(apart);
  const gaps = apart.map((one, i) => ((apart[i + 1] ?? (apart[0] as number) + 2 * Math.PI) as number) - one);
  expect(Math.min(...gaps)).toBeGreaterThan(0.49);
  expect(apart[2]).toBe(0);
});
