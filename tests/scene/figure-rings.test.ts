// Rings for one chosen measure: each place's own figures in the window, open where they are open, none of a joint event or a region.
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import { figureRings } from '../../src/scene/figure-rings.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { figureOf } from '../model/made-claims.ts';
import { claimOf, eventOf, placeOf, smallAtlas } from '../small-atlas.ts';
import { day, opening } from '../state/small-context.ts';

const { description, vocabulary, sources } = smallAtlas();
const corner = (longitude: number, latitude: number): [number, number] => [longitude, latitude];
const ring = [corner(33, 44), corner(35, 44), corner(35, 46), corner(33, 46), corner(33, 44)];
const counted = (id: string, ...figures: ReturnType<typeof figureOf>[]) => ({ claims: [claimOf(id, { figures })] });
const places = [
  placeOf('crimea', 34, 45, { kind: 'region', geometry: { type: 'Polygon', coordinates: [ring] } }),
  placeOf('kerch', 36.5, 45.3),
  placeOf('yalta', 34, 44.5),
  placeOf('moscow', 37.6, 55.8),
];
const events = [
  eventOf('region', 'crimea', '1920-11', counted('1', figureOf('exact', { best: 100 }))),
  eventOf('two', 'kerch', '1920-12-01', counted('2', figureOf('exact', { best: 20 }), figureOf('exact', { best: 70 }))),
  eventOf('more', 'kerch', '1920-12-02', counted('3', figureOf('exact', { best: 5 }))),
  eventOf('open', 'yalta', '1920-12', counted('4', figureOf('at-least', { low: 30 }))),
  eventOf('joint', 'moscow', '1920-12', { alsoAt: ['yalta'], ...counted('5', figureOf('exact', { best: 9 })) }),
];
const lookup = buildLookup(compileAtlas({ description, vocabulary, sources, places, events }, []));
const rings = (measure: string[], more: Partial<AtlasState> = {}) => {
  const window = { from: day('1920-01-01'), to: day('1921-12-31') };
  const found = figureRings(lookup, { ...opening, window, filters: { ...opening.filters, measure }, ...more });
  return found.map(({ place, low, high }) => [lookup.places[place]?.id, low, high]);
};

describe('rings of a measure', () => {
  const measure = figureOf('exact', { best: 1 }).measure;

  test('are the place’s own figures in the window, added up as a range, open where they are open', () => {
    expect(rings([measure])).toEqual([
      ['kerch', 25, 75],
      ['yalta', 30, null],
    ]);
    expect(rings([measure], { window: { from: day('1920-12-02'), to: day('1920-12-02') } })).toEqual([['kerch', 5, 5]]);
  });

  test('are none without one measure, with several, or with one that nobody counts', () => {
    expect(rings([])).toEqual([]);
    expect(rings([measure, 'arrested'])).toEqual([]);
    expect(rings(['none'])).toEqual([]);
  });
});
