// Which marks a pointer is on, and what a click means: the same sizes as the style draws.

import { createPropertyExpression, v8 } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { markLook, markReach } from '../../../src/map/look/mark-look.ts';
import { coveredMarks, markPositions, marksAt, marksMeant } from '../../../src/map/marks/mark-positions.ts';
import { radiusByZoom } from '../../../src/map/marks/mark-size.ts';
import { compileAtlas } from '../../../src/model/compiled-atlas.ts';
import { degreesAt, mercatorX, mercatorY } from '../../../src/model/mercator.ts';
import { placeOf, smallAtlas } from '../../small-atlas.ts';

const { description } = smallAtlas();
const placesOf = (...list: ReturnType<typeof placeOf>[]) =>
  compileAtlas({ description, sources: [], places: list, events: [] } as never, []).places;
const places = placesOf(
  placeOf('city', 30, 60),
  placeOf('suburb', 30.02, 60),
  placeOf('works', 30.001, 60, { kind: 'site', partOf: ['city'] }),
  placeOf('far', 40, 50),
  placeOf('east', -179.99, 60),
);
const positions = markPositions(places);
const titles = (numbers: readonly number[]) => numbers.map((number) => places[number]?.id);
const meant = (counted: number[], zoom: number, at: [number, number]) => {
  const counts = Int32Array.from(counted);
  return titles(marksMeant(marksAt(positions, counts, zoom, at, 24), counts, 6));
};

test('the number is what the style’s expression and its stroke come to', () => {
  const { stroke } = markLook;
  const made = createPropertyExpression(
    radiusByZoom(['coalesce', ['feature-state', 'count'], 0]),
    'circle-radius',
    v8.paint_circle['circle-radius'] as never,
  );
  if (made.result !== 'success') throw new Error(JSON.stringify(made.value));
  for (const zoom of [2, 3, 5.5, 8, 9.5])
    for (const count of [0, 1, 7, 46])
      expect(made.value.evaluate({ zoom }, { type: 1, properties: {} } as never, { count })).toBeCloseTo(
        markReach(count, zoom) - stroke[count > 0 ? 'width' : 'widthWithoutRecords'],
      );
});

test('degrees and Mercator’s square are two ways of saying one thing', () => {
  const [longitude, latitude] = degreesAt(mercatorX(37.6), mercatorY(55.75));
  expect(longitude).toBeCloseTo(37.6);
  expect(latitude).toBeCloseTo(55.75);
});

test('a click on two marks with records means both, nearest first; beside the one only the other', () => {
  expect(meant([4, 2, 0, 0, 0], 6, [30.02, 60])).toEqual(['suburb', 'city']);
  expect(meant([4, 2, 0, 0, 0], 9.5, [30.02, 60])).toEqual(['suburb']);
});

test('a place without records gives way to one with records, and is found by itself', () => {
  expect(meant([4, 0, 0, 0, 0], 6, [30.02, 60])).toEqual(['city']);
  expect(meant([0, 0, 0, 0, 0], 6, [40, 50])).toEqual(['far']);
});

test('within 24 pixels of a mark with records a place without any takes no click', () => {
  // 21 pixels from the middle of the city's mark, and 7 from its rim.
  expect(meant([4, 0, 0, 0, 0], 9.5, [30.02, 60])).toEqual(['city']);
  expect(meant([0, 0, 0, 0, 0], 9.5, [30.02, 60])).toEqual(['suburb']);
  expect(meant([4, 0, 0, 0, 0], 11, [30.02, 60])).toEqual(['suburb']);
});

test('a site counts from near alone', () => {
  expect(meant([1, 0, 9, 0, 0], 6, [30.001, 60])).toEqual(['city']);
  expect(meant([1, 0, 9, 0, 0], 9, [30.001, 60])).toEqual(['works', 'city']);
});

test('a mark is found from the other side of the antimeridian', () => {
  expect(meant([0, 0, 0, 0, 1], 6, [180, 60])).toEqual(['east']);
  expect(meant([0, 0, 0, 0, 1], 6, [-180, 60])).toEqual(['east']);
});

test('of marks that lie over one another only the one with most records has room for its number', () => {
  const covered = (counted: number[], zoom: number) =>
    titles([...coveredMarks(positions, Int32Array.from(counted), zoom)].flatMap((is, place) => (is ? [place] : [])));
  expect(covered([4, 2, 0, 3, 0], 6)).toEqual(['suburb']);
  expect(covered([2, 4, 0, 3, 0], 6)).toEqual(['city']);
  expect(covered([4, 2, 0, 3, 0], 12)).toEqual([]);
  expect(covered([4, 0, 0, 3, 0], 6)).toEqual([]);
});
