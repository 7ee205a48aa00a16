// What one column of a published table is: its name, its meaning, and how its cell is had from a row. The CSV files, their Table Schema
// and the sheets of the workbook are all written from such lists.

import { type TermList, termIds, type Vocabulary } from '../../model/vocabulary.ts';

export type Cell = string | number | boolean | null;

export interface Column<Row> {
  name: string;
  /** `list`: texts joined by `;`. `datetime`: ISO 8601 to the second, of no zone. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime' | 'list';
  description: string;
  required?: true;
  /** A table without the column is read too: it was not always written. */
  mayBeMissing?: true;
  oneOf?: readonly string[];
  /** One of a list of the vocabulary. */
  terms?: TermList;
  cell: (row: Row) => Cell;
}

/** What a cell may hold; `undefined`: anything of its type. */
export const allowedIn = (
  { oneOf, terms }: Pick<Column<never>, 'oneOf' | 'terms'>,
  vocabulary: Vocabulary,
): readonly string[] | undefined => oneOf ?? (terms && termIds(vocabulary[terms]));

/** One cell for several values; empty for none. */
export const joined = (members: readonly string[]): string | null => members.join(';') || null;
