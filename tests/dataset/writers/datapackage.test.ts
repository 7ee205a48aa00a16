// The Data Package: it passes the rules of its own profile, and a reader that knows nothing of the atlas reads every row of every table.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeClaimsCsv } from '../../../src/dataset/writers/claims-csv.ts';
import { writeDatapackage } from '../../../src/dataset/writers/datapackage.ts';
import { datapackageFiles, writeDatapackageZip } from '../../../src/dataset/writers/datapackage-files.ts';
import { formats } from '../../../src/dataset/writers/formats.ts';
import { packageTables } from '../../../src/dataset/writers/package-tables.ts';
import type { Atlas } from '../../../src/model/atlas.ts';
import { authoredAtlas } from '../../whole-corpus.ts';
import { breachesOfDataPackage } from './data-package-rules.ts';
import { smallAtlas } from './small-atlas.ts';

const folder = mkdtempSync(join(tmpdir(), 'datapackage-'));
afterAll(() => rmSync(folder, { recursive: true }));

function laidOut(atlas: Atlas, name: string): string {
  for (const [path, text] of datapackageFiles(atlas)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name, 'datapackage.json');
}

/** Rows by table, as the reader gives them: cells in their types, foreign keys followed. */
async function readBack(descriptor: string): Promise<Record<string, Record<string, unknown>[]>> {
  const { valid, errors, resources } = await Package.load(descriptor, { strict: true });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  const tables: Record<string, Record<string, unknown>[]> = {};
  for (const resource of resources) {
    expect(resource.tabular, resource.name).toBe(true);
    expect(await resource.checkRelations(), resource.name).toBe(true);
    tables[resource.name] = await resource.read({ keyed: true, relations: false });
  }
  return tables;
}

/** `path` as the flat table, the others in a folder. */
const csvOf = (name: string) => packageTables.find(({ table }) => table.name === name)?.path;

describe('the description of the package', () => {
  const descriptor = JSON.parse(writeDatapackage(smallAtlas));

  it('passes the rules of its published profile', () => {
    expect(breachesOfDataPackage(writeDatapackage(smallAtlas))).toEqual([]);
  });

  it('passes them under a licence of any wording, and with a source that has no web address', () => {
    const odd: Atlas = {
      ...smallAtlas,
      description: { ...smallAtlas.description, licence: 'Free for all, see LICENSE' },
      sources: smallAtlas.sources.map((source) => ({ ...source, URL: 'Archive, shelf 7' })),
    };
    expect(breachesOfDataPackage(writeDatapackage(odd))).toEqual([]);
    expect(JSON.parse(writeDatapackage(odd)).licenses).toEqual([
      { name: 'Free-for-all-see-LICENSE', title: 'Free for all, see LICENSE' },
    ]);
  });

  it('says what it is, under which licence, and from which sources', () => {
    expect(descriptor).toMatchObject({
      name: 'red-terror-atlas',
      licenses: [{ name: 'CC-BY-4.0' }],
      version: '0.1.0',
    });
    expect(descriptor.sources.map(({ title }: { title: string }) => title)).toEqual(
      smallAtlas.sources.map(({ title }) => title),
    );
  });

  it('describes each table in the order of its columns, and each column in words', () => {
    const files = datapackageFiles(smallAtlas);
    for (const { name, path, schema } of descriptor.resources) {
      const header = files.get(path)?.split('\r\n')[0];
      expect(schema.fields.map((field: { name: string }) => field.name).join(','), name).toBe(header);
      for (const field of schema.fields) expect(field.description.length, `${name}: ${field.name}`).toBeGreaterThan(4);
    }
  });

  it('has the flat table of the claims under the name that its export is saved under', () => {
    expect(csvOf('claims-flat')).toBe(formats.find((format) => format.name === 'claims-csv')?.file);
    expect(datapackageFiles(smallAtlas).get('claims.csv')).toBe(writeClaimsCsv(smallAtlas));
  });
});

describe('the package of the small atlas, to a reader of tables', () => {
  let tables: Awaited<ReturnType<typeof readBack>>;
  beforeAll(async () => {
    tables = await readBack(laidOut(smallAtlas, 'small'));
  });
  const row = (table: string, key: object) => {
    const found = tables[table]?.filter((one) => Object.entries(key).every(([name, value]) => one[name] === value));
    return found?.length === 1 ? found[0] : expect.fail(`${found?.length} rows of ${table}: ${JSON.stringify(key)}`);
  };

  it('a claim is one row, its figures rows of their own', () => {
    expect(row('claims', { claim_id: 'two-figures' })).toMatchObject({
      ...{ event_id: 'petrograd-1918', source: 'gazette', line: 7, dated_by: 'event', edtf: '1918-09-05' },
      recorded_by: 'editor',
    });
    expect(row('figures', { claim_id: 'two-figures', figure_number: 1 })).toMatchObject({ low: 500, best: null });
    expect(row('figures', { claim_id: 'two-figures', figure_number: 2 })).toMatchObject({
      bound: 'in-words',
      low: null,
    });
    expect(tables.figures?.filter((one) => one.claim_id === 'silent-on-figures')).toEqual([]);
  });

  it('says whose date a claim has', () => {
    expect(row('claims', { claim_id: 'own-date' })).toMatchObject({ dated_by: 'claim', edtf: '1918-09-02~' });
    expect(row('claims', { claim_id: 'no-date' })).toMatchObject({ dated_by: 'none', edtf: null });
  });

  it('an erratum keeps its confidence and authority, a rank its reason', () => {
    expect(row('claims', { claim_id: 'silent-on-figures' })).toMatchObject({
      ...{ erratum: 'Prints 1920. Known: It was 1918.', erratum_confidence: 'high', erratum_authority: 'a decree' },
    });
    expect(row('claims', { claim_id: 'no-date' })).toMatchObject({ rank: 'deprecated', rank_reason: 'a slip' });
  });

  it('an event leads to its place and its other places, an unplaced one to none', () => {
    expect(row('events', { event_id: 'petrograd-1918' })).toMatchObject({
      ...{ place_id: 'petrograd', victims: 'officers;clergy', graphic: true, where_prec: 1 },
      event_title: 'Commas, "quotes"\nand a second line; Петроград',
    });
    expect(row('events', { event_id: 'unplaced-one' })).toMatchObject({ place_id: null, place_basis: null });
    row('event-places', { event_id: 'petrograd-1918', place_id: 'prison' });
    row('event-places', { event_id: 'petrograd-1918', place_id: 'western-village' });
    row('event-wholes', { event_id: 'either', whole_event_id: 'between' });
  });

  it('a relation leads from an event or a claim to another', () => {
    expect(row('relations', { event_id: 'either', kind: 'same-matter' })).toMatchObject({
      ...{ claim_id: null, to_event_id: 'until', to_claim_id: null, why: 'Both are of one year.' },
    });
    expect(row('relations', { claim_id: 'own-date' })).toMatchObject({
      ...{ event_id: 'petrograd-1918', kind: 'contradicts', to_event_id: 'unplaced-one', to_claim_id: 'formula' },
    });
    expect(row('relations', { claim_id: 'formula' })).toMatchObject({ to_event_id: 'western', to_claim_id: null });
  });

  it('a place has its names, identities and the place it lies in', () => {
    expect(row('places', { place_id: 'western-village' })).toMatchObject({ lon: -12.5, lat: 41.25, position: 'place' });
    expect(row('places', { place_id: 'horseshoe' })).toMatchObject({
      position: 'inside-area',
      boundary_precision: 'fair',
    });
    expect(row('place-names', { place_id: 'petrograd', name_number: 2 })).toMatchObject({
      ...{ toponym: 'Petrograd', language: 'en', from_year: '1914', to_year: '1924' },
    });
    row('place-links', { place_id: 'petrograd', identifier: 'gn:498817', match: 'exactMatch' });
    row('place-parents', { place_id: 'petrograd', inside_place_id: 'horseshoe' });
  });

  it('a source is a row with its people and days', () => {
    expect(row('sources', { source: 'memoir' })).toMatchObject({
      ...{ source_title: 'Мемуары', author: 'Иванов, Иван;The Society & Sons', issued: '1924', page: '12-34' },
    });
    expect(row('sources', { source: 'gazette' })).toMatchObject({ issued: '2023-03-12', accessed: '2026-11-01' });
  });
});

describe('the package of the corpus', () => {
  const atlas = authoredAtlas();
  const claims = atlas.events.flatMap((event) => event.claims);
  const files = datapackageFiles(atlas);

  it('passes the rules of its published profile', () => {
    expect(breachesOfDataPackage(writeDatapackage(atlas))).toEqual([]);
  });

  it('is read whole, each row once, and every key leads somewhere', async () => {
    const tables = await readBack(laidOut(atlas, 'corpus'));
    const { persons = [] } = atlas;
    const count = (lists: unknown[][]) => lists.reduce((sum, list) => sum + list.length, 0);
    expect(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]))).toEqual({
      sources: atlas.sources.length,
      places: atlas.places.length,
      'place-names': count(atlas.places.map(({ names }) => names)),
      'place-links': count(atlas.places.map(({ links }) => links)),
      'place-parents': count(atlas.places.map(({ partOf }) => partOf)),
      events: atlas.events.length,
      'event-places': count(atlas.events.map(({ alsoAt }) => alsoAt)),
      'event-wholes': count(atlas.events.map(({ partOf }) => partOf)),
      claims: claims.length,
      figures: count(claims.map(({ figures }) => figures)),
      relations: count([...atlas.events, ...claims].map(({ relations }) => relations ?? [])),
      persons: persons.length,
      'person-names': count(persons.map(({ names }) => names)),
      'person-roles': count(persons.map(({ roles }) => roles)),
      'claim-persons': count(claims.map((claim) => claim.persons ?? [])),
      'claims-flat': claims.reduce((sum, { figures }) => sum + Math.max(1, figures.length), 0),
    });
  });

  it('has primary keys that name no two rows', () => {
    for (const { table, path } of packageTables) {
      const { data } = Papa.parse<Record<string, string>>(files.get(path) ?? '', {
        header: true,
        skipEmptyLines: true,
      });
      const keys = data.map((one) => table.primaryKey.map((name) => one[name]).join('\n'));
      if (table.primaryKey.length > 0) expect(new Set(keys).size, table.name).toBe(data.length);
    }
  });

  it('has no byte order mark in any table, and says the type of each column beside it', () => {
    for (const { table, path } of packageTables) {
      expect(files.get(path)?.startsWith(table.columns[0]?.name ?? '?'), path).toBe(true);
      expect(files.get(path.replace('.csv', '.csvt'))?.split(','), path).toHaveLength(table.columns.length);
    }
    expect(files.get('tables/places.csvt')).toContain('"CoordX","CoordY"');
  });

  it('is the same as one ZIP', () => {
    const unpacked = Object.entries(unzipSync(writeDatapackageZip(atlas)));
    expect(unpacked.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([...files]);
  });
});
