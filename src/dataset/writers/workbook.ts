// Writes sheets of text and numbers as an `.xlsx` workbook. Text is text in cells of the format "Text": no spreadsheet makes a day of
// "October 1835" or of an id, nor a formula of what begins with `=`, also when the cell is edited and left again.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile, {
  type CellObject,
  type Sheet as LibrarySheet,
  type SheetData,
} from 'write-excel-file/universal';
import type { Cell } from './column.ts';
import { sheetRows, stylesIn } from './sheet-rows.ts';
import { sheetText, withoutNeedlessEscapes } from './sheet-text.ts';
import { packZip, zipPieces } from './zip.ts';

export interface Sheet {
  /** No more than 31 letters. */
  name: string;
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** For a sheet that is read, not reckoned with: long text is broken over lines. */
  wrap?: true;
}

type Look = Pick<CellObject, 'wrap' | 'align' | 'alignVertical' | 'height'>;

const textsFile = 'xl/sharedStrings.xml';
const firstSheet = 'xl/worksheets/sheet1.xml';
const narrowest = 8;
const widest = { wrapped: 72, plain: 44 };
/** Letters of room left and right of the text. */
const besideText = 2;

/** Points. Not every program makes a row as high as its broken lines by itself. */
const lineHeight = 15;

/** A line that is broken at words is not full: a tenth is allowed for that. */
function linesOf(letters: number, width: number): number {
  return letters <= width ? 1 : Math.ceil((letters * 1.1) / width);
}

/** As high as the cell that takes the most lines. */
function heightOf(row: readonly Cell[], widths: readonly { width: number }[]): number {
  const lines = row.map((cell, at) =>
    linesOf(String(cell ?? '').length, (widths[at]?.width ?? narrowest) - besideText),
  );
  return lineHeight * Math.max(1, ...lines);
}

function cellOf(cell: Cell, look: Look): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  // In words, not as a truth value: a spreadsheet would write that in the language of its reader.
  return { value: sheetText(String(cell)), type: String, format: '@', ...look };
}

/** In letters, as wide as what stands in the first rows. */
function widthsOf({ header, rows, wrap }: Sheet): { width: number }[] {
  const most = wrap ? widest.wrapped : widest.plain;
  return header.map((name, at) => {
    const lengths = rows.slice(0, 200).map((row) => String(row[at] ?? '').length);
    return { width: Math.min(most, Math.max(narrowest, name.length, ...lengths)) + besideText };
  });
}

function librarySheet(sheet: Sheet): LibrarySheet<Blob> {
  const { name, header, rows, wrap = false } = sheet;
  const widths = widthsOf(sheet);
  const lineOf = (row: readonly Cell[]) => {
    const look: Look = wrap ? { wrap, align: 'left', alignVertical: 'top', height: heightOf(row, widths) } : {};
    return row.map((cell) => cellOf(cell, look));
  };
  const heading = header.map((word) => ({
    value: sheetText(word),
    type: String,
    format: '@',
    fontWeight: 'bold' as const,
  }));
  return {
    sheet: name,
    data: [heading, ...rows.map(lineOf)],
    columns: widths,
    stickyRowsCount: 1,
  };
}

/** What the library makes of the sheets, file by file. Packed anew by the callers, because the library puts the hour of writing in. */
async function filesOf(sheets: readonly Sheet[]): Promise<Record<string, Uint8Array>> {
  const blob = await writeExcelFile(sheets.map(librarySheet), { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const texts = files[textsFile];
  if (!texts) throw new Error(`the library has written no ${textsFile}`);
  return { ...files, [textsFile]: strToU8(withoutNeedlessEscapes(strFromU8(texts))) };
}

/** The bytes of the workbook, the same each time it is written. */
export const writeWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> =>
  packZip(await filesOf(sheets));

/**
 * A workbook whose first sheet has any number of rows: the library lays it out with the rows given in the sheet, and the others are written after them,
 * one by one, with their texts in the cells themselves instead of in a list that all sheets share.
 */
export async function* longWorkbookPieces(
  sheets: readonly [Sheet, ...Sheet[]],
  rowsAfter: Iterable<readonly Cell[]>,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const files = await filesOf(sheets);
  const [beginning, end] = strFromU8(files[firstSheet] ?? new Uint8Array()).split('</sheetData>');
  if (beginning === undefined || end === undefined) throw new Error(`the library has written no rows in ${firstSheet}`);
  const below = sheets[0].rows.length + 1;
  function* firstSheetPieces(): Iterable<string> {
    yield beginning as string;
    yield* sheetRows(rowsAfter, below, stylesIn(beginning as string));
    yield `</sheetData>${end}`;
  }
  yield* zipPieces(
    Object.entries(files).map(([path, bytes]) => [path, path === firstSheet ? firstSheetPieces() : [strFromU8(bytes)]]),
  );
}
