// What one column of a published table is: its name, its meaning, and how its cell is had from a row. The CSV files, their Table Schema
// and the sheets of the workbook are all written from such lists.

export type Cell = string | number | boolean | null;

export interface Column<Row> {
  name: string;
  /** `list`: texts joined by `;`. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';
  description: string;
  required?: true;
  /** A table without the column is read too: it was not always written. */
  mayBeMissing?: true;
  oneOf?: readonly string[];
  cell: (row: Row) => Cell;
}

/** One cell for several values; empty for none. */
export const joined = (members: readonly string[]): string | null => members.join(';') || null;
