// What stands on the map beside the marks: the key of what is drawn now, the scale, what is known to a country alone, and disputes.
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { mapOptions } from '../../src/map/look/map-options.ts';
import type { Figure } from '../../src/model/claim.ts';
import { type CompiledPlace, compileAtlas } from '../../src/model/compiled-atlas.ts';
import { equatorMetres } from '../../src/model/mercator.ts';
import { homeCountryOf } from '../../src/scene/countries.ts';
import { marksNow, mostSplitPlaces } from '../../src/scene/marks-now.ts';
import { scaleBar } from '../../src/scene/scale-bar.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { claimOf, eventOf, placeOf, smallAtlas } from '../small-atlas.ts';
import { context, day, opening } from '../state/small-context.ts';

const outlined = (id: string, kind: 'country' | 'region', west: number) =>
  placeOf(id, 0, 0, {
    kind,
    boundary: 'a square',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 44],
          [west + 2, 44],
          [west + 2, 46],
          [west, 46],
          [west, 44],
        ],
      ],
    },
  });

const told = (people: number): Figure[] =>
  [
    {
      measure: 'executed',
      low: people,
      best: people,
      high: people,
      bound: 'exact',
      unit: null,
      scope: null,
      verbatim: `${people}`,
    },
  ] as never;

const { description, vocabulary, sources } = smallAtlas();
const lookup = buildLookup(
  compileAtlas(
    {
      ...{ description, vocabulary, sources },
      places: [
        outlined('near-land', 'country', 10),
        outlined('home-land', 'country', 30),
        placeOf('town', 31, 45),
        placeOf('about-here', 31.5, 45, { where_prec: 2 }),
        outlined('shire', 'region', 30),
      ],
      events: [
        eventOf('abroad', 'near-land', '1918-09-01'),
        eventOf('law-of-all', 'home-land', '1918-09-02', { kind: 'law' }),
        eventOf('order-of-all', 'home-land', '1918-09-02', { kind: 'order' }),
        eventOf('order-again', 'home-land', '1918-09-20', { kind: 'order' }),
        eventOf('later-law', 'home-land', '1921', { kind: 'law' }),
        eventOf('deed', 'town', '1918-09-03', {
          claims: [claimOf('deed-one', { figures: told(10) }), claimOf('deed-two', { figures: told(500) })],
        }),
        eventOf('order', 'about-here', '1918', { kind: 'order' }),
        eventOf('in-the-shire', 'shire', '1918-09-04'),
      ],
    },
    [],
  ),
);
const sceneFor = createSceneMaker(lookup, context.axis);
const september = { ...opening, window: { from: day('1918-09-01'), to: day('1918-09-30') } };
const number = (id: string) => lookup.placeNumbers.get(id) as number;

describe('a country', () => {
  test('that most records are filed under has the box, with its records by kind; others are listed', () => {
    const settled = sceneFor(september).settled();
    expect(settled.home()).toMatchObject({
      place: { id: 'home-land' },
      count: 3,
      kinds: [
        { kind: 'order', count: 2 },
        { kind: 'law', count: 1 },
      ],
    });
    expect(settled.others.map(({ place, count }) => [place.id, count])).toEqual([['near-land', 1]]);
    expect(sceneFor(september).homeCountry).toBe(number('home-land'));
  });

  test('without a record in the window has no box; a corpus without countries has none ever', () => {
    const empty = { ...september, window: { from: day('1919-01-01'), to: day('1919-01-31') } };
    expect(sceneFor(empty).settled().home()).toBeNull();
    expect(homeCountryOf([{ kind: 'city' } as CompiledPlace], [5])).toBe(-1);
  });
});

describe('the key', () => {
  test('names what is drawn now, and nothing else', () => {
    expect(marksNow(sceneFor(september))).toEqual(['done', 'said', 'possible', 'disputed', 'approximate', 'region']);
    const day3 = {
      ...september,
      window: { from: day('1918-09-03'), to: day('1918-09-03') },
      match: 'certain' as const,
    };
    expect(marksNow(sceneFor(day3))).toEqual(['done', 'disputed']);
    expect(marksNow(sceneFor({ ...day3, silence: true }))).toEqual(['done', 'disputed', 'silent']);
    expect(mostSplitPlaces).toBe(mapOptions.mostNativePlaces);
  });
});

test('a mark is split where claims of a record in the window exclude one another, and only then', () => {
  const split = (state: typeof september) =>
    [...sceneFor(state).disputedPlaces().keys()].filter((place) => sceneFor(state).disputedPlaces()[place]);
  expect(split(september)).toEqual([number('town')]);
  expect(split({ ...september, window: { from: day('1918-09-10'), to: day('1918-09-30') } })).toEqual([]);
});

test('the scale is a round number of kilometres, as long as it is drawn, and within its room', () => {
  for (const zoom of [1.5, 3.37, 5, 9.5]) {
    for (const latitude of [0, 45, 64]) {
      const { kilometres, width } = scaleBar({ zoom, latitude }, 90);
      expect(String(kilometres)).toMatch(/^(0\.)?[1235]0*$/);
      expect(width).toBeLessThanOrEqual(90);
      expect(width).toBeGreaterThan(30);
      const pixels = (512 * 2 ** zoom * kilometres * 1000) / (equatorMetres * Math.cos((latitude * Math.PI) / 180));
      expect(Math.abs(width - pixels)).toBeLessThan(1);
    }
  }
});
