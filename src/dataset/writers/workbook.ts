// Writes sheets of text and numbers as an `.xlsx` workbook. Text is text in cells of the format "Text": no spreadsheet makes a day of
// "October 1917" or of an id, nor a formula of what begins with `=`, also when the cell is edited and left again.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile, { type Sheet as LibrarySheet, type SheetData } from 'write-excel-file/universal';
import type { Cell } from './column.ts';
import { sheetText, withoutNeedlessEscapes } from './sheet-text.ts';
import { packZip } from './zip.ts';

export interface Sheet {
  /** No more than 31 letters. */
  name: string;
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** For a sheet that is read, not reckoned with: long text is broken over lines. */
  wrap?: true;
}

const textsFile = 'xl/sharedStrings.xml';
const narrowest = 8;
const widest = { wrapped: 72, plain: 36 };

function cellOf(cell: Cell, wrap: boolean): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  const look = wrap ? ({ wrap: true, alignVertical: 'top' } as const) : {};
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  // In words, not as a truth value: a spreadsheet would write that in the language of its reader.
  return { value: sheetText(String(cell)), type: String, format: '@', ...look };
}

/** In letters, as wide as what stands in the first rows. */
function widthsOf({ header, rows, wrap }: Sheet): { width: number }[] {
  const most = wrap ? widest.wrapped : widest.plain;
  return header.map((name, at) => {
    const lengths = rows.slice(0, 200).map((row) => String(row[at] ?? '').length);
    return { width: Math.min(most, Math.max(narrowest, name.length, ...lengths) + 2) };
  });
}

function librarySheet(sheet: Sheet): LibrarySheet<Blob> {
  const { name, header, rows, wrap = false } = sheet;
  const heading = header.map((word) => ({
    value: sheetText(word),
    type: String,
    format: '@',
    fontWeight: 'bold' as const,
  }));
  return {
    sheet: name,
    data: [heading, ...rows.map((row) => row.map((cell) => cellOf(cell, wrap)))],
    columns: widthsOf(sheet),
    stickyRowsCount: 1,
  };
}

/** The bytes of the workbook, the same each time it is written. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(sheets.map(librarySheet)).toBlob();
  // Packed anew, because the library puts the hour of writing in.
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const texts = files[textsFile];
  if (!texts) throw new Error(`the library has written no ${textsFile}`);
  return packZip({ ...files, [textsFile]: strToU8(withoutNeedlessEscapes(strFromU8(texts))) });
}
