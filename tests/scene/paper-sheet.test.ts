// The printed sheet of the real corpus: numbered as the list, each record in full once, its claims' sources in the notes.
import { expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { paperSheet } from '../../src/scene/paper-sheet.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { next } from '../../src/state/actions.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { compiledCorpus } from '../whole-corpus.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const lookup = buildLookup(compiledCorpus().compiled);
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
const opening = openingState({ from: day('1917-01-01'), to: day('1922-12-31') });
const sceneFor = createSceneMaker(lookup, axis);

test('holds every record that is counted once in full, under numbers in the order of the list', () => {
  const page = sceneFor(opening).settled();
  const sheet = paperSheet(page);
  expect(sheet.places.map(({ place }) => place.id)).toEqual([...page.entries].map(({ place }) => place.id));
  expect(sheet.places.map(({ number }) => number)).toEqual([...page.entries].map((_, n) => n + 1));
  const records = sheet.places.flatMap((place) => place.records);
  const inFull = records.filter(({ standsAt }) => standsAt === null);
  expect(inFull.map(({ event }) => event.id).sort()).toEqual(
    page
      .records()
      .map(({ record }) => record.event.id)
      .sort(),
  );
  expect(sheet).toMatchObject({ printed: page.recordsInWindow, all: page.recordsInWindow });
  // A joint record leads from its other places to the one it stands at.
  const led = records.filter(({ standsAt }) => standsAt !== null);
  expect(led.length).toBeGreaterThan(0);
  for (const { standsAt, event } of led) {
    expect(inFull.find(({ number }) => number === standsAt)?.event.id).toBe(event.id);
  }
});

test('names every source that a printed claim rests on, in the order of first use, and the works these cite', () => {
  const { places, sources, cited } = paperSheet(sceneFor(opening).settled());
  const claims = places.flatMap(({ records }) => records.flatMap((record) => record.claims));
  expect(sources.map(({ id }) => id)).toEqual([...new Set(claims.map(({ source }) => source))]);
  const works = new Set(claims.flatMap(({ citedWork }) => citedWork ?? []));
  for (const id of works)
    expect(
      [...sources, ...cited].some((work) => work.id === id),
      id,
    ).toBe(true);
});

test('of an open place holds what its page shows, and the records of the places inside it, which belong to it', () => {
  const context = { lookup, axis };
  const state = next(opening, { type: 'place-chosen', place: 'crimea', by: 'list' }, context);
  const page = sceneFor(state).settled();
  const { places, sources, cited } = paperSheet(page);
  if (page.panel?.type !== 'place') throw new Error('Crimea has no page');
  const shown = page.panel.groups.flatMap((group) => [...group.records]);
  expect(places[0]?.place.id).toBe('crimea');
  expect(places[0]?.records.map(({ event }) => event.id)).toEqual(shown.map(({ event }) => event.id));
  const inside = [...page.panel.inside.records];
  expect(inside.length).toBeGreaterThan(3);
  const printed = places.slice(1).flatMap(({ place, records }) => records.map(({ event }) => [event.id, place.id]));
  expect(printed.sort()).toEqual(inside.map(({ event, at }) => [event.id, at.id]).sort());
  const works = places.flatMap(({ records }) =>
    records.flatMap(({ claims }) => claims.flatMap(({ source, citedWork }) => [source, citedWork ?? source])),
  );
  expect(new Set([...sources, ...cited].map(({ id }) => id))).toEqual(new Set(works));
});
