// The table of claims as GeoParquet: read back by another library and by a database, cell by cell what the CSV says.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flatClaims } from '../../../src/dataset/writers/claims-csv.ts';
import { claimsParquetPieces } from '../../../src/dataset/writers/claims-parquet.ts';
import { openOwnFile } from '../../../src/own-records/files/open-own-file.ts';
import { authoredAtlas } from '../../whole-corpus.ts';

let bytes: Uint8Array<ArrayBuffer>;
let lines: ReturnType<typeof cellsByName>[];
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const atlas = authoredAtlas();
const cellsByName = (line: readonly unknown[]) =>
  Object.fromEntries(flatClaims.columns.map(({ name }, at) => [name, line[at] === '' ? null : line[at]]));

beforeAll(() => {
  [bytes] = [...claimsParquetPieces(atlas)] as [Uint8Array<ArrayBuffer>];
  lines = [...flatClaims.lines(atlas)].map(cellsByName);
  writeFileSync(join(folder, 'claims.parquet'), bytes);
});

/** As the CSV writes it. */
function asCell(value: unknown, type: string): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, type === 'date' ? 10 : 19);
  return typeof value === 'bigint' ? Number(value) : value;
}

it('holds every cell of the table by its type, and a point where there is one', async () => {
  const rows = await parquetReadObjects({ file: bytes.buffer });
  expect(rows.length).toBe(lines.length);
  rows.forEach((row, at) => {
    const cells = flatClaims.columns.map(({ name, type }) => [name, asCell(row[name], type)]);
    expect(Object.fromEntries(cells)).toEqual(lines[at]);
    const { lon, lat } = lines[at] ?? {};
    expect(row.geometry ?? null).toEqual(lon === null ? null : { type: 'Point', coordinates: [lon, lat] });
  });
  const told = parquetMetadata(bytes.buffer).key_value_metadata ?? [];
  const of = (key: string) => JSON.parse(told.find((one) => one.key === key)?.value ?? '{}');
  expect(of('geo').columns.geometry.encoding).toBe('WKB');
  expect(of('atlas').licence).toBe(atlas.description.licence);
});

it('answers questions in SQL as the records do', async () => {
  const engine = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (query: string) =>
    (await engine.runAndReadAll(query.replace('$file', `'${join(folder, 'claims.parquet')}'`))).getRowObjectsJson();
  const [counts] = await ask(
    "SELECT count(*) AS rows, count(DISTINCT claim_id) AS claims, count(*) FILTER (earliest < DATE '1919-01-01') AS early FROM $file",
  );
  expect(counts).toEqual({
    rows: String(lines.length),
    claims: String(atlas.events.flatMap(({ claims }) => claims).length),
    early: String(lines.filter(({ earliest }) => earliest !== null && String(earliest) < '1919-01-01').length),
  });
  engine.closeSync();
});

it('opens again among the records of a reader', async () => {
  const file = await openOwnFile('claims.parquet', new Blob([bytes]));
  expect(file).toMatchObject({ form: 'table', table: { known: 'claims-csv' } });
});
