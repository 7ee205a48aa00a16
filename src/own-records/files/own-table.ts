// A table of the reader's: columns by name and rows of text cells, each with its line in the file. Rows are read when they are asked for.
import type { TextEncoding } from '../../dataset/readers/text-encoding.ts';

export interface OwnRow {
  /** Line of the file on which the row begins, counted from 1; in a workbook the number of the row; of a feature its place in the list. */
  line: number;
  /** As many as the row has, which may be more or fewer than there are columns. */
  cells: readonly string[];
}

/** Kinds of table whose columns are known by name. */
export type KnownTable = 'ucdp-ged' | 'acled' | 'lp-tsv' | 'claims-csv' | 'linked-places';

/** What of the rows is wanted: a file that is kept in columns is read no further than that. */
export interface RowsWanted {
  /** Columns whose cells are looked at; those of others may come empty. Without it, all of them. */
  columns?: readonly string[];
  /** Asked after each row: true where no more are wanted. */
  enough?: () => boolean;
}

export interface OwnTable {
  /** Name of the file. */
  file: string;
  /** No two alike, and none empty. */
  columns: readonly string[];
  /** `null` for a table of any other kind. */
  known: KnownTable | null;
  /** `null` where the file is no plain text. */
  encoding: TextEncoding | null;
  /** What a line is counted in: lines of a text, rows of a sheet, features of a collection. */
  unit: 'line' | 'row' | 'feature';
  /** Hands over each row in its order; rows of a text or sheet that are empty in every cell are left out. Rejects where the file cannot be read on. */
  each(use: (row: OwnRow) => void, wanted?: RowsWanted): Promise<void>;
}

/** The rows of a table that is at hand as a whole. */
export const eachOf =
  (rows: readonly OwnRow[]): OwnTable['each'] =>
  async (use, { enough } = {}) => {
    for (const row of rows) {
      use(row);
      if (enough?.()) return;
    }
  };

/** Columns by names of their own: a second `date` is `date (2)`, one without a name goes by its place. */
export function namedColumns(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((head, at) => {
    const name = head.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim() || `column ${at + 1}`;
    let own = name;
    for (let more = 2; taken.has(own); more++) own = `${name} (${more})`;
    taken.add(own);
    return own;
  });
}

export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
