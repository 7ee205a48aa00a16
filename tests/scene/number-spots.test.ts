// Numbers on a printed map: beside their marks, on nothing else, and none twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MapPicture, scaleBar } from '../../src/scene/map-picture.ts';
import { placeNumbers } from '../../src/scene/number-spots.ts';

const room = { width: 800, height: 500, size: 10 };
type Spots = MapPicture['spots'];

const numbersOf = (spots: Spots) => new Map(spots.map(({ placeId }, n) => [placeId, n + 1]));

test('a number stands at the upper left of a mark, off the name, and over the spot of a region', () => {
  const spots: Spots = [
    { placeId: 'a', x: 100, y: 100, radius: 6, isRegion: false },
    { placeId: 'b', x: 300, y: 300, radius: 9, isRegion: true },
  ];
  const [a, b] = placeNumbers(spots, numbersOf(spots), room);
  expect(a).toMatchObject({ text: '1', from: null });
  expect((a?.x ?? 999) < 100 && (a?.y ?? 999) < 100).toBe(true);
  expect(b?.x).toBeCloseTo(300);
  expect((b?.y ?? 999) < 291).toBe(true);
});

test('in a crowd numbers move out along lines, and keep off marks and off one another', () => {
  const spot = fc.record({
    x: fc.integer({ min: 300, max: 420 }),
    y: fc.integer({ min: 200, max: 280 }),
    radius: fc.integer({ min: 3, max: 14 }),
    isRegion: fc.constant(false),
  });
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 60 }), (drawn) => {
      const spots = drawn.map((one, n) => ({ ...one, placeId: `p${n}` }));
      const placed = placeNumbers(spots, numbersOf(spots), room);
      const boxes = placed.map(({ x, y, text }) => ({ x, y, w: text.length * 2.8, h: 4.7 }));
      boxes.forEach((one, n) => {
        expect(one.x > 0 && one.y > 0 && one.x < room.width && one.y < room.height).toBe(true);
        for (const other of boxes.slice(n + 1))
          expect(Math.abs(one.x - other.x) >= one.w + other.w || Math.abs(one.y - other.y) >= one.h + other.h).toBe(
            true,
          );
        for (const mark of spots)
          expect(Math.abs(one.x - mark.x) >= mark.radius || Math.abs(one.y - mark.y) >= mark.radius).toBe(true);
      });
      expect(new Set(placed.map(({ text }) => text)).size).toBe(placed.length);
    }),
    { numRuns: 60 },
  );
});

test('places without a number are kept clear of, and get none', () => {
  const spots: Spots = [{ placeId: 'a', x: 100, y: 100, radius: 6, isRegion: false }];
  expect(placeNumbers(spots, new Map(), room)).toEqual([]);
});

test('a scale is a round length that fits', () => {
  expect(scaleBar(100, 120)).toEqual({ metres: 10_000, pixels: 100 });
  expect(scaleBar(5000, 120)).toEqual({ metres: 500_000, pixels: 100 });
  for (const metres of [0.3, 7, 45, 999, 31_000]) expect(scaleBar(metres, 120).pixels).toBeLessThanOrEqual(120);
});
