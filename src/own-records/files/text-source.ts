// The text of a reader's file, decoded piece by piece each time it is gone through: of a large file no more than a piece is ever in memory.
import {
  codePage,
  encodingOfBytes,
  isUtf8,
  pieceReader,
  type TextEncoding,
} from '../../dataset/readers/text-encoding.ts';

export interface TextSource {
  encoding: TextEncoding;
  /** The first characters: as many as names, separator and line ends are told by. */
  head: string;
  pieces(): AsyncGenerator<string>;
}

/** Bytes decoded in one go: many rows, and few enough that their cells are gone before they are kept as what lasts. */
const pieceLength = 524_288;
const headLength = 262_144;

/** Encodings that cannot be told apart for certain: the reader is asked. */
export const isCodePage = (encoding: TextEncoding | null): boolean =>
  encoding === 'windows-1251' || encoding === 'windows-1252';

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceLength)
    yield new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
}

/** As its first bytes say; a text that looks like UTF-8 there and is none further on is of a code page. `null`: no text. */
async function encodingOf(file: Blob, head: Uint8Array): Promise<TextEncoding | null> {
  const told = encodingOfBytes(head, head.length === file.size);
  if (told === null || !isUtf8(told) || head.length === file.size) return told;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of piecesOf(file)) {
    try {
      decoder.decode(piece, { stream: true });
    } catch {
      return codePage(piece);
    }
  }
  return told;
}

/**
 * @param answer what the reader says of a text that is not UTF-8
 * @returns `null` for what is no text
 */
export async function textSourceOf(file: Blob, answer: TextEncoding | undefined): Promise<TextSource | null> {
  const first = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const told = await encodingOf(file, first);
  if (told === null) return null;
  const encoding = answer && isCodePage(told) && isCodePage(answer) ? answer : told;
  return {
    encoding,
    head: pieceReader(encoding)(first),
    async *pieces() {
      const read = pieceReader(encoding);
      for await (const piece of piecesOf(file)) yield read(piece);
    },
  };
}

/** All of it, for a form that cannot be read in pieces. */
export async function wholeText({ pieces }: TextSource): Promise<string> {
  const read: string[] = [];
  for await (const piece of pieces()) read.push(piece);
  return read.join('');
}
