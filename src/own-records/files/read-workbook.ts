// A sheet of an .xlsx workbook as a table of texts. Days that the program keeps as days come as ISO days: with them no order of day and month is open.
import { unzipSync, zipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/universal';
import { eachOf, isEmptyRow, type KnownTable, namedColumns, type OwnRow, type OwnTable } from './own-table.ts';

export interface Sheet {
  name: string;
  /** As texts, empty rows included. */
  rows: string[][];
}

/** A day without a time of day; the hours of a cell are let go. */
const isoDay = (date: Date) => date.toISOString().slice(0, 10);

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : isoDay(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** Bytes that a workbook may come to when it is unpacked. */
const largestUnpacked = 400_000_000;

/**
 * The same archive, packed without compression. The library unpacks in workers made of text, which the page's policy forbids; of stored files it needs
 * none.
 */
function stored(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isRead = /\.(?:xml|rels)$/.test(name);
      if (isRead) size += originalSize;
      if (size > largestUnpacked) throw new Error(`unpacked it is larger than ${largestUnpacked / 1e6} MB`);
      return isRead;
    },
  });
  return zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>;
}

/** Rejects for what is no workbook, or a damaged one. */
export async function readSheets(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const sheets = await readWorkbookFile(stored(bytes).slice().buffer);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

/** The sheet whose columns are known, or that with the most rows: notes and legends are shorter. */
export function sheetOfRecords(
  sheets: readonly Sheet[],
  knownBy: (columns: readonly string[]) => KnownTable | null,
): Sheet | null {
  const filled = sheets
    .map((sheet) => ({ sheet, size: sheet.rows.filter((row) => !isEmptyRow(row)).length }))
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size);
  const known = filled.find(({ sheet }) => knownBy(sheet.rows[0] ?? []) !== null);
  return (known ?? filled[0])?.sheet ?? null;
}

export function tableOfSheet(
  file: string,
  { rows }: Sheet,
  knownBy: (columns: readonly string[]) => KnownTable | null,
): OwnTable {
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
  const widest = Math.max(0, ...rows.slice(0, 20).map(filled));
  const head = Math.max(
    0,
    rows.findIndex((cells) => filled(cells) >= widest * 0.6),
  );
  const heads = rows[head] ?? [];
  const width = heads.reduce((last, cell, at) => (cell.trim() === '' ? last : at + 1), 0);
  const columns = namedColumns(heads.slice(0, width));
  const table: OwnRow[] = rows
    .map((cells, at) => ({ line: at + 1, cells: isEmptyRow(cells.slice(width)) ? cells.slice(0, width) : cells }))
    .filter(({ cells, line }) => line > head + 1 && !isEmptyRow(cells));
  return {
    ...{ file, columns, known: knownBy(columns), encoding: null, unit: 'row' as const },
    each: eachOf(table),
  };
}
