// The workbook of the corpus beside its CSV: cell for cell the same, in a reader of the format and, where it is installed, in LibreOffice
// Calc.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimColumns } from '../../../src/dataset/writers/claim-columns.ts';
import { writeClaimsCsv } from '../../../src/dataset/writers/claims-csv.ts';
import { writeClaimsXlsx } from '../../../src/dataset/writers/claims-xlsx.ts';
import { provenanceOfWhole } from '../../../src/dataset/writers/provenance.ts';
import { sourceTable } from '../../../src/dataset/writers/source-table.ts';
import { citedAtlas } from '../../../src/model/citation/cited-atlas.ts';
import { authoredAtlas } from '../../whole-corpus.ts';
import { bareCells, sheetsOf, textsOf } from './read-workbook.ts';
import { smallAtlas } from './small-atlas.ts';

const csvRows = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

describe('the workbook of the corpus', () => {
  const atlas = authoredAtlas();
  const provenance = provenanceOfWhole(atlas, 'https://example.org/atlas/');
  const expected = csvRows(writeClaimsCsv(atlas, provenance));
  let bytes: Uint8Array;
  let sheets: Awaited<ReturnType<typeof sheetsOf>>;
  beforeAll(async () => {
    bytes = await writeClaimsXlsx(atlas, provenance);
    sheets = await sheetsOf(bytes);
  });

  it('opens with the claims, then says what the columns mean, what the sources are, and what it is itself', () => {
    expect(Object.keys(sheets)).toEqual(['claims', 'columns', 'sources', 'about']);
  });

  it('holds every cell of the CSV, and no other', () => {
    expect(expected.length).toBeGreaterThan(400);
    expect(textsOf(sheets.claims)).toEqual(expected);
  });

  it('holds numbers as numbers, everything else as text that nobody may rewrite, and no formula', () => {
    const numeric = new Set(['number', 'integer']);
    const { cells, formulas } = bareCells(bytes);
    expect(formulas).toBe(0);
    expect(cells.length).toBeGreaterThan(10_000);
    const letters = (at: number) =>
      (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26));
    for (const [at, { name, type }] of claimColumns.entries()) {
      const inColumn = cells.filter(({ column }) => column === letters(at)).slice(1);
      const wanted = numeric.has(type) ? ['n General'] : ['s @'];
      expect([...new Set(inColumn.map((cell) => `${cell.type} ${cell.formatCode}`))], name).toEqual(wanted);
    }
    for (const row of (sheets.claims ?? []).slice(1)) {
      for (const [at, { name, type }] of claimColumns.entries()) {
        const value = row[at];
        if (value !== null) expect(typeof value, name).toBe(numeric.has(type) ? 'number' : 'string');
      }
    }
  });

  it('says of each column its type, its meaning and a cell that stands in it', () => {
    const rows = textsOf(sheets.columns).slice(1);
    expect(rows.filter(([sheet]) => sheet === 'claims').map(([, name]) => name)).toEqual(
      claimColumns.map(({ name }) => name),
    );
    expect(rows.filter(([sheet]) => sheet === 'sources')).toHaveLength(sourceTable.columns.length);
    for (const [sheet = '', name = '', type, meaning, , example] of rows) {
      expect(type, name).toMatch(/text|number|true or false|day/);
      expect(meaning?.length, name).toBeGreaterThan(4);
      const [header = [], ...cells] = textsOf(sheets[sheet]);
      const inColumn = cells.map((row) => row[header.indexOf(name)]);
      if (inColumn.some((cell) => cell !== '')) expect(example, name).not.toBe('');
      if (example !== '') expect(inColumn, name).toContain(example);
    }
    const [, , , lon = ''] = rows.find(([, name]) => name === 'lon') ?? [];
    expect(lon).toContain('a point inside its outline');
  });

  it('holds every source', () => {
    expect(
      textsOf(sheets.sources)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(atlas.sources.map(({ id }) => id));
  });

  it('says its title, edition and licence', () => {
    const about = new Map(textsOf(sheets.about).map(([what = '', said = '']) => [what, said]));
    const { title, version } = citedAtlas(atlas.description);
    const { licence } = atlas.description;
    expect([about.get('Title'), about.get('Licence')]).toEqual([title, licence]);
    expect(about.get('Edition')).toBe(`data version ${version}`);
    expect(about.get('How to cite')).toContain(version);
    expect(about.get('Rows')).toBe(String(expected.length - 1));
  });

  it('leaves text that a spreadsheet would run as text', async () => {
    const small = await writeClaimsXlsx(smallAtlas);
    expect(bareCells(small).formulas).toBe(0);
    expect((await sheetsOf(small)).claims?.flat()).toContain('=1+1 is no formula');
  });

  const calc = ['soffice', 'libreoffice'].find((name) => {
    try {
      return execFileSync(name, ['--version'], { stdio: 'pipe', timeout: 60_000 }).length > 0;
    } catch {
      return false;
    }
  });

  describe('in LibreOffice Calc', () => {
    const folder = mkdtempSync(join(tmpdir(), 'calc-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    // Cells parted by commas, quoted by ", in UTF-8; the last value asks for all sheets, one file each.
    const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const sheetFile = (start: string) =>
      readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(start)) ?? 'no such file'), 'utf8');

    it('every cell is the same', (context) => {
      if (!calc) context.skip('LibreOffice is not installed here: nothing was compared with it.');
      const file = join(folder, 'atlas.xlsx');
      writeFileSync(file, bytes);
      const own = `-env:UserInstallation=file://${folder}/profile`;
      const words = [own, '--headless', '--convert-to', csvFilter, '--outdir', folder, file];
      execFileSync(calc ?? '', words, { stdio: 'pipe', timeout: 300_000 });
      expect(csvRows(sheetFile('atlas-claims'))).toEqual(expected);
    }, 300_000);
  });
});
