// Packs files into a ZIP that comes out the same each time: no day of writing is in it.
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/** Local time on purpose: ZIP knows no time zone, and the first day it knows is this one. */
const noDay = new Date(1980, 0, 1);

/** @param files bytes by path, `/` between folders */
export function packZip(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: noDay }) as Uint8Array<ArrayBuffer>;
}

/** Characters packed at a time. */
const pieceLength = 1 << 18;

/** Texts of a useful length, of pieces of any. */
function* gathered(pieces: Iterable<string>): Iterable<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** The same of files too large to stand in memory: each entry has its size behind it, for nobody knows it before. */
export function* zipPieces(
  files: Iterable<readonly [path: string, pieces: Iterable<string>]>,
): Iterable<Uint8Array<ArrayBuffer>> {
  let packed: Uint8Array<ArrayBuffer>[] = [];
  const taken = () => {
    const ready = packed;
    packed = [];
    return ready;
  };
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault;
    packed.push(bytes as Uint8Array<ArrayBuffer>);
  });
  for (const [path, pieces] of files) {
    const entry = new ZipDeflate(path);
    entry.mtime = noDay;
    zip.add(entry);
    for (const text of gathered(pieces)) {
      entry.push(strToU8(text));
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
