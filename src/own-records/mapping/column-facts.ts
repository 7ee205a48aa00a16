// What the cells of each column look like: how many are filled, which values they hold, whether they read as dates, degrees or numbers.
import { orderShownBy, readCellDate } from '../dates/read-cell-date.ts';
import type { DateOrder } from '../dates/written-date.ts';
import type { OwnTable } from '../files/own-table.ts';
import { readAmount } from '../rows/read-amount.ts';
import { readDegrees } from '../rows/read-position.ts';
import type { Column } from './mapping.ts';

export interface ColumnFacts {
  column: Column;
  filled: number;
  /** Values that differ, counted up to a limit. */
  distinct: number;
  /** Three cells that differ, to show to a reader. */
  examples: string[];
  /** Of the filled cells, from 0 to 1. */
  dates: number;
  /** Four digits and nothing else. */
  years: number;
  months: number;
  degrees: number;
  amounts: number;
  /** Largest absolute value of the cells that are degrees. */
  farthest: number;
  /** Characters of a cell, on average. */
  length: number;
}

/** Rows that are looked at: what they do not show, the next thousand rarely do. */
const looked = 5000;
const mostDistinct = 1000;

export function columnFacts(table: OwnTable): { facts: ColumnFacts[]; rows: number } {
  const columns = table.columns.map((column) => ({ column, values: new Map<string, number>(), filled: 0, length: 0 }));
  let rows = 0;
  table.each(({ cells }) => {
    rows += 1;
    if (rows > looked) return;
    columns.forEach((one, at) => {
      const cell = (cells[at] ?? '').trim();
      if (cell === '') return;
      one.filled += 1;
      one.length += cell.length;
      const count = one.values.get(cell);
      if (count !== undefined || one.values.size < mostDistinct) one.values.set(cell, (count ?? 0) + 1);
    });
  });
  const facts = columns.map(({ column, values, filled, length }): ColumnFacts => {
    const cells = [...values];
    const counted = cells.reduce((sum, [, count]) => sum + count, 0);
    const share = (holds: (cell: string) => boolean) =>
      counted === 0 ? 0 : cells.reduce((sum, [cell, count]) => sum + (holds(cell) ? count : 0), 0) / counted;
    const degrees = cells.map(([cell]) => readDegrees(cell)).filter((one) => one !== null);
    return {
      ...{ column, filled, distinct: values.size, examples: cells.slice(0, 3).map(([cell]) => cell) },
      dates: share((cell) => readsAsDate(cell)),
      years: share((cell) => /^\d{4}$/.test(cell)),
      months: share((cell) => /^(?:0?[1-9]|1[0-2])$/.test(cell)),
      degrees: share((cell) => readDegrees(cell) !== null),
      amounts: share((cell) => {
        const reading = readAmount(cell, 'exact');
        return reading.ok && reading.amount !== null && reading.amount.bound !== 'in-words';
      }),
      farthest: degrees.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
      length: filled === 0 ? 0 : length / filled,
    };
  });
  return { facts, rows };
}

function readsAsDate(cell: string): boolean {
  const date = readCellDate(cell, { order: null, calendar: 'gregorian' });
  return date.ok ? date.edtf !== null : date.fault !== 'unreadable' && date.fault !== 'serial';
}

export interface OrderEvidence {
  /** What the cells prove; `null` where none does, or they prove both. */
  proven: DateOrder | null;
  /** Cells that can be read in two ways. */
  open: number;
  /** Three of them, and the cell that proves. */
  examples: string[];
  proof: string | null;
}

/** What all cells of some columns say of the order of day and month. */
export function orderEvidence(table: OwnTable, columns: readonly Column[]): OrderEvidence {
  const places = columns.map((column) => table.columns.indexOf(column));
  const proofs: Record<DateOrder, string | null> = { 'day-first': null, 'month-first': null };
  const examples = new Set<string>();
  let open = 0;
  table.each(({ cells }) => {
    for (const place of places) {
      const cell = cells[place] ?? '';
      const shown = orderShownBy(cell);
      if (shown === null) continue;
      if (shown === 'either') {
        open += 1;
        if (examples.size < 3) examples.add(cell.trim());
      } else proofs[shown] ??= cell.trim();
    }
  });
  const { 'day-first': dayFirst, 'month-first': monthFirst } = proofs;
  const proven = (dayFirst === null) === (monthFirst === null) ? null : dayFirst === null ? 'month-first' : 'day-first';
  return { proven, open, examples: [...examples], proof: proven && proofs[proven] };
}
