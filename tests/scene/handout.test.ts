// The handout of a place in the real corpus: one record in full, its towns in lines, and every work that the printed claims rest on.
import { expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { handoutOf } from '../../src/scene/handout.ts';
import type { PlacePage } from '../../src/scene/panel.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { next } from '../../src/state/actions.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { authoredAtlas, compiledCorpus } from '../whole-corpus.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const lookup = buildLookup(compiledCorpus().compiled);
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
const opening = openingState({ from: day('1917-01-01'), to: day('1922-12-31') });
const sceneFor = createSceneMaker(lookup, axis);

function handoutFor(place: string) {
  const state = next(opening, { type: 'place-chosen', place, by: 'list' }, { lookup, axis });
  return handoutOf(sceneFor(state).settled().panel as PlacePage, lookup.sources);
}

test('of Crimea: the record with all its versions, the towns, and every cited work', () => {
  const { record, lines, left, sources, cited } = handoutFor('crimea');
  const written = authoredAtlas();
  expect(record?.event.placeId).toBe('crimea');
  expect(record?.claims.map(({ claim }) => claim.id).sort()).toEqual(
    written.events
      .find(({ id }) => id === record?.event.id)
      ?.claims.map(({ id }) => id)
      .sort(),
  );
  expect(record?.charts[0]?.rows.length).toBeGreaterThan(3);
  const towns = new Set(lines.map(({ at }) => at?.id));
  for (const town of ['sevastopol', 'kerch', 'feodosia']) expect(towns).toContain(town);
  expect(left).toBe(0);
  const claims = [...(record?.claims.map(({ claim }) => claim) ?? []), ...lines.flatMap((line) => line.claims)];
  const works = new Set(claims.flatMap(({ source, citedWork }) => [source, citedWork ?? source]));
  expect([...sources, ...cited].map(({ id }) => id).sort()).toEqual([...works].sort());
  expect(cited.length).toBeGreaterThan(1);
});

test('of a place with many records: those that have no room are counted, and no record stands twice', () => {
  const { record, lines, left } = handoutFor('soviet-russia');
  const ids = [record?.event.id, ...lines.map(({ event }) => event.id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(left).toBeGreaterThan(0);
});
