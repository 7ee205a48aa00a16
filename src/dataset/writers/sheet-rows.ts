// Rows of a sheet as SpreadsheetML (ECMA-376), text by text: for sheets too long to be handed to the library as a whole.
import type { Cell } from './column.ts';
import { sheetText, withoutNeedlessEscapes } from './sheet-text.ts';

/** Numbers of the looks that the library has given to cells of text and of numbers. */
interface CellStyles {
  text: string;
  number: string;
}

/** Read off the rows below the heading that the library has written. */
export function stylesIn(rows: string): CellStyles {
  const below = rows.slice(rows.indexOf('<row r="2"'));
  const text = /<c r="[A-Z]+\d+" s="(\d+)" t="s">/.exec(below)?.[1];
  const number = /<c r="[A-Z]+\d+" s="(\d+)"><v>/.exec(below)?.[1];
  if (text === undefined) throw new Error('the rows that the library has written hold no text to take the look from');
  return { text, number: number ?? '0' };
}

/** `A`, `Z`, `AA`: column 0 is the first. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const xmlText = (text: string): string =>
  withoutNeedlessEscapes(sheetText(text)).replace(/[&<>]/g, (sign) => entities[sign] ?? '');

function cellXml(cell: Cell, at: string, styles: CellStyles): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${styles.number}"><v>${cell}</v></c>`;
  const text = xmlText(String(cell));
  return `<c r="${at}" s="${styles.text}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** @param after number of the row before them; the heading is row 1 */
export function* sheetRows(rows: Iterable<readonly Cell[]>, after: number, styles: CellStyles): Iterable<string> {
  let row = after;
  const names: string[] = [];
  for (const cells of rows) {
    row += 1;
    while (names.length < cells.length) names.push(columnName(names.length));
    yield `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${names[at]}${row}`, styles)).join('')}</row>`;
  }
}
