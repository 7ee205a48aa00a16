// Text as a cell of a workbook can hold it. XML knows fewer characters than our texts may have, so the format (ECMA-376, ST_Xstring) writes
// such a character as `_x` and its number; spreadsheets read it back. A cell has an end, too.

/** UTF-16 units, as Excel and Calc count. */
export const longestCell = 32_767;

const cutNote = ' … [cut here: a cell holds no more; the CSV has the whole text]';

/**
 * Controls but for tab and line feed (a carriage return alone would come back as a line feed), marks that are no character, and halves of
 * characters. `_x000D_` in the text itself must not be taken for one of them either.
 */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|_(?=x[0-9a-f]{4}_)|\p{Cs}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/giu;

const escaped = (text: string) =>
  text
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/** `constructor` and its like: the library looks texts up in a plain object, where these are there before they are put in. */
const inEveryObject = (text: string) => text in Object.prototype;

/** As the library is to be given it. */
export function sheetText(text: string): string {
  const whole = text.length <= longestCell ? text : `${text.slice(0, longestCell - cutNote.length)}${cutNote}`;
  if (inEveryObject(whole)) return `${escaped(whole.slice(0, 1))}${whole.slice(1)}`;
  return whole.replace(unwritable, escaped);
}

const inXml = (code: number) => code >= 0x20 && code < 0xfffe && !(code >= 0xd800 && code < 0xe000);

/**
 * The texts of the finished workbook with every character as itself that XML can hold. The library would have dropped some of these (the
 * replacement character among them), and LibreOffice reads back no more than the controls.
 */
export function withoutNeedlessEscapes(sharedStrings: string): string {
  const escapes = /_x005F_|_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_|_x([0-9A-F]{4})_/g;
  return sharedStrings.replace(escapes, (all: string, high?: string, low?: string, single?: string) => {
    if (high !== undefined && low !== undefined)
      return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16));
    const code = single === undefined ? 0 : Number.parseInt(single, 16);
    return inXml(code) ? String.fromCharCode(code) : all;
  });
}
