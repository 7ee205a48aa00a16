// The traces that a spreadsheet program leaves in a table of claims when it opens and saves it: another separator, another encoding, garbled
// letters, months and days turned into its own dates. Each is told once, with the way to avoid it, instead of once for every cell.
import type { DatasetFile } from '../dataset-file.ts';
import type { Issue } from '../issue.ts';
import { counted, inWords, quote } from '../quote.ts';
import type { Delimiter } from './table-head.ts';
import { encodingInWords, isUtf8 } from './text-encoding.ts';

type Row = Record<string, string>;

const asText =
  'Take the table from the atlas anew, and open it with every column as text: in Excel by Data, From Text/CSV, "Do not detect data types"; in LibreOffice by marking all columns as "Text" in the dialog.';
const asCsvUtf8 =
  'Save it as CSV in UTF-8 with commas: "CSV UTF-8 (comma delimited)" in Excel, "Text CSV" with the character set "Unicode (UTF-8)" and the field delimiter "," in LibreOffice.';

const delimiterNames: Record<Delimiter, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** 9/5/1950, 05.09.1950, 5-9-50 */
const dayInFigures = /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$/;
/** Sep-18, 05-Sep-18, 5. Sep. 18, сен.18 */
const monthInLetters = /^(?:\d{1,2}[-. ]{1,2})?\p{L}{3,9}\.?[-. ]{1,2}\d{2}(?:\d{2})?$/u;
/** Sep-18, 05-Sep: the short forms that no source prints. */
const shortDate = /^(?:\d{1,2}-\p{Lu}\p{Ll}{2}|\p{Lu}\p{Ll}{2}-\d{2}|\p{Ll}{3}\.\d{2})$/u;
/** Days since 1900: 5 September 1950 is 18511. */
const serialDay = /^\d{4,5}(?:[.,]0+)?$/;
const ownTruth = /^(?:TRUE|FALSE|WAHR|FALSCH|VRAI|FAUX|ИСТИНА|ЛОЖЬ|ІСТИНА|ХИБНІСТЬ)$/;
const decimalComma = /^-?\d+,\d+$/;
const tooNarrow = /^#{3,}$/;

const isOwnDate = (cell: string) => dayInFigures.test(cell) || monthInLetters.test(cell);

/** What a program has made of cells of a column, as a test on the cell; columns that are not here it leaves alone. */
const rewritten: Record<string, (cell: string) => boolean> = {
  edtf: isOwnDate,
  earliest: (cell) => isOwnDate(cell) || serialDay.test(cell),
  latest: (cell) => isOwnDate(cell) || serialDay.test(cell),
  date_inferred: (cell) => ownTruth.test(cell),
  lon: (cell) => decimalComma.test(cell),
  lat: (cell) => decimalComma.test(cell),
  // Some sources print 18.07.1950: only what none of them prints is a trace.
  date_verbatim: (cell) => shortDate.test(cell),
  figure_verbatim: (cell) => shortDate.test(cell),
};

/** UTF-8 read as Windows-1252 and saved again: ’ has become â€™, К has become Ðš. */
const garbledLetters = /(?:â[€\u0080][\u0080-\u2122]|Ã[\u0080-\u00BF\u0152-\u2122]|[ÐÑ][\u0080-\u00BF\u0152-\u2122])/;

interface Trace {
  index: number;
  field: string;
  cell: string;
}

function tracesIn(data: readonly Row[]): Trace[] {
  return data.flatMap((row, index) =>
    Object.entries(rewritten).flatMap(([field, isTrace]) => {
      const cell = row[field]?.trim() ?? '';
      return cell !== '' && (isTrace(cell) || tooNarrow.test(cell)) ? [{ index, field, cell }] : [];
    }),
  );
}

const garbledIn = (data: readonly Row[]): Trace[] =>
  data.flatMap((row, index) =>
    Object.entries(row).flatMap(([field, cell]) =>
      typeof cell === 'string' && garbledLetters.test(cell) ? [{ index, field, cell }] : [],
    ),
  );

const examplesOf = (traces: readonly Trace[]) =>
  inWords(traces.slice(0, 3).map(({ index, field, cell }) => `line ${index + 2}, ${field}: ${quote(cell)}`));

export interface SpreadsheetTraces {
  issues: Issue[];
  /** Whether the fault of a cell is told already. */
  explains: (index: number, field: string) => boolean;
}

/** @param data rows by column name, as read with `delimiter` */
export function spreadsheetIssues(file: DatasetFile, delimiter: Delimiter, data: readonly Row[]): SpreadsheetTraces {
  const { name, encoding = 'utf-8' } = file;
  const issue = (rule: string, path: string, what: string, fix: string): Issue => ({
    ...{ rule, severity: 'error', file: name, recordId: null, path },
    ...{ sentence: `${name}: ${what}`, fix },
  });
  const issues: Issue[] = [];
  if (!isUtf8(encoding)) {
    const what = `the table is ${encodingInWords(encoding)}; the atlas reads UTF-8.`;
    issues.push(issue('encoding', '', what, asCsvUtf8));
  }
  if (delimiter !== ',') {
    const what = `the cells of the table are separated by ${delimiterNames[delimiter]}, not by commas.`;
    issues.push(issue('csv-separator', '', what, asCsvUtf8));
  }
  const garbled = garbledIn(data);
  const [first] = garbled;
  if (first) {
    const what = `a program has read UTF-8 in another encoding and saved the wrong letters in ${counted(garbled.length, 'cell')}: ${examplesOf(garbled)}.`;
    issues.push(issue('garbled-letters', `rows[${first.index}].${first.field}`, what, asText));
  }
  const traces = tracesIn(data);
  const [begin] = traces;
  if (begin) {
    const what = `a spreadsheet program has rewritten ${counted(traces.length, 'cell')}, dates above all: ${examplesOf(traces)}.`;
    issues.push(issue('rewritten-cells', `rows[${begin.index}].${begin.field}`, what, asText));
  }
  const told = new Set(traces.map(({ index, field }) => `${index} ${field}`));
  return { issues, explains: (index, field) => told.has(`${index} ${field}`) };
}
