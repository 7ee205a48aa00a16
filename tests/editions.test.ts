// The sealed editions of the repository: as they were sealed, told in the change log, open whole; and what a comparison finds is what a diff finds.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNext } from '../src/commands/editions/prepare-edition.ts';
import { hashOf, readEditions, retiredIn, sealFaults } from '../src/commands/editions/sealed-folder.ts';
import { readCorpus } from '../src/commands/read-corpus.ts';
import type { DatasetFile } from '../src/dataset/dataset-file.ts';
import { compareEditions } from '../src/dataset/editions/compare-editions.ts';
import { rawRecords } from '../src/dataset/editions/raw-records.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { currentId } from '../src/model/retired-ids.ts';

const geo = 'geo';
const editions = readEditions(geo);
const today = readCorpus(geo);
const log = readFileSync(join(geo, 'CHANGELOG.md'), 'utf8');

type Json = Record<string, unknown>;

/**
 * Every record into a file of its own, as a reader of the files would take them apart: `event/ID`, `claim/ID`, `place/ID`, `source/ID`.
 * @param under what a place or event that records stand under is called today
 */
function takenApart(files: readonly DatasetFile[], folder: string, under = (id: string) => id): void {
  const write = (type: string, { id, ...fields }: Json) => {
    mkdirSync(join(folder, type), { recursive: true });
    writeFileSync(
      join(folder, type, String(id)),
      JSON.stringify(fields, Object.keys(fields).sort(), 1) + JSON.stringify(fields),
    );
  };
  const text = (name: string) => files.find((file) => file.name.endsWith(`/${name}`))?.text ?? '{}';
  const events = (list: Json[], place: unknown) => {
    for (const { claims, ...event } of list) {
      write('event', { ...event, place: place && under(String(place)) });
      for (const claim of claims as Json[]) write('claim', { ...claim, event: under(String(event.id)) });
    }
  };
  for (const { name, text: layer } of files.filter((file) => file.name.endsWith('.geojson'))) {
    expect(name).toContain('/');
    for (const { id, geometry, properties } of JSON.parse(layer).features) {
      const { events: inside, ...rest } = properties;
      write('place', { id, ...rest, geometry });
      events(inside, id);
    }
  }
  events(JSON.parse(text('unplaced.json')).events, null);
  for (const source of JSON.parse(text('sources.json'))) write('source', source);
}

describe('the sealed editions', () => {
  it('are as they were sealed, each in the change log, with the first of them the corpus before the critical reading', () => {
    expect(sealFaults(geo)).toEqual([]);
    expect(editions[0]?.seal).toMatchObject({ id: '2026.1', citedAs: '0.1.0', counts: { events: 220, claims: 423 } });
    for (const { seal } of editions) expect(log).toContain(`\n## Edition ${seal.id}, ${seal.date}\n`);
  });

  it.each(editions)(
    '$seal.id opens whole in the program of today, and each of its records has its hash',
    ({ seal, files, folder }) => {
      const { atlas, rejected } = loadDataset(files, { asSealed: true });
      expect(rejected).toEqual([]);
      const claims = atlas.events.flatMap((event) => event.claims);
      const { places, events, sources } = atlas;
      const counts = { places: places.length, events: events.length, claims: claims.length, sources: sources.length };
      expect(counts).toEqual(seal.counts);
      const hashes = JSON.parse(readFileSync(join(folder, 'hashes.json'), 'utf8'));
      const records = rawRecords(files);
      for (const record of records) expect(hashes[record.type][record.id]).toBe(hashOf(record));
      expect(records.length).toBe(Object.values(counts).reduce((sum, count) => sum + count));
    },
  );

  it('are compared with today: exactly the records are found that a diff of the files finds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'editions-'));
    const first = editions[0];
    if (!first) throw new Error('no edition is sealed');
    const retired = retiredIn(today);
    takenApart(first.files, join(folder, 'was'), (id) => currentId(id, retired));
    takenApart(today, join(folder, 'is'));
    const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-renames', '--name-status', 'was', 'is'], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const diffed = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]);
    const of = (status: string) =>
      diffed
        .filter(([one]) => one === status)
        .map(([, path]) => path.split('/').slice(1).join(' '))
        .sort();

    const found = compareEditions(rawRecords(first.files), rawRecords(today), retired);
    const keys = (list: typeof found, id = (one: (typeof found)[number]) => one.id) =>
      list.map((one) => `${one.type} ${id(one)}`).sort();
    const renamed = found.filter(({ formerly }) => formerly !== undefined);
    const stayed = found.filter((one) => one.change === 'changed' && !renamed.includes(one));
    const came = [...found.filter(({ change }) => change === 'new'), ...renamed];
    expect(of('A')).toEqual(keys(came));
    expect(of('D')).toEqual(
      [
        ...keys(found.filter(({ change }) => change === 'gone')),
        ...keys(renamed, (one) => one.formerly as string),
      ].sort(),
    );
    expect(of('M')).toEqual(keys(stayed));
    expect(found.length).toBeGreaterThan(500);
  });

  it('give their name to what is cited: the manifest and the citation file say the same, and which edition the last is', () => {
    const { edition } = JSON.parse(readFileSync(join(geo, 'atlas.json'), 'utf8'));
    const [, cited] = /^version: "?([^"\n]+)"?$/m.exec(readFileSync('CITATION.cff', 'utf8')) ?? [];
    expect(cited).toBe(edition);
    const last = editions.at(-1)?.seal;
    expect([last?.id, last?.citedAs]).toContain(edition);
  });

  it('has reasons for the next one in a form that can be read', () => {
    expect(readNext(geo)).toMatchObject({ form: 1 });
  });

  it('only grow: no commit has changed or taken away a file of one', () => {
    const sealed = editions.map(({ folder }) => folder);
    const touched = execFileSync('git', ['log', '--diff-filter=MDR', '--name-only', '--format=', '--', ...sealed], {
      encoding: 'utf8',
    });
    expect(touched.trim()).toBe('');
  });
});
