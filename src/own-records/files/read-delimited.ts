// A table in text form: CSV, TSV, or with semicolons or bars. Its rows are read from the file each time they are asked for, piece by piece.
import Papa from 'papaparse';
import { delimiterOf, withoutMarks } from '../../dataset/readers/table-head.ts';
import { isEmptyRow, type KnownTable, namedColumns, type OwnRow, type OwnTable } from './own-table.ts';
import type { TextSource } from './text-source.ts';

interface Form {
  delimiter: string;
  /** Files that were written on old machines end their lines with a carriage return alone. */
  lineEnd: '\r' | '\n';
  /** Number of the line after the marks at the beginning. */
  firstLine: number;
}

const lineEndsIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);

/**
 * Every row with the line on which it begins; a cell that is broken over lines belongs to the first of them.
 * @param enough asked after each row
 */
async function eachRow(
  { pieces }: Pick<TextSource, 'pieces'>,
  { delimiter, lineEnd, firstLine }: Form,
  use: (row: OwnRow) => void,
  enough: () => boolean = () => false,
): Promise<void> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let line = firstLine;
  let rest = '';
  // A cell that is never closed goes on to the end of the file: what waits is parsed again only when it has doubled.
  let waiting = 0;
  /** @returns whether more is wanted */
  const parse = (text: string, isLast: boolean): boolean => {
    const { data, meta } = parser.parse(text, 0, !isLast) as { data: string[][]; meta: { cursor: number } };
    const isPlain = !text.includes('"');
    for (const cells of data) {
      const row = { line, cells };
      line += isPlain ? 1 : 1 + lineEndsIn(cells);
      if (isEmptyRow(cells)) continue;
      use(row);
      if (enough()) return false;
    }
    rest = text.slice(isLast ? text.length : meta.cursor);
    waiting = data.length === 0 ? 2 * text.length : 0;
    return true;
  };
  let isFirst = true;
  for await (const piece of pieces()) {
    const joined = rest + (isFirst ? withoutMarks(piece) : piece);
    isFirst = false;
    // Both signs of a line end, of which one may have come with the piece before.
    const text = lineEnd === '\r' ? joined.replaceAll('\r', '\n') : joined.replaceAll('\r\n', '\n');
    rest = text;
    if (text.length >= waiting && !parse(text, false)) return;
  }
  if (rest !== '') parse(rest, true);
}

/** @param known of a table whose columns are known by name */
export async function readDelimited(file: string, source: TextSource, known: KnownTable | null): Promise<OwnTable> {
  const head = withoutMarks(source.head);
  const form: Form = {
    delimiter: delimiterOf(head),
    lineEnd: !head.includes('\n') && head.includes('\r') ? '\r' : '\n',
    firstLine: /^\uFEFF?sep=/i.test(source.head) ? 2 : 1,
  };
  // What stands above the names of the columns: a title, a note.
  const rows: OwnRow[] = [];
  await eachRow(
    source,
    form,
    (row) => rows.push(row),
    () => rows.length >= 20,
  );
  const widest = Math.max(...rows.map(({ cells }) => filled(cells)));
  const heads = rows.find(({ cells }) => filled(cells) >= widest * 0.6);
  const columns = namedColumns(trimmedEnd(heads?.cells ?? []));
  return {
    ...{ file, columns, known, encoding: source.encoding, unit: 'line' as const },
    each: (use, { enough } = {}) =>
      eachRow(
        source,
        form,
        (row) => {
          if (row.line > (heads?.line ?? 0)) use(row);
        },
        enough,
      ),
  };
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** A sheet saved as CSV may end each of its lines with separators of empty columns. */
function trimmedEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  return cells.slice(0, end);
}
