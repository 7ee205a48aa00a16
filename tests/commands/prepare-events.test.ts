// A prepared folder holds what its tables held: against an oracle of a few lines, on two engines, and with nothing left where it was interrupted.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../../bench/synthetic-events.ts';
import { givenSql } from '../../src/commands/prepare/duckdb-tables.ts';
import { givenColumns } from '../../src/commands/prepare/given-columns.ts';
import { type Step, sqlOf } from '../../src/commands/prepare/portable-sql.ts';
import { prepareFolder } from '../../src/commands/prepare/prepare-folder.ts';
import { projectRoot } from '../../src/commands/run-tool.mjs';

const random = randomFrom(17);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const two = (n: number) => String(n).padStart(2, '0');
const day = () => `${whole(1916, 1923)}-${two(whole(1, 12))}-${two(whole(1, 28))}`;
const oneOf = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T;

/** Every kind of row that is sound or is not, in any mixture. */
const rows = Array.from({ length: 700 }, (_, n) => ({
  id: `row-${n}`,
  longitude: oneOf([
    () => String(20 + random() * 40),
    () => String(-180 + random() * 360),
    () => '0',
    () => '181',
    () => '',
  ])(),
  latitude: oneOf([
    () => String(44 + random() * 18),
    () => String(-90 + random() * 180),
    () => '0',
    () => '89.9',
    () => 'north',
  ])(),
  date_start: oneOf([day, day, () => '1918', () => '1918-09', () => '05.09.1918', () => '1918-13', () => ''])(),
  date_end: oneOf([() => '', () => '', day, () => '1920', () => 'later'])(),
  type: oneOf(['killing', 'arrest', 'a "quoted", one', '']),
}));
type Row = (typeof rows)[number];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = [Object.keys(rows[0] as Row), ...rows.map((row) => Object.values(row))]
  .map((cells) => `${cells.map(quoted).join(',')}\n`)
  .join('');

/** First and last day of what is written, or nothing. */
function daysOf(text: string): [string, string] | null {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year || Number(month ?? 1) > 12) return null;
  const last = date ?? two(new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate());
  return [`${year}-${month ?? '01'}-${date ?? '01'}`, `${year}-${month ?? '12'}-${last}`];
}

function oracle(row: Row): { cell: number; month: number } | null {
  const [lon, lat] = [row.longitude, row.latitude].map((cell) => (cell.trim() === '' ? Number.NaN : Number(cell)));
  const starts = daysOf(row.date_start);
  const ends = row.date_end === '' ? starts : daysOf(row.date_end);
  if (
    lon === undefined ||
    lat === undefined ||
    !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) ||
    (lon === 0 && lat === 0)
  )
    return null;
  if (!starts || !ends || ends[1] < starts[0]) return null;
  const sine = Math.sin((Math.min(85.05, Math.max(-85.05, lat)) * Math.PI) / 180);
  const along = (part: number) => Math.min(4095, Math.max(0, Math.floor(part * 4096)));
  const [x, y] = [along((lon + 180) / 360), along(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
  let cell = 0;
  for (let bit = 11; bit >= 0; bit -= 1) cell = cell * 4 + ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
  return { cell, month: Number(starts[0].slice(0, 4)) * 12 + Number(starts[0].slice(5, 7)) - 1 };
}

const sound = rows.flatMap((row) => {
  const told = oracle(row);
  return told ? [{ ...row, ...told }] : [];
});

/** Counts of cells of a zoom, as texts in order. */
function countsAt(zoom: number): string[] {
  const counts = new Map<string, number>();
  for (const { cell, month, type } of sound) {
    for (const facet of ['0 ', ...(type === '' ? [] : [`1 ${type}`])]) {
      const key = `${Math.floor(cell / 4 ** (12 - zoom))} ${month} ${facet}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => `${key} ${count}`).sort();
}

const folder = mkdtempSync(join(tmpdir(), 'prepare-'));
const at = (...names: string[]) => join(folder, ...names);
const columns = { facets: ['type'] };
let read: (sql: string) => Promise<Record<string, unknown>[]>;

beforeAll(async () => {
  writeFileSync(at('rows.csv'), csv);
  const engine = await (await DuckDBInstance.create(':memory:')).connect();
  read = async (sql) => (await engine.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  expect(await prepareFolder({ files: [at('rows.csv')], out: at('out'), columns, memory: '1GB' })).toEqual({
    events: sound.length,
    leftOut: rows.length - sound.length,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (row: Record<string, unknown>) => `${row.cell} ${row.month} ${row.facet} ${row.value} ${row.events}`;

describe('a prepared folder', () => {
  test('holds every sound row with its own cells, in the order of cells and days', async () => {
    expect(sound.length).toBeGreaterThan(100);
    const records = await read(`SELECT * FROM read_parquet('${at('out', 'events.parquet')}')`);
    const cells = new Map(sound.map(({ id, cell }) => [id, cell]));
    expect(new Map(records.map((one) => [one.id, Number(one.atlas_cell)]))).toEqual(cells);
    const order = records.map((one) => [Number(one.atlas_cell), String(one.atlas_starts)] as const);
    expect(order).toEqual(order.toSorted(([a, c], [b, d]) => a - b || (c < d ? -1 : Number(c > d))));
    const [first] = records;
    expect(first?.geometry).toEqual({ x: Number(first?.longitude), y: Number(first?.latitude) });
  });

  test.each([2, 4, 6, 8])('counts at zoom %d what lies in each cell and month', async (zoom) => {
    const counts = await read(`SELECT * FROM read_parquet('${at('out', `counts-${zoom}.parquet`)}')`);
    expect(counts.map(told).sort()).toEqual(countsAt(zoom));
  });

  test('gives back every row that was left out, with its reason', async () => {
    const left = await read(`SELECT * FROM read_csv('${at('out', 'left-out.csv')}', all_varchar = true)`);
    const ids = new Set(sound.map(({ id }) => id));
    expect(left.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).filter((id) => !ids.has(id)));
    expect(left.every(({ atlas_reason }) => String(atlas_reason).endsWith('.'))).toBe(true);
  });

  test('says in its manifest what it holds, file by file', () => {
    const manifest = JSON.parse(readFileSync(at('out', 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ form: 2, events: sound.length, leftOut: rows.length - sound.length });
    for (const { file, sha256 } of manifest.files as { file: string; sha256: string }[])
      expect(
        createHash('sha256')
          .update(readFileSync(at('out', file)))
          .digest('hex'),
        file,
      ).toBe(sha256);
    expect(readdirSync(at('out')).toSorted()).toEqual(
      ['manifest.json', ...(manifest.files as { file: string }[]).map(({ file }) => file)].toSorted(),
    );
  });

  test('comes out the same of Parquet', async () => {
    await read(`COPY (SELECT * FROM read_csv('${at('rows.csv')}', all_varchar = true)) TO '${at('rows.parquet')}'`);
    await prepareFolder({ files: [at('rows.parquet')], out: at('of-parquet'), columns, memory: '1GB' });
    for (const file of ['counts-8.parquet', 'left-out.csv'])
      expect(readFileSync(at('of-parquet', file)).equals(readFileSync(at('out', file))), file).toBe(true);
  });

  test('takes the place of none, and is refused in a sentence where a column is not known', async () => {
    const files = [at('rows.csv')];
    expect(await prepareFolder({ files, out: at('out'), columns, memory: '1GB' })).toContain('is there already');
    expect(await prepareFolder({ files, out: at('new'), columns: { lon: 'breadth' }, memory: '1GB' })).toContain(
      'There is no column "breadth"',
    );
    expect(givenColumns(['a', 'b'], {})).toContain('--lon COLUMN');
    expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
  });
});

test('the steps give the same on PostgreSQL as on DuckDB', async () => {
  const postgres = new PGlite();
  const found = givenColumns(Object.keys(rows[0] as Row), columns);
  if (typeof found === 'string') throw new Error(found);
  await read(`CREATE TABLE given AS ${givenSql(`read_csv('${at('rows.csv')}', all_varchar = true)`, found)}`);
  await postgres.exec(`CREATE TABLE given (id VARCHAR, longitude VARCHAR, latitude VARCHAR, date_start VARCHAR, date_end VARCHAR, type VARCHAR,
    atlas_row BIGINT, atlas_lon DOUBLE PRECISION, atlas_lat DOUBLE PRECISION, atlas_starts DATE, atlas_ends DATE,
    atlas_facet_1 VARCHAR, atlas_facet_2 VARCHAR, atlas_facet_3 VARCHAR, atlas_facet_4 VARCHAR)`);
  const given = await read('SELECT * FROM given');
  await postgres.query('INSERT INTO given SELECT * FROM json_populate_recordset(NULL::given, $1)', [
    JSON.stringify(given),
  ]);
  const chain: [as: string, step: Step][] = [
    ['checked', 'checked'],
    ['celled', 'celled'],
    ['sorted', 'sorted'],
    ['counts', 'counts'],
    ['coarser', 'coarser'],
    ['left_out', 'left-out'],
    ['extent', 'extent'],
  ];
  for (const [as, step] of chain) {
    await read(`CREATE VIEW ${as} AS ${sqlOf(step)}`);
    await postgres.exec(`CREATE VIEW ${as} AS ${sqlOf(step)}`);
    const ours = await read(`SELECT to_json(t) AS one FROM ${as} AS t`);
    const theirs = (await postgres.query<{ one: object }>(`SELECT to_json(t) AS one FROM ${as} AS t`)).rows;
    expect(theirs.length, as).toBeGreaterThan(0);
    const plain = (one: unknown) => JSON.parse(typeof one === 'string' ? one : JSON.stringify(one)) as unknown;
    const inOrder = (list: unknown[]) =>
      as === 'checked' || as === 'celled' ? list.map((one) => JSON.stringify(one)).sort() : list;
    expect(inOrder(theirs.map(({ one }) => plain(one))), as).toEqual(inOrder(ours.map(({ one }) => plain(one))));
  }
  await postgres.close();
});

test('interrupted, it leaves nothing that opens as whole', async () => {
  const many = at('many.parquet');
  await read(
    `COPY (SELECT 20 + i % 40 + i / 1e7 AS longitude, 45 + i % 15 AS latitude, '1918-09-05' AS date, i AS id FROM range(1000000) AS r(i)) TO '${many}'`,
  );
  const command = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/commands/prepare-events.ts', many, '--out', at('broken')],
    { cwd: projectRoot },
  );
  const said = await new Promise<string>((resolve) => {
    let text = '';
    command.stderr.on('data', (piece) => {
      text += piece;
      if (text.includes('Sorting')) resolve(text);
    });
    command.on('exit', () => resolve(text));
  });
  expect(said).toContain('Sorting');
  command.kill('SIGKILL');
  await new Promise((resolve) => command.on('exit', resolve));
  expect(existsSync(at('broken'))).toBe(false);
  const parts = readdirSync(folder).filter((name) => name.startsWith('broken'));
  expect(parts).toHaveLength(1);
  expect(readdirSync(at(parts[0] as string))).not.toContain('manifest.json');
});
