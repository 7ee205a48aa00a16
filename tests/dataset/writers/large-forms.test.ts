// Forms that are written in pieces beyond a size hold the same as those written at once: read back by readers of others' making.
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/dataset/writers/column.ts';
import { columnName } from '../../../src/dataset/writers/sheet-rows.ts';
import { longWorkbookPieces, writeWorkbook } from '../../../src/dataset/writers/workbook.ts';
import { zipPieces } from '../../../src/dataset/writers/zip.ts';

const joined = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces);

test('a ZIP in pieces unpacks to the texts that were given', () => {
  const long = Array.from({ length: 5000 }, (_, n) => `${n}: «рядок» & <line>\r\n`.repeat(20));
  const files = unzipSync(
    joined([
      ...zipPieces([
        ['a/long.csv', long],
        ['empty.txt', []],
        ['short.json', ['{}']],
      ]),
    ]),
  );
  expect(Object.keys(files)).toEqual(['a/long.csv', 'empty.txt', 'short.json']);
  expect(Buffer.from(files['a/long.csv'] ?? []).toString()).toBe(long.join(''));
  expect(files['empty.txt']).toHaveLength(0);
});

test('a long sheet reads as the same sheet does when the library writes it', async () => {
  const texts = [
    'plain',
    '=1+1',
    'a & b < c > "d"',
    'October 1835',
    ' spaces  stay ',
    'bell\u0007',
    '_x0041_',
    'Ленин’s',
    'two\nlines',
    '',
  ];
  const rows = Array.from({ length: 300 }, (_, n): Cell[] => [
    texts[n % texts.length] ?? null,
    n / 4,
    null,
    n % 3 === 0,
    `row ${n}`,
  ]);
  const header = ['text', 'number', 'nothing', 'truth', 'row'];
  const other = { name: 'other', header: ['a'], rows: [['b']] };
  const whole = await writeWorkbook([{ name: 'claims', header, rows }, other]);
  const pieces: Uint8Array[] = [];
  for await (const piece of longWorkbookPieces(
    [{ name: 'claims', header, rows: rows.slice(0, 20) }, other],
    rows.slice(20),
  ))
    pieces.push(piece);
  const long = joined(pieces);
  const read = async (bytes: Uint8Array, sheet: number) => await readSheet(Buffer.from(bytes), sheet);
  expect(await read(long, 1)).toEqual(await read(whole, 1));
  expect(await read(long, 2)).toEqual(await read(whole, 2));
  expect(await read(long, 1)).toHaveLength(301);
});

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
