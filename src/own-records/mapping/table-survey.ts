// What is known of a table before its rows are mapped: its columns by some thousand rows, and the cells of its dates by all of them. Gone through once for
// each choice of columns of dates, whatever is asked.
import { orderShownBy } from '../dates/read-cell-date.ts';
import type { DateOrder } from '../dates/written-date.ts';
import type { OwnTable } from '../files/own-table.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import { type Column, columnsOfDate, type DateColumns } from './mapping.ts';

/** The cells of a date, in the order of its columns. */
export type DateCells = readonly string[];

export interface SeenDates {
  columns: readonly Column[];
  /** Each once, however many rows hold the same. */
  different: readonly DateCells[];
  /** Rows of the table. */
  rows: number;
}

export interface TableSurvey {
  table: OwnTable;
  facts: readonly ColumnFacts[];
  dates(date: DateColumns): Promise<SeenDates>;
}

async function seenDates(table: OwnTable, columns: readonly Column[]): Promise<SeenDates> {
  const places = columns.map((column) => table.columns.indexOf(column));
  const different = new Set<string>();
  let rows = 0;
  await table.each(
    ({ cells }) => {
      rows += 1;
      let key = '';
      for (const place of places) key += `${cells[place] ?? ''}\0`;
      different.add(key);
    },
    { columns },
  );
  return { columns, rows, different: [...different].map((key) => key.split('\0').slice(0, -1)) };
}

export async function surveyTable(table: OwnTable): Promise<TableSurvey> {
  const facts = await columnFacts(table);
  const seen = new Map<string, Promise<SeenDates>>();
  return {
    table,
    facts,
    dates(date) {
      const columns = columnsOfDate(date);
      const key = columns.join('\0');
      const known = seen.get(key) ?? seenDates(table, columns);
      seen.set(key, known);
      return known;
    },
  };
}

export interface OrderEvidence {
  /** What the cells prove; `null` where none does, or they prove both. */
  proven: DateOrder | null;
  /** Whether any cell can be read in two ways. */
  isOpen: boolean;
  /** Three of them, and the cell that proves. */
  examples: string[];
  proof: string | null;
}

/** What the cells say of the order of day and month. */
export function orderEvidence({ different }: Pick<SeenDates, 'different'>): OrderEvidence {
  const proofs: Record<DateOrder, string | null> = { 'day-first': null, 'month-first': null };
  const examples = new Set<string>();
  for (const cell of different.flat()) {
    const shown = orderShownBy(cell);
    if (shown === null) continue;
    if (shown !== 'either') proofs[shown] ??= cell.trim();
    else if (examples.size < 3) examples.add(cell.trim());
  }
  const { 'day-first': dayFirst, 'month-first': monthFirst } = proofs;
  const proven = (dayFirst === null) === (monthFirst === null) ? null : dayFirst === null ? 'month-first' : 'day-first';
  return { proven, isOpen: examples.size > 0, examples: [...examples], proof: proven && proofs[proven] };
}
