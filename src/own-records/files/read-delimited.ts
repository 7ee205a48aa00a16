// A table in text form: CSV, TSV, or with semicolons or bars. The text is kept as one, and its rows are read from it each time they are asked for.
import Papa from 'papaparse';
import { delimiterOf, withoutMarks } from '../../dataset/readers/table-head.ts';
import type { DecodedText } from '../../dataset/readers/text-encoding.ts';
import { isEmptyRow, type KnownTable, namedColumns, type OwnRow, type OwnTable } from './own-table.ts';

/** Characters parsed in one go. */
const chunk = 4_000_000;

/** Every row with the line on which it begins; a cell that is broken over lines belongs to the first of them. */
function eachRow(text: string, delimiter: string, firstLine: number, use: (row: OwnRow) => void): void {
  let line = firstLine;
  let at = 0;
  const passLines = (to: number) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < to; end = text.indexOf('\n', end + 1)) line += 1;
    at = to;
  };
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: chunk,
    step({ data, meta }) {
      const row = { line, cells: data };
      passLines(meta.cursor);
      if (!isEmptyRow(data)) use(row);
    },
  });
}

/** @param known of a table whose columns are known by name */
export function readDelimited(
  file: string,
  { text: whole, encoding }: DecodedText,
  known: KnownTable | null,
): OwnTable {
  const unmarked = withoutMarks(whole);
  const delimiter = delimiterOf(unmarked);
  // Files that were written on old machines end their lines with a carriage return alone.
  const text = unmarked.includes('\n') ? unmarked : unmarked.replaceAll('\r', '\n');
  const firstLine = /^\uFEFF?sep=/i.test(whole) ? 2 : 1;
  // What stands above the names of the columns: a title, a note.
  const rows: OwnRow[] = [];
  eachRow(text.slice(0, 65_536), delimiter, firstLine, (row) => rows.length < 20 && rows.push(row));
  const widest = Math.max(...rows.map(({ cells }) => filled(cells)));
  const head = rows.find(({ cells }) => filled(cells) >= widest * 0.6);
  const columns = namedColumns(trimmedEnd(head?.cells ?? []));
  return {
    ...{ file, columns, known, encoding, unit: 'line' as const },
    each: (use) =>
      eachRow(text, delimiter, firstLine, (row) => {
        if (row.line > (head?.line ?? 0)) use(row);
      }),
  };
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** A sheet saved as CSV may end each of its lines with separators of empty columns. */
function trimmedEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}
