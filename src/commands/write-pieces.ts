// Writes pieces of a text, or of bytes, one after the other: to a file, or to standard output as fast as its reader takes them.
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Content } from '../dataset/writers/formats.ts';

export type Pieces = Iterable<Content> | AsyncIterable<Content>;

/** Characters that are gathered before they are written. */
const enough = 1 << 20;

/** The same content in fewer and larger pieces. */
async function* gathered(pieces: Pieces): AsyncIterable<Content> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < enough) continue;
    } else yield piece;
    if (text !== '') yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Throws, as `fs` does, where the file cannot be made or the disk is full. */
export async function writePieces(path: string, pieces: Pieces): Promise<void> {
  const file = await open(path, 'w');
  try {
    for await (const piece of gathered(pieces)) await file.writeFile(piece);
  } finally {
    await file.close();
  }
}

/** Ends early where nobody reads on. */
export async function printPieces(pieces: Pieces): Promise<void> {
  const { stdout } = process;
  for await (const piece of gathered(pieces)) {
    if (stdout.destroyed || stdout.errored) return;
    if (stdout.write(piece)) continue;
    // What went wrong with the output is told by whoever listens for its errors.
    await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => null);
  }
}
