// Whatever is deleted, replaced or doubled anywhere in the good corpus: loading never throws, and a change is never swallowed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { goodFiles, goodTexts, loadWith } from './good-corpus.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** `FUZZ_RUNS=100000 npx vitest run --project unit tests/dataset/mutations.test.ts` takes its time; a build server takes fewer. */
const runs = Number(process.env.FUZZ_RUNS ?? 600);

const sound = loadDataset(goodFiles, { sourceTexts: goodTexts });

/** Every place in a JSON value that holds something: its container and the key in it. */
function slots(value: Json): [Json[] | { [key: string]: Json }, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [[value, key] as [typeof value, string], ...slots(member)]);
}

const strange: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1e308, 0.1, '', ' ', 'x', '1918-02-30', '__proto__', [], {}, [[]], [null]),
  fc.string({ maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

type Change =
  | { kind: 'delete' }
  | { kind: 'replace'; value: Json }
  | { kind: 'double' }
  | { kind: 'add'; key: string; value: Json };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>({ kind: 'delete' }),
  fc.constant<Change>({ kind: 'double' }),
  strange.map((value): Change => ({ kind: 'replace', value })),
  fc
    .record({ key: fc.constantFrom('constructor', 'toString', 'extra', ''), value: strange })
    .map((each): Change => ({ kind: 'add', ...each })),
);

function apply(root: Json, slot: number, { kind, ...rest }: Change): void {
  const all = slots(root);
  const [container, key] = all[slot % all.length] as (typeof all)[number];
  const record = container as { [key: string]: Json };
  // A copy: the same change twice would put a value into itself.
  const value = 'value' in rest ? structuredClone(rest.value) : null;
  if (kind === 'replace') record[key] = value;
  else if (kind === 'add' && !Array.isArray(container)) record['key' in rest ? rest.key : ''] = value;
  else if (Array.isArray(container))
    container.splice(
      Number(key),
      kind === 'delete' ? 1 : 0,
      ...(kind === 'double' ? [structuredClone(record[key] ?? null)] : []),
    );
  else if (kind === 'delete') delete record[key];
}

describe('a corpus changed at random', () => {
  it('never throws, and gives issues or an atlas that says what the files say', () => {
    fc.assert(
      fc.property(
        fc.nat(goodFiles.length - 1),
        fc.array(fc.tuple(fc.nat(100_000), change), { minLength: 1, maxLength: 3 }),
        (index, changes) => {
          const file = goodFiles[index] as (typeof goodFiles)[number];
          const value = JSON.parse(file.text) as Json;
          for (const [slot, each] of changes) if (slots(value).length > 0) apply(value, slot, each);
          const { atlas, issues, rejected } = loadWith(file.name, JSON.stringify(value));
          if (rejected.length > 0) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
          if (issues.length === 0) expect(written(atlas)).toEqual(writtenIn(file.name, value));
          for (const issue of issues) expect(issue.sentence.length).toBeLessThan(700);
        },
      ),
      { numRuns: runs },
    );
  }, 3_600_000);

  it('any text in the place of a file gives an issue', () => {
    fc.assert(
      fc.property(
        fc.nat(goodFiles.length - 1),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json()),
        (index, text) => {
          const file = goodFiles[index] as (typeof goodFiles)[number];
          const { issues } = loadWith(file.name, text);
          const isEmptyList = /^\s*(\[\s*\])\s*$/.test(text) && file.name === 'sources.json';
          expect(issues.length > 0 || isEmptyList).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('cut off anywhere, a file gives one readable issue', () => {
    fc.assert(
      fc.property(fc.nat(goodFiles.length - 1), fc.double({ min: 0, max: 0.999, noNaN: true }), (index, share) => {
        const { name, text } = goodFiles[index] as (typeof goodFiles)[number];
        const trimmed = text.trimEnd();
        const { issues } = loadWith(name, trimmed.slice(0, Math.floor(trimmed.length * share)));
        expect(issues.filter((issue) => issue.file === name).map(({ rule }) => rule)).toEqual(['readable']);
      }),
      { numRuns: 200 },
    );
  });
});

/** Every record of an atlas that a file could hold, by id, as JSON. */
function written(atlas: typeof sound.atlas): Record<string, Json> {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
  return Object.fromEntries([
    ['description', plain(atlas.description)],
    ['vocabulary', plain(atlas.vocabulary)],
    ['retired', plain(atlas.retired)],
    ...atlas.sources.map((source) => [`source ${source.id}`, plain(source)]),
    ...atlas.places.map((place) => [`place ${place.id}`, plain(place)]),
    ...atlas.events.map((event) => [`event ${event.id}`, plain(event)]),
  ]);
}

/** The same, read straight from the good files with one of them changed: no loader involved. */
function writtenIn(changed: string, value: Json): Record<string, Json> {
  const records: Record<string, Json> = {};
  const addEvents = (events: Json, placeId: string | null) => {
    for (const event of events as { [key: string]: Json }[]) records[`event ${event.id}`] = { ...event, placeId };
  };
  for (const { name, text } of goodFiles) {
    const content = (name === changed ? value : JSON.parse(text)) as { [key: string]: Json };
    if (name === 'atlas.json') records.description = content;
    else if (name === 'vocabulary.json') records.vocabulary = content;
    else if (name === 'retired.json') records.retired = content.retired ?? {};
    else if (name === 'sources.json') {
      for (const source of content as unknown as { id: string }[])
        records[`source ${source.id}`] = source as unknown as Json;
    } else if (name === 'unplaced.json') addEvents(content.events ?? [], null);
    else {
      for (const { id, geometry, properties } of content.features as unknown as {
        id: string;
        geometry: Json;
        properties: { [key: string]: Json };
      }[]) {
        const { events, ...rest } = properties;
        records[`place ${id}`] = { ...rest, id, geometry };
        addEvents(events ?? [], id);
      }
    }
  }
  return records;
}
