// The columns that the graphics card is sent: what a scene says of each place, and of which places it says something new.

import { expect, test } from 'vitest';
import { countIn, markBits, placeBits, placeColumns, writeMarks } from '../../../src/map/many/place-columns.ts';
import { mercatorX, mercatorY } from '../../../src/model/mercator.ts';
import { smallAtlas } from '../../small-atlas.ts';

const mercator = (longitude: number, latitude: number) => [mercatorX(longitude), mercatorY(latitude)] as const;

const { places } = smallAtlas();

test('a place stands where MapLibre projects it: Web Mercator from 0 to 1', () => {
  expect(mercator(0, 0)).toEqual([0.5, 0.5]);
  for (const value of mercator(-180, 85.0511287798066)) expect(value).toBeCloseTo(0, 9);
  // Tile 8/154/80 of the usual scheme holds Moscow.
  expect(mercator(37.6173, 55.7558).map((value) => Math.floor(value * 256))).toEqual([154, 80]);
  const { positions } = placeColumns(places);
  places.forEach((place, number) => {
    const [x, y] = mercator(...place.point);
    expect(positions[number * 2]).toBeCloseTo(x, 6);
    expect(positions[number * 2 + 1]).toBeCloseTo(y, 6);
  });
});

test('a place keeps what it is: rough, a site, with an outline', () => {
  const { kinds } = placeColumns(places);
  const has = (number: number, bit: number) => ((kinds[number] as number) & bit) !== 0;
  places.forEach((place, number) => {
    expect(has(number, placeBits.approximate)).toBe(place.where_prec > 1);
    expect(has(number, placeBits.site)).toBe(place.kind === 'site');
    expect(has(number, placeBits.outlined)).toBe(place.bounds !== null);
  });
  expect(new Set(kinds).size).toBeGreaterThan(1);
});

test('a scene is written place by place, and only what is new is told', () => {
  const marks = new Uint32Array(4);
  const write = (counted: number[], certain: number[], deeds: number[]) => {
    const told: number[][] = [];
    const scene = {
      counted: Int32Array.from(counted),
      certain: Int32Array.from(certain),
      deeds: Int32Array.from(deeds),
    };
    writeMarks(marks, scene, (place, before, after) => told.push([place, countIn(before), countIn(after)]));
    return told;
  };
  expect(write([2, 0, 1_000_000, 1], [1, 0, 0, 0], [2, 0, 7, 0])).toEqual([
    [0, 0, 2],
    [2, 0, 1_000_000],
    [3, 0, 1],
  ]);
  expect([...marks].map((mark) => mark & (markBits.certain | markBits.deeds))).toEqual([
    markBits.certain | markBits.deeds,
    0,
    markBits.deeds,
    0,
  ]);
  expect(write([2, 0, 1_000_000, 1], [2, 0, 0, 0], [1, 0, 7, 0])).toEqual([]);
  expect(write([2, 0, 1_000_000, 0], [0, 0, 0, 0], [1, 0, 7, 0])).toEqual([
    [0, 2, 2],
    [3, 1, 0],
  ]);
});
