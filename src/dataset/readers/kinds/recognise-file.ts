// Tells what kind of file this is: by its content first, and by its name only where the content leaves a doubt.
import { jsonHead } from '../json-head.ts';
import { tableHead } from '../table-head.ts';
import { type DecodedText, decodeText } from '../text-encoding.ts';
import { binaryFiles } from './binary-files.ts';
import { conflictData } from './conflict-data.ts';
import { eventLists, timelines } from './event-lists.ts';
import type { FileKind, FileSample, Recognition } from './file-kind.ts';
import { gazetteers } from './gazetteers.ts';
import { ownFiles } from './own-files.ts';
import { descriptions, guessedTexts, sureTexts } from './text-files.ts';

/** Every kind that is told apart. The first that recognises a file has it: what is particular stands before what is general. */
export const fileKinds: readonly FileKind[] = [
  ...binaryFiles,
  ...sureTexts,
  ...timelines,
  ...descriptions,
  ...ownFiles,
  ...conflictData,
  ...gazetteers,
  ...eventLists,
  ...guessedTexts,
];

const nameOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** A sample of a file that was read as text already. */
export function sampleOfText(path: string, text: DecodedText): FileSample {
  const json = jsonHead(text.text);
  const prose = /^\s*[<{[%@]/.test(text.text.slice(0, 1000));
  return {
    name: nameOf(path),
    bytes: new Uint8Array(),
    text,
    json,
    table: json || prose ? null : tableHead(text.text),
  };
}

/**
 * @param bytes the whole file, or its first part (64 kB and more tell most kinds)
 * @param whole whether that is all
 */
export function sampleOfBytes(path: string, bytes: Uint8Array, whole = true): FileSample {
  const text = decodeText(bytes, whole);
  if (text === null) return { name: nameOf(path), bytes, text, json: null, table: null };
  return { ...sampleOfText(path, text), bytes };
}

/** What is told by its first bytes, whether or not it could be read as a text (a small PDF could); `null` for what is a text. */
export function recogniseBinary(path: string, bytes: Uint8Array, text: DecodedText | null): Recognition | null {
  const sample = { name: nameOf(path), bytes, text, json: null, table: null };
  return firstOf(binaryFiles, sample);
}

function firstOf(kinds: readonly FileKind[], sample: FileSample): Recognition | null {
  for (const kind of kinds) {
    const facts = kind.recognises(sample);
    if (facts) return { kind, facts };
  }
  return null;
}

/** Never throws for what is in the file; every file is of some kind. */
export function recogniseFile(sample: FileSample): Recognition {
  const found = firstOf(fileKinds, sample);
  if (!found) throw new Error('the last kinds take every text and everything that is no text');
  return found;
}
