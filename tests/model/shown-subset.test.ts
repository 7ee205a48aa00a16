// A part of the atlas is an atlas: whole places, resolvable references, and no record that was not asked for.
import { expect, test } from 'vitest';
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import { placeFrom, shapesOf } from '../../src/model/place-shapes.ts';
import { sizeOfShown, subsetOf } from '../../src/model/shown-subset.ts';
import { smallAtlas } from '../dataset/writers/small-atlas.ts';

const compiled = compileAtlas(smallAtlas, []);
const shapes = shapesOf(smallAtlas.places);
const shown = (...events: [string, string[]][]) => ({
  events: new Map(events.map(([id, claims]) => [id, new Set(claims)])),
});
const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

test('all records give back the atlas, but for places nobody names and sources nobody rests on', () => {
  const all = shown(...smallAtlas.events.map(({ id, claims }): [string, string[]] => [id, idsOf(claims)]));
  expect(subsetOf(compiled, shapes, all)).toEqual(smallAtlas);
});

test('an outline comes back as it was drawn, with the spot of its name, and is never shrunk to a point', () => {
  const [horseshoe] = smallAtlas.places.filter(({ id }) => id === 'horseshoe');
  if (!horseshoe) throw new Error('no horseshoe');
  const named = { ...horseshoe, label_at: [31, 46] as [number, number] };
  const [place] = compileAtlas({ ...smallAtlas, places: [named] }, []).places;
  if (!place) throw new Error('no place');
  expect(placeFrom(place, shapesOf([named]))).toEqual(named);
  expect(() => placeFrom(place, {})).toThrow('the outline of "horseshoe" is missing');
});

test('the claims asked for, no others; an event without any is left out', () => {
  const part = subsetOf(
    compiled,
    shapes,
    shown(['petrograd-1918', ['own-date']], ['western', []], ['unheard-of', ['a']]),
  );
  expect(idsOf(part.events)).toEqual(['petrograd-1918']);
  expect(part.events.flatMap(({ claims }) => idsOf(claims))).toEqual(['own-date']);
  expect(idsOf(part.sources)).toEqual(['memoir']);
});

test('places that are named, and what they lie in; references that lead out of the part are left off', () => {
  const part = subsetOf(compiled, shapes, shown(['petrograd-1918', ['own-date']]));
  expect(idsOf(part.places)).toEqual(['petrograd', 'western-village', 'prison', 'horseshoe']);
  const either = smallAtlas.events.find(({ id }) => id === 'either');
  const alone = subsetOf(compiled, shapes, shown(['either', idsOf(either?.claims ?? [])])).events[0];
  expect([alone?.partOf, alone?.relations]).toEqual([[], undefined]);
  const between = smallAtlas.events.find(({ id }) => id === 'between');
  const both = shown(['either', idsOf(either?.claims ?? [])], ['between', idsOf(between?.claims ?? [])]);
  expect(subsetOf(compiled, shapes, both).events.find(({ id }) => id === 'either')?.partOf).toEqual(['between']);
});

test('is counted in records and claims', () => {
  expect(sizeOfShown(shown(['a', ['1', '2']], ['b', ['3']]))).toEqual({ records: 2, claims: 3 });
});
