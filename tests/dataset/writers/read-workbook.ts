// Reads a workbook back: by a library for its values, and from the bare XML for what the cells are.
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';

type Value = string | number | boolean | Date | null;

/** The values by sheet, rows filled up to one width. */
export async function sheetsOf(bytes: Uint8Array): Promise<Record<string, Value[][]>> {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Value[][]]));
}

/** As a table of texts writes them: numbers in digits, nothing for an empty cell. */
export const textsOf = (rows: Value[][] = []): string[][] =>
  rows.map((row) => row.map((cell) => (cell === null ? '' : cell instanceof Date ? `a day: ${cell}` : String(cell))));

export interface BareCell {
  column: string;
  /** `s`: a shared text; `n`: a number. */
  type: string;
  formatCode: string;
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** What the cells of the first sheet are, in the terms of the format (ECMA-376); `formulas` counts them in all sheets. */
export function bareCells(bytes: Uint8Array): { cells: BareCell[]; formulas: number } {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, string] => [name, strFromU8(content)]);
  const sheets = files.filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  const styles = files.find(([name]) => name === 'xl/styles.xml')?.[1] ?? '';
  const codes = new Map(
    [...styles.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]),
  );
  const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([tag]) =>
    codes.get(attribute(tag, 'numFmtId')),
  );
  const first = sheets.find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '';
  return {
    cells: [...first.matchAll(/<c [^>]*>/g)].map(([tag]) => ({
      column: attribute(tag, 'r')?.replace(/\d+$/, '') ?? '',
      type: attribute(tag, 't') ?? 'n',
      formatCode: formats[Number(attribute(tag, 's') ?? 0)] ?? 'General',
    })),
    formulas: sheets.reduce((sum, [, text]) => sum + (text.match(/<f[ >]/g)?.length ?? 0), 0),
  };
}
