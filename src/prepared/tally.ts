// What the counts of a view come to: by cell, by month and by the values of the facets, for one choice of months, facet and cell.
import { type CellRange, isIn } from './cells.ts';

/** Rows of a file of counts that are about one facet, column by column. */
export interface CountRows {
  /** 0: all events; from 1 on, the events of each value of that facet. */
  facet: number;
  cells: Float64Array;
  /** Year times 12 plus the month from 0. */
  months: Int32Array;
  events: Float64Array;
  /** Empty texts where all events are counted. */
  values: readonly string[];
}

export interface MonthSpan {
  from: number;
  to: number;
}

export interface Choice {
  months: MonthSpan;
  /** One value of one facet, counted from 1. */
  facet: { of: number; value: string } | null;
  /** Cells that count; those of the view, or the one that is chosen. */
  within: readonly CellRange[];
}

export interface Tally {
  /** Events of the chosen months in each cell. */
  cells: Map<number, number>;
  /** Events of each month, whether it is chosen or not. */
  months: Map<number, number>;
  total: number;
}

const add = <Key>(sums: Map<Key, number>, key: Key, events: number) => sums.set(key, (sums.get(key) ?? 0) + events);

export function tallyOf(rows: readonly CountRows[], { months, facet, within }: Choice): Tally {
  const tally: Tally = { cells: new Map(), months: new Map(), total: 0 };
  for (const part of rows) {
    if (part.facet !== (facet?.of ?? 0)) continue;
    for (let at = 0; at < part.cells.length; at++) {
      if (facet && part.values[at] !== facet.value) continue;
      const [cell, month] = [part.cells[at] as number, part.months[at] as number];
      if (!isIn(within, cell)) continue;
      const events = part.events[at] as number;
      add(tally.months, month, events);
      if (month < months.from || month > months.to) continue;
      add(tally.cells, cell, events);
      tally.total += events;
    }
  }
  return tally;
}

/** Events of the chosen months and cells by each value of a facet, whatever value is chosen; the commonest first. */
export function valuesOf(
  rows: readonly CountRows[],
  { months, within }: Choice,
  facet: number,
): { value: string; events: number }[] {
  const sums = new Map<string, number>();
  for (const part of rows) {
    if (part.facet !== facet) continue;
    for (let at = 0; at < part.cells.length; at++) {
      const month = part.months[at] as number;
      if (month < months.from || month > months.to || !isIn(within, part.cells[at] as number)) continue;
      add(sums, part.values[at] as string, part.events[at] as number);
    }
  }
  const values = [...sums].map(([value, events]) => ({ value, events }));
  return values.sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1));
}
