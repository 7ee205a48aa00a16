// A table of claims that a spreadsheet program has saved: what it did is named once, with the way to avoid it.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datasetFile } from '../../src/dataset/dataset-file.ts';
import { loadBeside } from '../../src/dataset/load-beside.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { writeClaimsCsv } from '../../src/dataset/writers/claims-csv.ts';
import { goodFiles, goodTexts } from './good-corpus.ts';

const sound = writeClaimsCsv(loadDataset(goodFiles, { sourceTexts: goodTexts }).atlas);
const told = (bytes: Uint8Array) => loadBeside(goodFiles, [datasetFile('claims.csv', bytes)]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const withDelimiter = (delimiter: string) =>
  Papa.unparse(Papa.parse<string[]>(sound, { skipEmptyLines: true }).data, { delimiter, newline: '\r\n' });
const rulesOf = (bytes: Uint8Array) => told(bytes).issues.map(({ rule }) => rule);

/** The table with some cells of a column as a program would write them. */
function rewritten(change: (column: string, cell: string) => string): string {
  const [header = [], ...rows] = Papa.parse<string[]>(sound, { skipEmptyLines: true }).data;
  return Papa.unparse([header, ...rows.map((row) => row.map((cell, at) => change(header[at] ?? '', cell)))]);
}

describe('a table of claims', () => {
  it('as downloaded has nothing to tell, with a byte-order mark or without', () => {
    expect(rulesOf(utf8(sound))).toEqual([]);
    expect(rulesOf(utf8(`\uFEFF${sound}`))).toEqual([]);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ])('separated by %j is named so, and its cells are read all the same', (delimiter, name) => {
    const { issues, comparisons } = told(utf8(withDelimiter(delimiter)));
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      `claims.csv: the cells of the table are separated by ${name}, not by commas.`,
    ]);
    expect(issues[0]?.fix).toContain('CSV UTF-8 (comma delimited)');
    expect(comparisons[0]?.differing).toEqual([]);
  });

  it('whose first line tells the separator is read with it', () => {
    expect(rulesOf(utf8(`sep=;\r\n${withDelimiter(';')}`))).toEqual(['csv-separator']);
  });

  it('in UTF-16, as "Unicode text", is named so', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(withDelimiter('\t'), 'utf16le')]);
    expect(rulesOf(bytes).sort()).toEqual(['csv-separator', 'encoding']);
    expect(told(bytes).issues.find(({ rule }) => rule === 'encoding')?.sentence).toBe(
      'claims.csv: the table is UTF-16; the atlas reads UTF-8.',
    );
  });

  it('that LibreOffice has opened with its usual settings and saved for a German Windows', () => {
    const { issues } = told(new Uint8Array(readFileSync('tests/fixtures/foreign/claims-saved-by-calc.csv')));
    expect(issues.map(({ rule }) => rule).sort()).toEqual(['csv-separator', 'encoding', 'rewritten-cells']);
    expect(issues.find(({ rule }) => rule === 'encoding')?.sentence).toContain('Windows-1252');
    expect(issues.find(({ rule }) => rule === 'rewritten-cells')?.sentence).toContain('rewritten 7 cells');
  });

  it.each([
    ['9/5/1918', 'edtf'],
    ['Sep-18', 'edtf'],
    ['сен.18', 'edtf'],
    ['05.09.1918', 'earliest'],
    ['5-Sep-18', 'latest'],
    ['6823', 'latest'],
    ['########', 'earliest'],
    ['Oct-17', 'date_verbatim'],
    ['WAHR', 'date_inferred'],
    ['49,12214', 'lon'],
  ])('with %j in %s was rewritten, which is told once', (wrong, where) => {
    const { issues } = told(utf8(rewritten((column, cell) => (column === where && cell !== '' ? wrong : cell))));
    expect(issues.map(({ rule }) => rule)).toEqual(['rewritten-cells']);
    expect(issues[0]?.sentence).toMatch(
      new RegExp(`^claims.csv: a spreadsheet program has rewritten \\d+ cells, dates above all: line \\d, ${where}: `),
    );
    expect(issues[0]?.fix).toContain('every column as text');
  });

  it('with wordings that sources print was not', () => {
    const { issues } = told(
      utf8(rewritten((column, cell) => (column === 'date_verbatim' && cell ? '18.07.1918' : cell))),
    );
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('read in a wrong encoding and saved again has garbled letters', () => {
    // As Latin-1, and as Windows-1252, where the second and third byte of a quotation mark are € and œ.
    const latin = Buffer.from(sound, 'utf8').toString('latin1');
    for (const wrong of [latin, latin.replaceAll('\u0080', '€').replaceAll('\u009c', 'œ')]) {
      const { issues } = told(utf8(wrong));
      expect(issues.map(({ rule }) => rule)).toEqual(['garbled-letters']);
      expect(issues[0]?.sentence).toContain('saved the wrong letters in 9 cells');
    }
  });

  it('that is neither garbled nor rewritten keeps its own faults', () => {
    const { issues } = told(utf8(rewritten((column, cell) => (column === 'edtf' && cell ? '1918-13' : cell))));
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['claims-csv', 'differs']));
  });
});
