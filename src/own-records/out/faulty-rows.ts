// The rows with a fault as a CSV, with their line and the reason, to be mended and opened again.
import Papa from 'papaparse';
import type { OwnTable } from '../files/own-table.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Gazetteer } from '../rows/gazetteer.ts';
import { rowMapper } from '../rows/map-row.ts';
import { isNote, type RowFault } from '../rows/row-fault.ts';

/** UTF-8 with a byte-order mark, since spreadsheet programs read Cyrillic rightly only with one. */
export async function faultyRows(
  table: OwnTable,
  mapping: Mapping,
  gazetteer: Gazetteer,
  /** Heads of the two columns before those of the table, and the sentence of a fault. */
  words: { line: string; reason: string; sentence: (fault: RowFault) => string },
): Promise<string> {
  const mapRow = rowMapper(table, mapping, gazetteer);
  const rows: string[][] = [];
  await table.each((row) => {
    const faults = mapRow(row).faults.filter((fault) => !isNote(fault));
    if (faults.length > 0) rows.push([String(row.line), faults.map(words.sentence).join(' '), ...row.cells]);
  });
  return `\uFEFF${Papa.unparse([[words.line, words.reason, ...table.columns], ...rows], { newline: '\r\n' })}\r\n`;
}
