// The course of the film over the whole corpus, against a list made of the records as they are written: which must be rested at, and which must be told as not shown.
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { noFilters } from '../../src/lookup/facets.ts';
import { filmCourse, type RestStop, spreadIn, stopNamed } from '../../src/lookup/film-course.ts';
import { noNarrowing } from '../../src/lookup/narrowing.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { authoredAtlas, compiledCorpus } from '../whole-corpus.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const { compiled } = compiledCorpus();
const { extent, film: begins = '' } = compiled.description;
const lookup = buildLookup(compiled);
const axis = buildTimeAxis({ from: day(extent.from), to: day(extent.to) }, lookup.reach, day(begins));
const course = filmCourse(lookup, axis, noNarrowing);
const rests = course.stops.filter((stop): stop is RestStop => stop.type === 'rest');
const idsOf = (records: readonly number[]) => records.map((record) => lookup.ids[record]).sort();

const oneDay = 86_400_000;

/** First and last day, in whole days since 1970, of one date as it is written: `1919-03`, `1918-07~`. */
function ends(written: string): [first: number, last: number] {
  const [, year = '', month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(written) ?? [];
  if (year === '') throw new Error(`the test cannot read ${written}`);
  const margin = /[~%]$/.test(written) ? (date ? 3 : month ? 15 : 183) : 0;
  const first = Date.UTC(Number(year), month ? Number(month) - 1 : 0, date ? Number(date) : 1) / oneDay;
  const after = date ? first + 1 : Date.UTC(Number(year), month ? Number(month) : 12, 1) / oneDay;
  return [first - margin, after - 1 + margin];
}

/** Where an event belongs by what is written of it alone. */
function belongs(edtf: string | null, isPlaced: boolean): 'rest' | 'unplaced' | 'undated' | 'outside' | 'spread' {
  if (!isPlaced) return 'unplaced';
  if (edtf === null) return 'undated';
  const parts = edtf.replace(/[[\]]/g, '').split(/\.\.|\//);
  const known = parts.filter(Boolean).map(ends);
  const isOpen = known.length < parts.length;
  const [first, last] = [
    parts[0] === '' ? Number.NEGATIVE_INFINITY : Math.min(...known.map(([from]) => from)),
    isOpen && parts[0] !== '' ? Number.POSITIVE_INFINITY : Math.max(...known.map(([, to]) => to)),
  ];
  if (last < Date.parse(begins) / oneDay || first > Date.parse(extent.to) / oneDay) return 'outside';
  return last - first > 30 || /[?%]/.test(edtf) ? 'spread' : 'rest';
}

const expected = new Map<string, string[]>();
for (const { id, when, placeId } of authoredAtlas().events) {
  const group = belongs(when?.edtf ?? null, placeId !== null);
  expected.set(group, [...(expected.get(group) ?? []), id]);
}

describe('the course over the whole corpus', () => {
  test('rests at every record that is placed and dated to a month, and at no other', () => {
    expect(rests.length).toBeGreaterThan(40);
    expect(rests.map(({ at }) => at).sort()).toEqual(expected.get('rest')?.sort());
  });

  test.each(['unplaced', 'undated', 'outside', 'spread'] as const)('tells the %s ones as not shown', (group) => {
    expect(course.untold[group].length).toBeGreaterThan(0);
    expect(idsOf(course.untold[group])).toEqual(expected.get(group)?.sort());
  });

  test('each record stands once, and each rest lights a place that can be seen', () => {
    const untold = Object.values(course.untold).flat();
    expect(rests.length + untold.length).toBe(lookup.size);
    for (const { place, record } of rests) {
      const { kind } = lookup.places[place] ?? {};
      expect(kind, lookup.ids[record]).not.toBe('site');
      expect(kind).toBeDefined();
    }
  });

  test('begins on 7 November 1917 with a chapter, never goes back in time, and ends with what it could not show', () => {
    const [first] = course.stops;
    expect(first).toMatchObject({ type: 'chapter', at: '1917-11-07' });
    expect(course.stops.at(-1)?.type).toBe('end');
    const days = course.stops.map((stop) => stop.day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('a chapter is named after a period only where all its days lie in it', () => {
    const chapters = course.stops.filter((stop) => stop.type === 'chapter');
    const named = chapters.filter(({ period }) => period >= 0);
    expect(new Set(named.map(({ period }) => period)).size).toBeGreaterThan(2);
    for (const { period, window } of named) {
      const { from, to } = lookup.periods[period] as (typeof lookup.periods)[number];
      expect(window.from).toBeGreaterThanOrEqual(day(from));
      expect(window.to).toBeLessThanOrEqual(day(to));
    }
    chapters.forEach(({ window }, i) => {
      expect(window.from).toBeGreaterThan(chapters[i - 1]?.window.to ?? Number.NEGATIVE_INFINITY);
    });
  });
});

test('a choice has a film of its own, and the same one as long as it lasts', () => {
  const strikes = { ...noNarrowing, filters: { ...noFilters, category: ['strike'] } };
  const own = filmCourse(lookup, axis, strikes);
  expect(filmCourse(lookup, axis, { ...strikes })).toBe(own);
  const chosen = authoredAtlas().events.filter(({ category }) => category === 'strike');
  const told = own.stops.filter((stop) => stop.type === 'rest').map(({ at }) => at);
  expect([...told, ...Object.values(own.untold).flatMap(idsOf)].sort()).toEqual(chosen.map(({ id }) => id).sort());
});

test('records of a longer time are counted on each of their days', () => {
  const { from, to } = course.spreadDays[3] as { from: number; to: number };
  const plain = (on: number) => course.spreadDays.filter((days) => days.from <= on && on <= days.to).length;
  for (const on of [from - 1, from, Math.round((from + to) / 2), to, to + 1])
    expect(spreadIn(course, { from: on, to: on })).toBe(plain(on));
});

test('a name that is no stop leads to the nearest before it', () => {
  const at = (name: string) => course.stops[stopNamed(course, lookup, name)];
  expect(at('end')?.type).toBe('end');
  expect(at('1917-01-01')).toBe(course.stops[0]);
  const september = at('1918-09-04');
  expect(september?.day).toBeLessThanOrEqual(day('1918-09-04'));
  expect(course.stops[stopNamed(course, lookup, '1918-09-04') + 1]?.day).toBeGreaterThan(day('1918-09-04'));
  expect(at('no-such-thing')).toBe(course.stops[0]);
  const untold = lookup.ids[course.untold.spread[0] as number] as string;
  expect(at(untold)).toBeDefined();
});
