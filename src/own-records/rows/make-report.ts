// The report on a table, before any of it is on the map: how many rows are sound, what is wrong with the others, and what becomes of them.
import type { OwnRow, OwnTable } from '../files/own-table.ts';
import { columnsUsed, type Mapping } from '../mapping/mapping.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type MappedRow, rowMapper } from './map-row.ts';
import { isNote, type RowFault } from './row-fault.ts';

export interface OwnReport {
  rows: number;
  /** Rows without a fault. */
  sound: number;
  /** Rows on the map, in the tray of events without a place, without a date, and not shown at all. */
  placed: number;
  unplaced: number;
  undated: number;
  leftOut: number;
  /** Faults first, then notes, each in the order of the lines; at most as many as a reader could read. */
  faults: RowFault[];
  /** All of them, also those that are not listed. */
  faultCount: number;
  noteCount: number;
}

/** Faults listed one by one; the file of the faulty rows has them all. */
const mostListed = 1000;

/** @param use is handed each row as it is read, sound or not */
export async function makeReport(
  table: OwnTable,
  mapping: Mapping,
  gazetteer: Gazetteer,
  use: (row: MappedRow) => void = () => {},
): Promise<OwnReport> {
  const report: OwnReport = {
    ...{ rows: 0, sound: 0, placed: 0, unplaced: 0, undated: 0, leftOut: 0 },
    faults: [],
    faultCount: 0,
    noteCount: 0,
  };
  const notes: RowFault[] = [];
  const mapRow = rowMapper(table, mapping, gazetteer);
  const read = (row: OwnRow) => {
    const mapped = mapRow(row);
    report.rows += 1;
    const faults = mapped.faults.filter((fault) => !isNote(fault));
    if (faults.length === 0) report.sound += 1;
    if (!mapped.shown) report.leftOut += 1;
    else if (mapped.place === null) report.unplaced += 1;
    else report.placed += 1;
    if (mapped.shown && mapped.when === null) report.undated += 1;
    report.faultCount += faults.length;
    for (const fault of mapped.faults) {
      const list = isNote(fault) ? notes : report.faults;
      if (isNote(fault)) report.noteCount += 1;
      if (list.length < mostListed) list.push(fault);
    }
    use(mapped);
  };
  await table.each(read, { columns: columnsUsed(mapping) });
  report.faults.push(...notes.slice(0, mostListed - report.faults.length));
  return report;
}
