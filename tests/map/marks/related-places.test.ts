// Rings around the places of what is joined to the open record: told to the map once, kept through a new style, taken away with the record.
import { expect, test } from 'vitest';
import { buildLookup } from '../../../src/lookup/build-lookup.ts';
import { markPositions } from '../../../src/map/marks/mark-positions.ts';
import { relatedSource, washSource } from '../../../src/map/marks/record-sources.ts';
import { createRelatedPlaces } from '../../../src/map/marks/related-places.ts';
import { createRelatedPlaces as createPlacesJoined } from '../../../src/scene/related-places.ts';
import type { Selection } from '../../../src/state/atlas-state.ts';
import { smallAtlas } from '../../small-atlas.ts';

const because = (to: string) => ({ to, kind: 'same-matter' as const, why: 'They are one matter.' });
const atlas = smallAtlas();
const events = atlas.events.map((event) =>
  event.id === 'shooting' ? { ...event, relations: ['telegram', 'winter', 'hostages'].map(because) } : event,
);
const lookup = buildLookup({ ...atlas, events });
const placesOf = createPlacesJoined(lookup);
const open = (event: string | null): Selection => ({ type: 'place', place: 'petrograd', event, claim: null });
const ids = (selection: Selection) =>
  placesOf(selection)
    .map((place) => lookup.places[place]?.id)
    .sort();

test('they are the other places of what is joined at either end, and none while no record is open', () => {
  expect(ids(open('shooting'))).toEqual(['crimea', 'kronstadt']);
  expect(ids({ type: 'place', place: 'crimea', event: 'winter', claim: null })).toEqual(['petrograd']);
  expect(ids(open(null))).toEqual([]);
  expect(ids({ type: 'none' })).toEqual([]);
  expect(placesOf(open('shooting'))).toBe(placesOf(open('shooting')));
});

test('the map is told of a spot as a ring and of a region as an outline, and only of what changes', () => {
  const told: unknown[] = [];
  const map = {
    setFeatureState: ({ source, id }: { source: string; id?: string | number | undefined }, state: object) => {
      expect(source).toBe(washSource);
      told.push([lookup.places[Number(id)]?.id, state]);
    },
    getSource: (name: string) => {
      expect(name).toBe(relatedSource);
      return { setData: ({ features }: { features: unknown[] }) => void told.push(features.length) };
    },
  };
  const marks = createRelatedPlaces(
    map as unknown as Parameters<typeof createRelatedPlaces>[0],
    markPositions(lookup.places),
  );
  const counted = new Int32Array(lookup.places.length);
  const show = (selection: Selection) => {
    told.length = 0;
    marks.show({ relatedPlaces: placesOf(selection), counted });
    return [...told];
  };
  expect(show(open(null))).toEqual([]);
  expect(show(open('shooting'))).toEqual([['crimea', { related: true }], 1]);
  expect(show(open('shooting'))).toEqual([]);
  marks.forget();
  expect(show(open('shooting'))).toEqual([['crimea', { related: true }], 1]);
  expect(show({ type: 'none' })).toEqual([['crimea', { related: false }], 0]);
});
