// The folder of bad fixtures is the list of what the dataset room catches: each file holds one fault, and beside it stand the Issues expected.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/dataset/issue.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { allRules } from '../../src/dataset/rules/all-rules.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { goodFiles, goodTexts, loadWith } from './good-corpus.ts';

const folder = 'tests/fixtures/bad';
const names = readdirSync(folder);
const faults = names.filter((name) => !name.endsWith('.issues.json'));
const expectations = names.filter((name) => name.endsWith('.issues.json'));

const faultOf = (name: string) => name.replace(/\.issues\.json$|\.(?:geojson|json|csv)$/, '');

interface Expectation {
  /** The file of the good corpus whose place the fixture takes, or the name under which it is added. */
  standsFor: string;
  issues: Issue[];
  /** Ids (or paths, or '' for the whole file) of what is not in the atlas. */
  leftOut: string[];
}

describe('the good corpus', () => {
  const { atlas, issues, rejected } = loadDataset(goodFiles, { sourceTexts: goodTexts });

  it('has no issue and loses nothing', () => {
    expect(issues).toEqual([]);
    expect(rejected).toEqual([]);
    expect(atlas.places.map(({ id }) => id)).toEqual([
      'kazan',
      'sviyazhsk',
      'soviet-russia',
      'volga-region',
      'kazan-prison',
    ]);
    expect(atlas.events).toHaveLength(6);
    expect(atlas.events.find(({ id }) => id === 'unplaced-boats')?.placeId).toBeNull();
    expect(atlas.events.find(({ id }) => id === 'kazan-arrests-1919-05')?.placeId).toBe('kazan');
  });
});

describe('the bad fixtures', () => {
  it('each have an expectation, and no expectation is without its fixture', () => {
    expect(faults.map(faultOf).sort()).toEqual(expectations.map(faultOf).sort());
    expect(faults.length).toBeGreaterThan(100);
  });

  it('show every rule at work', () => {
    const shown = new Set(expectations.flatMap((name) => expectationAt(name).issues.map(({ rule }) => rule)));
    expect(allRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(faults)('%s is caught, in the words expected', (name) => {
    const expected = expectationAt(`${faultOf(name)}.issues.json`);
    const { atlas, issues, rejected } = loadWith(expected.standsFor, readFileSync(`${folder}/${name}`, 'utf8'));
    expect(expected.issues.length).toBeGreaterThan(0);
    expect(issues).toEqual(expected.issues);
    expect(rejected.map(({ recordId, path }) => recordId ?? path)).toEqual(expected.leftOut);
    expect(danglingIds(atlas)).toEqual([]);
  });
});

function expectationAt(name: string): Expectation {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Expectation;
}

/** Ids in the atlas that lead to nothing in it. A claim's source may: where the list of sources itself is at fault. */
function danglingIds({ places, events }: Atlas): string[] {
  const placeIds = new Set(places.map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  const recordIds = new Set(events.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]));
  return [
    ...places.flatMap(({ partOf }) => partOf.filter((id) => !placeIds.has(id))),
    ...events.flatMap(({ placeId, alsoAt }) =>
      [...(placeId === null ? [] : [placeId]), ...alsoAt].filter((id) => !placeIds.has(id)),
    ),
    ...events.flatMap(({ partOf }) => partOf.filter((id) => !eventIds.has(id))),
    ...events
      .flatMap((event) => [event, ...event.claims])
      .flatMap(({ relations = [] }) => relations.map(({ to }) => to).filter((id) => !recordIds.has(id))),
  ];
}
