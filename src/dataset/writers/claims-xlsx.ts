// Writes the claims as a workbook: the flat table, what its columns mean, the sources, and what this file is.
import type { Atlas } from '../../model/atlas.ts';
import { citedAtlas } from '../../model/citation/cited-atlas.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { flatClaims } from './claims-csv.ts';
import { allowedIn, type Cell, type Column } from './column.ts';
import { citationOfFile, type Provenance, provenanceOfWhole } from './provenance.ts';
import { sourceTable } from './source-table.ts';
import type { Table } from './table.ts';
import { type Sheet, writeWorkbook } from './workbook.ts';

const typeWords: Record<Column<never>['type'], string> = {
  string: 'text',
  list: 'texts joined by ";"',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  date: 'day as YYYY-MM-DD',
  datetime: 'day and second as YYYY-MM-DDThh:mm:ss',
};

const sheetOf = (name: string, { columns }: Table, rows: Cell[][]): Sheet => ({
  name,
  header: columns.map((column) => column.name),
  rows,
});

/** One row for each column, its example the first cell that holds something. */
function meanings(sheet: string, { columns }: Table, rows: Cell[][], vocabulary: Vocabulary): Cell[][] {
  return columns.map((column, at) => {
    const { name, type, description } = column;
    const example = rows.find((row) => row[at] !== null && row[at] !== '')?.[at] ?? null;
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

export function writeClaimsXlsx(
  atlas: Atlas,
  provenance: Provenance = provenanceOfWhole(atlas),
): Promise<Uint8Array<ArrayBuffer>> {
  const [claims, sources] = [flatClaims.lines(atlas, provenance), sourceTable.lines(atlas, provenance)];
  return writeWorkbook([
    sheetOf('claims', flatClaims, claims),
    {
      name: 'columns',
      header: ['sheet', 'column', 'type', 'meaning', 'one of', 'example'],
      rows: [
        ...meanings('claims', flatClaims, claims, atlas.vocabulary),
        ...meanings('sources', sourceTable, sources, atlas.vocabulary),
      ],
      wrap: true,
    },
    sheetOf('sources', sourceTable, sources),
    { name: 'about', header: ['about this file', 'value'], rows: about(atlas, provenance, claims.length), wrap: true },
  ]);
}
