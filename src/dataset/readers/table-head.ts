// The first lines of a table in text form: what separates its cells, what its columns are called, how many rows it has.
import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface TableHead {
  delimiter: Delimiter;
  columns: string[];
  /** A few rows, as cells. */
  rows: string[][];
  /** Rows of data in the text at hand; a cell broken over lines counts once. */
  rowCount: number;
}

/** Characters parsed to count the rows; of a longer text the line ends are counted. */
const countedExactly = 8_000_000;
const shownRows = 20;

/** Characters in which the first rows are looked for. */
const longestHead = 262_144;

/** Some programs write the separator into a line of its own: `sep=;`. */
export function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
}

const firstLines = (text: string, delimiter: Delimiter, preview: number) =>
  Papa.parse<string[]>(text.slice(0, longestHead), { delimiter, preview, skipEmptyLines: true }).data;

/** The separator that gives the line of column names the most cells. */
export function delimiterOf(text: string): Delimiter {
  const cells = (delimiter: Delimiter) => firstLines(text, delimiter, 1)[0]?.length ?? 0;
  return delimiters.reduce((best, one) => (cells(one) > cells(best) ? one : best));
}

/** Lines of a text of any length; an empty one at the end is none. */
export function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return text === '' || text.endsWith('\n') ? count : count + 1;
}

/** `null` for a text that is no table: too few columns, names that are none, or rows of other lengths. */
export function tableHead(text: string): TableHead | null {
  const bare = withoutMarks(text);
  const delimiter = delimiterOf(bare);
  const [names = [], ...rows] = firstLines(bare, delimiter, shownRows + 1);
  const columns = names.map((name) => name.trim());
  const named = columns.filter((name) => name !== '' && name.length <= 80 && !/[{}<>]/.test(name));
  if (columns.length < 2 || named.length < columns.length * 0.8) return null;
  const fitting = rows.filter((row) => row.length === columns.length);
  if (rows.length > 0 && fitting.length < rows.length * 0.6) return null;
  const rowCount =
    bare.length > countedExactly
      ? lineCount(bare) - 1
      : Papa.parse(bare, { delimiter, skipEmptyLines: true }).data.length - 1;
  return { delimiter, columns, rows, rowCount };
}
