// Parquet tables as other programs write them, and the same table as CSV and as Parquet: what is read of the one is read of the other.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { openOwnFile } from '../../src/own-records/files/open-own-file.ts';
import type { OwnTable } from '../../src/own-records/files/own-table.ts';
import { guessMapping } from '../../src/own-records/mapping/guess-mapping.ts';
import { surveyTable } from '../../src/own-records/mapping/table-survey.ts';
import { makeReport } from '../../src/own-records/rows/make-report.ts';
import type { MappedRow } from '../../src/own-records/rows/map-row.ts';
import { ownGazetteer } from './own-gazetteer.ts';

async function tableIn(name: string, ...parts: BlobPart[]): Promise<OwnTable> {
  const file = await openOwnFile(name, new Blob(parts));
  if (file.form !== 'table') throw new Error(JSON.stringify(file));
  return file.table;
}

async function rowsOf(table: OwnTable, columns: readonly string[] = table.columns): Promise<string[][]> {
  const rows: string[][] = [];
  await table.each(({ cells }) => rows.push([...cells]), { columns });
  return rows;
}

/** A table as DuckDB writes it. */
async function writtenByDuckDb(query: string, options = ''): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-parquet-'));
  const engine = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const file = join(folder, 'table.parquet');
    await engine.run(`COPY (${query}) TO '${file}' (FORMAT parquet${options})`);
    return new Uint8Array(readFileSync(file));
  } finally {
    engine.closeSync();
    rmSync(folder, { recursive: true });
  }
}

describe('a Parquet table written by DuckDB', () => {
  const types = `SELECT 9007199254740993 AS id, DATE '1931-05-01' AS day, TIMESTAMP '1931-05-01 13:30:00' AS moment,
    TIMESTAMP '1931-05-02 00:00:00' AS midnight, 30.1::FLOAT AS lon, 50.25::DECIMAL(9, 2) AS lat, 12::UTINYINT AS killed,
    'Київ' AS place, ['one', 'two'] AS tags, {'a': 1} AS more, true AS sure, NULL::VARCHAR AS nothing`;

  it.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'lz4_raw', 'brotli'])(
    'packed with %s gives its cells',
    async (codec) => {
      const table = await tableIn('t.parquet', await writtenByDuckDb(types, `, COMPRESSION ${codec}`));
      expect(table.columns).toEqual('id day moment midnight lon lat killed place tags more sure nothing'.split(' '));
      expect(await rowsOf(table)).toEqual([
        [
          ...[
            '9007199254740993',
            '1931-05-01',
            '1931-05-01T13:30:00.000Z',
            '1931-05-02',
            '30.1',
            '50.25',
            '12',
            'Київ',
          ],
          ...['one; two', '{"a":1}', 'true', ''],
        ],
      ]);
    },
  );

  it('is read in groups of rows, and no column beside those that are asked for', async () => {
    const many = await writtenByDuckDb(
      "SELECT i AS id, 'Row ' || i AS text, i * 2 AS twice FROM range(50000) AS r(i)",
      ', ROW_GROUP_SIZE 2048',
    );
    const table = await tableIn('many.parquet', many);
    const rows = await rowsOf(table, ['twice']);
    expect(rows.length).toBe(50_000);
    expect([rows[0], rows[49_999]]).toEqual([
      ['', '', '0'],
      ['', '', '99998'],
    ]);
    let seen = 0;
    await table.each(() => seen++, { enough: () => seen >= 3 });
    expect(seen).toBe(3);
  });

  it('with points, as our own prepared folders have them, has a longitude and a latitude', async () => {
    const bytes = await writtenByDuckDb("SELECT 'A' AS place, {'x': 30.5, 'y': 50.5} AS geometry");
    const table = await tableIn('points.parquet', bytes);
    expect(table.columns).toEqual(['place', 'longitude', 'latitude']);
    expect(await rowsOf(table)).toEqual([['A', '30.5', '50.5']]);
  });

  it('that is cut short is told for damaged, and not read in part', async () => {
    const bytes = await writtenByDuckDb(types);
    for (const part of [bytes.subarray(0, bytes.length - 40), bytes.subarray(0, 30), garbled(bytes)]) {
      const file = await openOwnFile('cut.parquet', new Blob([part]));
      expect(file).toMatchObject({ form: 'refused', why: { kind: 'damaged' } });
    }
  });

  /** Its first pages overwritten, its end whole. */
  const garbled = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at > 4 && at < 200 ? 255 : byte));
});

it('GeoParquet gives each geometry as a point of it', async () => {
  const geometry = [
    { type: 'Point', coordinates: [30.5, 50.5] },
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    },
    null,
  ];
  const file = parquetWriteBuffer({
    columnData: [
      { name: 'title', data: ['A', 'B', 'C'], type: 'STRING' },
      { name: 'shape', data: geometry, type: 'GEOMETRY' },
    ],
  });
  const table = await tableIn('geo.parquet', file);
  expect(table.columns).toEqual(['title', 'longitude', 'latitude']);
  expect(await rowsOf(table)).toEqual([
    ['A', '30.5', '50.5'],
    ['B', '3', '4'],
    ['C', '', ''],
  ]);
});

it('the same table as CSV and as Parquet asks the same and says the same, row by row', async () => {
  const row = fc.record({
    place: fc.constantFrom('Moscow', 'Київ', 'nowhere at all', ''),
    lon: fc.constantFrom('30.5', '0', 'x', ''),
    lat: fc.constantFrom('50.25', '0', '95', ''),
    date: fc.constantFrom('1931-05-01', '5.6.1931', '31.12.1917', '1931', 'spring 1931', 'some day', ''),
    killed: fc.constantFrom('12', 'about 30', '5–7', '-1', 'many', ''),
    text: fc.constantFrom('What "they" did', 'One, two', 'Row'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      async (rows, size) => {
        const columns = ['place', 'lon', 'lat', 'date', 'killed', 'text'] as const;
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const csv = [columns.join(','), ...rows.map((one) => columns.map((name) => cell(one[name])).join(','))].join(
          '\n',
        );
        const parquet = parquetWriteBuffer({
          columnData: columns.map((name) => ({ name, data: rows.map((one) => one[name]), type: 'STRING' as const })),
          rowGroupSize: size,
        });
        const [ofCsv, ofParquet] = await Promise.all([told('t.csv', csv, 1), told('t.parquet', parquet, 0)]);
        expect(ofParquet).toEqual(ofCsv);
      },
    ),
    { numRuns: 60 },
  );
});

/** Everything that opening tells, with the rows counted from 1. */
async function told(name: string, content: BlobPart, headLines: number) {
  const table = await tableIn(name, content);
  const { mapping, questions, facts, rows } = await guessMapping(await surveyTable(table));
  const said: MappedRow[] = [];
  const answered = { ...mapping, encoding: null, dateOrder: mapping.dateOrder ?? ('day-first' as const) };
  const report = await makeReport(table, answered, ownGazetteer, (one) => said.push(one));
  const renumbered = <T extends { line: number }>(one: T): T => ({ ...one, line: one.line - headLines });
  return {
    ...{ questions, facts, rows, mapping: answered },
    report: { ...report, faults: report.faults.map(renumbered) },
    said: said.map((one) => ({ ...renumbered(one), faults: one.faults.map(renumbered) })),
  };
}
