// What one column of the claims table is: its name, its meaning, and how its cell is had from a row.
import type { ClaimRow } from './claim-rows.ts';

export type Cell = string | number | boolean | null;

export interface ClaimColumn {
  name: string;
  /** Table Schema type; `list` is `;` between strings. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';
  description: string;
  required?: true;
  /** A table without the column is read too: it was not always written. */
  mayBeMissing?: true;
  oneOf?: readonly string[];
  cell: (row: ClaimRow) => Cell;
}

/** Stands in `place_id` where there is no place. */
export const unplaced = 'unplaced';
