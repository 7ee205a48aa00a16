// A table of the Data Package: its rows, what its columns mean, and which of them lead to rows of other tables.
import Papa from 'papaparse';
import type { Atlas } from '../../model/atlas.ts';
import type { Cell, Column } from './column.ts';
import type { Provenance } from './provenance.ts';

export interface ForeignKey {
  field: string;
  /** Table, and its column. */
  to: readonly [table: string, field: string];
}

export interface Table {
  name: string;
  title: string;
  description: string;
  columns: readonly Omit<Column<never>, 'cell'>[];
  /** Columns that name a row together; none: a row has no name of its own. */
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** The rows as cells, in the order of the columns, one after the other. */
  lines: (atlas: Atlas, provenance?: Provenance) => Iterable<Cell[]>;
}

export function tableOf<Row>(table: {
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  primaryKey?: readonly string[];
  foreignKeys?: readonly ForeignKey[];
  rows: (atlas: Atlas, provenance?: Provenance) => Iterable<Row>;
}): Table {
  const { rows, columns, primaryKey = [], foreignKeys = [], ...told } = table;
  function* lines(atlas: Atlas, provenance?: Provenance): Iterable<Cell[]> {
    for (const row of rows(atlas, provenance)) yield columns.map((column) => column.cell(row));
  }
  return { ...told, columns, primaryKey, foreignKeys, lines };
}

/** Lines that are written at a time. */
const rowsOfPiece = 500;

/** RFC 4180, so CRLF after every line; UTF-8 without a byte order mark, which table readers would take for a part of the first name. */
export function* csvPieces({ columns, lines }: Table, atlas: Atlas, provenance?: Provenance): Iterable<string> {
  const textOf = (rows: Cell[][]) => `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
  let rows: Cell[][] = [columns.map(({ name }) => name)];
  for (const line of lines(atlas, provenance)) {
    rows.push(line);
    if (rows.length < rowsOfPiece) continue;
    yield textOf(rows);
    rows = [];
  }
  if (rows.length > 0) yield textOf(rows);
}

export const writeCsv = (table: Table, atlas: Atlas, provenance?: Provenance): string =>
  [...csvPieces(table, atlas, provenance)].join('');

const gdalTypes: Record<Column<never>['type'], string> = {
  string: 'String',
  list: 'String',
  boolean: 'String',
  number: 'Real',
  integer: 'Integer',
  date: 'Date',
  datetime: 'DateTime',
};

/**
 * The types of the columns for GDAL and QGIS, which look for them in a file beside the table that ends in `.csvt` (gdal.org, CSV driver);
 * without it all columns are text and nothing stands on the map.
 */
export function writeCsvt({ columns }: Table): string {
  const coordinates: Record<string, string> = { lon: 'CoordX', lat: 'CoordY' };
  return `${columns.map(({ name, type }) => `"${coordinates[name] ?? gdalTypes[type]}"`).join(',')}\r\n`;
}

/** Text cells that a spreadsheet would take for a formula, as `first cell of the row: column`. Numbers below zero are none. */
export function formulaLikeCells({ columns, lines }: Table, atlas: Atlas): string[] {
  const found: string[] = [];
  for (const line of lines(atlas))
    for (const [at, cell] of line.entries())
      if (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell)) found.push(`${line[0]}: ${columns[at]?.name}`);
  return found;
}
