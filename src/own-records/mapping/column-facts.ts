// What the cells of each column look like: how many are filled, which values they hold, whether they read as dates, degrees or numbers.
import { readCellDate } from '../dates/read-cell-date.ts';
import type { OwnRow, OwnTable } from '../files/own-table.ts';
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

export async function columnFacts(table: OwnTable): Promise<ColumnFacts[]> {
  const columns = table.columns.map((column) => ({ column, values: new Map<string, number>(), filled: 0, length: 0 }));
  let rows = 0;
  const look = ({ cells }: OwnRow) => {
    rows += 1;
    columns.forEach((one, at) => {
      const cell = (cells[at] ?? '').trim();
      if (cell === '') return;
      one.filled += 1;
      one.length += cell.length;
      const count = one.values.get(cell);
      if (count !== undefined || one.values.size < mostDistinct) one.values.set(cell, (count ?? 0) + 1);
    });
  };
  await table.each(look, { enough: () => rows >= looked });
  return columns.map(({ column, values, filled, length }): ColumnFacts => {
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
}

function readsAsDate(cell: string): boolean {
  const date = readCellDate(cell, { order: null, calendar: 'gregorian' });
  return date.ok ? date.edtf !== null : date.fault !== 'unreadable' && date.fault !== 'serial';
}
