// Turns the bytes of a file into text, and says in which encoding they were written: a text read in the wrong one loses letters in silence.

export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

export interface DecodedText {
  encoding: TextEncoding;
  /** Without the marks of UTF-16; a byte-order mark of UTF-8 stays, for a reader of JSON has to refuse it. */
  text: string;
}

/** Bytes at the beginning that are looked at to tell a text from anything else. */
const lookedAt = 65_536;

/** Bytes that are checked at a time. */
const pieceLength = 1 << 20;

const encodingNames: Record<TextEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 with a byte-order mark',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'not UTF-8; by its letters it is Windows-1251, the Cyrillic code page',
  'windows-1252': 'not UTF-8; by its letters it is Windows-1252, the Western European code page',
};

/** As the end of "the file is …". */
export const encodingInWords = (encoding: TextEncoding): string => encodingNames[encoding];

export const isUtf8 = (encoding: TextEncoding): boolean => encoding === 'utf-8' || encoding === 'utf-8-bom';

/** UTF-16 without its mark shows in the pairs of a zero and a Latin letter: the zero comes second, or first. */
function unmarkedUtf16(head: Uint8Array): TextEncoding | null {
  const isLatin = (byte = 0) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
  let [second, first] = [0, 0];
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at + 1] === 0 && isLatin(head[at])) second += 1;
    if (head[at] === 0 && isLatin(head[at + 1])) first += 1;
  }
  const enough = Math.max(2, head.length * 0.15);
  if (second > enough) return 'utf-16le';
  return first > enough ? 'utf-16be' : null;
}

/** Control characters that no text holds; tabs, line ends and form feeds are none of them. */
function isBinary(head: Uint8Array): boolean {
  return head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || byte === 0x7f);
}

/** In Cyrillic nearly every letter of a word lies above ASCII; in a Western language such letters stand alone between others. */
export function codePage(head: Uint8Array): TextEncoding {
  let [alone, beside] = [0, 0];
  const isLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  for (const [place, byte] of head.entries()) {
    if (!isLetter(byte)) continue;
    if (isLetter(head[place - 1]) || isLetter(head[place + 1])) beside += 1;
    else alone += 1;
  }
  return beside > alone ? 'windows-1251' : 'windows-1252';
}

function encodingOf(bytes: Uint8Array, head: Uint8Array, whole: boolean): TextEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const utf16 = unmarkedUtf16(head);
  if (utf16) return utf16;
  if (isBinary(head)) return null;
  try {
    // Piece by piece, for the text of a large file is not wanted yet.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let at = 0; at < bytes.length; at += pieceLength)
      decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
    // Of a file that was cut, the last letter may be cut too.
    if (whole) decoder.decode();
    return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8-bom' : 'utf-8';
  } catch {
    return codePage(head);
  }
}

/** What Windows-1252 has where Latin-1 has control characters: some releases of Node read the one as the other. */
const fromByte128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => fromByte128[letter.charCodeAt(0) - 0x80] ?? letter);

/** The text of bytes whose encoding is known. */
export function textIn(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'windows-1252') return windows1252(bytes);
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  return new TextDecoder(label, { ignoreBOM: isUtf8(encoding) }).decode(bytes);
}

/** Reads a text whose encoding is known piece by piece: a letter that is cut between two of them comes with the second. */
export function pieceReader(encoding: TextEncoding): (piece: Uint8Array) => string {
  if (encoding === 'windows-1252') return windows1252;
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { ignoreBOM: isUtf8(encoding) });
  return (piece) => decoder.decode(piece, { stream: true });
}

/**
 * @param whole false where only the beginning of the file is at hand
 * @returns `null` for what is no text
 */
export function decodeText(bytes: Uint8Array, whole = true): DecodedText | null {
  const encoding = encodingOfBytes(bytes, whole);
  return encoding && { encoding, text: textIn(bytes, encoding) };
}

/** The same without the text. */
export const encodingOfBytes = (bytes: Uint8Array, whole = true): TextEncoding | null =>
  encodingOf(bytes, bytes.subarray(0, lookedAt), whole);
