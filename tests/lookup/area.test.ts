// The outline of an area: drawn where it is tested, on the globe.
import { expect, test } from 'vitest';
import { areaBox, areaRing, type DrawnArea, placesInArea } from '../../src/lookup/area.ts';
import { kilometresBetween } from '../../src/model/geometry.ts';

const circle = (longitude: number, latitude: number, kilometres: number): DrawnArea => ({
  type: 'circle',
  longitude,
  latitude,
  kilometres,
});

test('every position of a circle lies as far from its centre as it says', () => {
  const ring = areaRing(circle(36.2, 50, 300));
  for (const position of ring) expect(kilometresBetween([36.2, 50], position)).toBeCloseTo(300, 3);
  expect(ring.at(-1)).toEqual(ring[0]);
});

test('a circle across the antimeridian runs on without a jump', () => {
  const longitudes = areaRing(circle(179, 65, 400)).map(([longitude]) => longitude);
  expect(Math.max(...longitudes)).toBeGreaterThan(180);
  expect(Math.min(...longitudes)).toBeGreaterThan(160);
});

test('a circle with a pole in it is closed beyond the pole', () => {
  const ring = areaRing(circle(40, 80, 3000));
  expect(Math.max(...ring.map(([, latitude]) => latitude))).toBe(89);
  expect(ring.at(-1)).toEqual(ring[0]);
  const [west, , east] = areaBox(circle(40, 80, 3000));
  expect(east - west).toBeCloseTo(360);
});

test('a long side is drawn in pieces, for Mercator bends what is straight in degrees', () => {
  const ring = areaRing({
    type: 'polygon',
    corners: [
      [30, 45],
      [60, 65],
      [30, 65],
    ],
  });
  expect(ring).toContainEqual([45, 55]);
  expect(ring.at(-1)).toEqual(ring[0]);
  expect(
    areaBox({
      type: 'polygon',
      corners: [
        [30, 45],
        [60, 65],
        [30, 65],
      ],
    }),
  ).toEqual([30, 45, 60, 65]);
});

test('a region lies in an area only with its middle: not with its corners in the arms of an outline', () => {
  const arms: DrawnArea = {
    type: 'polygon',
    corners: [
      [0, 0],
      [10, 0],
      [10, 10],
      [6, 10],
      [6, 2],
      [4, 2],
      [4, 10],
      [0, 10],
    ],
  };
  const region = (bounds: [number, number, number, number]) => ({ point: [5, 1] as [number, number], bounds });
  const places = [region([3, 5, 7, 8]), region([6.5, 5, 9, 8]), region([1, 0.5, 9, 1.5])];
  expect([...placesInArea({ places } as never, arms)]).toEqual([0, 1, 1]);
});
