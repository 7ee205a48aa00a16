// Writes the claims as a workbook: the flat table, what its columns mean, the sources, and what this file is.
import type { Atlas } from '../../model/atlas.ts';
import { citedAtlas } from '../../model/citation/cited-atlas.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { flatClaims } from './claims-csv.ts';
import { allowedIn, type Cell, type Column } from './column.ts';
import { citationOfFile, type Provenance, provenanceOfWhole } from './provenance.ts';
import { sourceTable } from './source-table.ts';
import type { Table } from './table.ts';
import { longWorkbookPieces, type Sheet, writeWorkbook } from './workbook.ts';

const typeWords: Record<Column<never>['type'], string> = {
  string: 'text',
  list: 'texts joined by ";"',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  date: 'day as YYYY-MM-DD',
  datetime: 'day and second as YYYY-MM-DDThh:mm:ss',
};

/** Rows that the library lays out; it needs some hundred bytes for each cell of them. */
const mostLaidOut = 3000;

const sheetOf = (name: string, { columns }: Table, rows: Cell[][]): Sheet => ({
  name,
  header: columns.map((column) => column.name),
  rows,
});

/** How many rows a table has, the first of them, and in each column the first cell that holds something. */
interface Surveyed {
  count: number;
  first: Cell[][];
  examples: Cell[];
}

function surveyed(lines: Iterable<Cell[]>): Surveyed {
  const first: Cell[][] = [];
  const examples: Cell[] = [];
  let count = 0;
  for (const line of lines) {
    count += 1;
    if (first.length < mostLaidOut) first.push(line);
    for (const [at, cell] of line.entries()) if (cell !== '') examples[at] ??= cell;
  }
  return { count, first, examples };
}

/** One row for each column, with its example. */
function meanings(sheet: string, { columns }: Table, { examples }: Surveyed, vocabulary: Vocabulary): Cell[][] {
  return columns.map((column, at) => {
    const { name, type, description } = column;
    const example = examples[at] ?? null;
    return [sheet, name, typeWords[type], description, allowedIn(column, vocabulary)?.join(', ') ?? null, example];
  });
}

function about(atlas: Atlas, provenance: Provenance, rowCount: number): Cell[][] {
  const { licence, attribution } = atlas.description;
  const { title, version } = citedAtlas(atlas.description);
  const { selection } = provenance;
  const facts: [string, Cell][] = [
    ['Title', title],
    ['Edition', `data version ${version}`],
    ['Licence', licence],
    ['Attribution', attribution],
    ['Holds', selection ? 'what a page of the atlas showed' : 'the whole atlas'],
    ['Address', selection?.address ?? null],
    ['Accessed', selection?.accessed ?? null],
    ['How to cite', citationOfFile(atlas, provenance).citation],
    ['Rows', rowCount],
    ['One row', 'each claim and figure; one row where a claim has no figure'],
    ['Cells', 'Dates, months and ids are text, so that no program rewrites them; figures and coordinates are numbers.'],
    ['The same as CSV', 'claims.csv: UTF-8 without a byte order mark, RFC 4180'],
  ];
  return facts.filter(([, fact]) => fact !== null);
}

function sheetsOf(atlas: Atlas, provenance: Provenance, claims: Surveyed): [Sheet, ...Sheet[]] {
  const sources = [...sourceTable.lines(atlas, provenance)];
  return [
    sheetOf('claims', flatClaims, claims.first),
    {
      name: 'columns',
      header: ['sheet', 'column', 'type', 'meaning', 'one of', 'example'],
      rows: [
        ...meanings('claims', flatClaims, claims, atlas.vocabulary),
        ...meanings('sources', sourceTable, surveyed(sources), atlas.vocabulary),
      ],
      wrap: true,
    },
    sheetOf('sources', sourceTable, sources),
    { name: 'about', header: ['about this file', 'value'], rows: about(atlas, provenance, claims.count), wrap: true },
  ];
}

export async function writeClaimsXlsx(
  atlas: Atlas,
  provenance: Provenance = provenanceOfWhole(atlas),
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of claimsXlsxPieces(atlas, provenance)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The library is given all rows, where they are few enough, and the first of them where not. */
export async function* claimsXlsxPieces(
  atlas: Atlas,
  provenance: Provenance = provenanceOfWhole(atlas),
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const claims = surveyed(flatClaims.lines(atlas, provenance));
  const sheets = sheetsOf(atlas, provenance, claims);
  if (claims.count <= mostLaidOut) yield await writeWorkbook(sheets);
  else {
    const [first, ...others] = sheets;
    const laidOut = { ...first, rows: first.rows.slice(0, rowsForLook) };
    yield* longWorkbookPieces([laidOut, ...others], behind(flatClaims.lines(atlas, provenance), rowsForLook));
  }
}

/** Rows by which the widths of columns and the looks of cells are found. */
const rowsForLook = 200;

function* behind<T>(all: Iterable<T>, skipped: number): Iterable<T> {
  let at = 0;
  for (const one of all) if (at++ >= skipped) yield one;
}
