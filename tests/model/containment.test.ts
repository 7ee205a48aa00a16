// What lies in what: by the record, by the outline, and which of the two says so.
import { describe, expect, test } from 'vitest';
import { holdersOf } from '../../src/model/containment.ts';
import type { Place } from '../../src/model/place.ts';
import { placeOf } from '../small-atlas.ts';

const square = (id: string, west: number, south: number, size: number, more: Partial<Place> = {}) =>
  placeOf(id, 0, 0, {
    kind: 'region',
    boundary: 'a square',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + size, south],
          [west + size, south + size],
          [west, south + size],
          [west, south],
        ],
      ],
    },
    ...more,
  });

const holders = (places: Place[], id: string) => holdersOf(places).get(id);

describe('a place lies', () => {
  test('in what its record names, link by link, and in the outline around it; a record weighs more than a line', () => {
    const places = [
      square('country', 0, 0, 10),
      square('region', 2, 2, 4, { partOf: ['country'] }),
      placeOf('town', 3, 3, { partOf: ['region'] }),
      placeOf('village', 5, 5),
      placeOf('works', 20, 20, { kind: 'site', partOf: ['village'] }),
    ];
    expect(holders(places, 'town')).toEqual([
      { place: 'country', by: 'record' },
      { place: 'region', by: 'record' },
    ]);
    expect(holders(places, 'village')).toEqual([
      { place: 'country', by: 'outline' },
      { place: 'region', by: 'outline' },
    ]);
    // The works are in the village by record, and in the country only because an outline holds the village.
    expect(holders(places, 'works')).toEqual([
      { place: 'country', by: 'outline' },
      { place: 'region', by: 'outline' },
      { place: 'village', by: 'record' },
    ]);
  });

  test('never in itself, not even where records go round in a circle or outlines are the same', () => {
    const places = [square('one', 0, 0, 4, { partOf: ['two'] }), square('two', 0, 0, 4, { partOf: ['one'] })];
    expect(holders(places, 'one')).toEqual([{ place: 'two', by: 'record' }]);
    expect(holders(places, 'two')).toEqual([{ place: 'one', by: 'record' }]);
  });

  test('not in an area that only holds its middle', () => {
    const places = [square('country', 0, 0, 10), square('region', 4, 4, 2)];
    expect(holders(places, 'country')).toEqual([]);
    expect(holders(places, 'region')).toEqual([{ place: 'country', by: 'outline' }]);
  });
});
