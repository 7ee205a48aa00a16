// Everything that can be wrong with a row of a table, and what becomes of the row. Words for each stand in the messages.
import type { DateFault } from '../dates/written-date.ts';
import type { AmountFault } from './read-amount.ts';
import type { PositionFault } from './read-position.ts';

export type FaultKind =
  | { kind: 'too-many-cells'; cells: number; columns: number }
  | { kind: 'too-few-cells'; cells: number; columns: number }
  /** `line`: of the row that has the id already. */
  | { kind: 'same-id'; line: number }
  | { kind: 'nothing-said' }
  | { kind: 'garbled' }
  | { kind: 'cut'; characters: number }
  | { kind: 'date'; fault: DateFault }
  | { kind: 'no-date' }
  | { kind: 'position'; fault: PositionFault }
  | { kind: 'no-place' }
  | { kind: 'place-unknown'; near: string | null }
  | { kind: 'place-several'; titles: string[] }
  | { kind: 'precision'; highest: number }
  | { kind: 'amount'; fault: AmountFault };

/** What becomes of a row. Only `left-out` is not shown at all. */
export type Outcome = 'left-out' | 'unplaced' | 'undated' | 'uncounted' | 'kept';

export interface RowFault {
  line: number;
  /** `null` where the fault is the row's. */
  column: string | null;
  cell: string;
  what: FaultKind;
  becomes: Outcome;
}

/** Said, and no fault of the row: it is as sound as its source. */
const notes: ReadonlySet<FaultKind['kind']> = new Set<FaultKind['kind']>(['no-date', 'no-place', 'cut']);

export const isNote = ({ what }: RowFault): boolean => notes.has(what.kind);
