// A table to begin with: the columns that the page knows by name, and two rows to be written over.
import Papa from 'papaparse';
import { writeWorkbook } from '../../dataset/writers/workbook.ts';

const columns = ['place', 'longitude', 'latitude', 'date', 'what happened', 'killed', 'source'];
/** @param known a place of the atlas that opens the table */
const rowsWith = (known: string) => [
  [known, '', '', '1835-09-05', 'A place that the atlas knows needs no position', 'about 20', 'A newspaper'],
  ['A village', '30.52', '50.45', 'September 1835', 'Any other place needs longitude and latitude', '', 'A letter'],
];

/** UTF-8 with a byte-order mark, since spreadsheet programs read Cyrillic rightly only with one. */
export const templateCsv = (known: string): string =>
  `\uFEFF${Papa.unparse([columns, ...rowsWith(known)], { newline: '\r\n' })}\r\n`;

/** Every cell is text, so that no program makes a day of its own of a date. */
export const templateXlsx = (known: string): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook([{ name: 'records', header: columns, rows: rowsWith(known) }]);
