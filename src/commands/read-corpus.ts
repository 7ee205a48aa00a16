// Reads the files of the corpus, and the texts of its sources, from disk.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetFile, datasetFile } from '../dataset/dataset-file.ts';
import { largestFile, unreadable } from '../dataset/readers/read-json.ts';
import { decodeText, encodingOfBytes, textIn } from '../dataset/readers/text-encoding.ts';
import { normalisedText } from '../dataset/source-text.ts';

/** Where the corpus is, for every command and the build: `ATLAS_GEO` names another folder. */
export const corpusFolder = process.env.ATLAS_GEO || 'geo';

/** Files that a corpus cannot be without. */
export const neededFiles = ['atlas.json', 'sources.json', 'unplaced.json', 'reading-log.json'];

/** What editors write about the records, and no record itself: read by `write-reports.ts`. */
export const notesFile = 'conflict-notes.json';

/** Whether a file that stands directly in the folder is read; what is not is told by `folder-faults.ts`. */
export const isCorpusFile = (name: string): boolean => /^[^.].*\.(?:geo)?json$/.test(name);

/** Bytes of a file from which on its text is not kept: it is read again whenever it is asked for. */
const mostKept = 4_000_000;

const headLength = 200_000;

function corpusFile(folder: string, name: string, namedFrom: string): DatasetFile {
  const path = join(folder, name);
  const file = `${namedFrom}/${name}`;
  if (statSync(path).size > largestFile) {
    const what = `the file is larger than the ${largestFile} bytes that are read.`;
    return { name: file, text: '', fault: unreadable(file, what, 'Split it into several layers.') };
  }
  const bytes = readFileSync(path);
  const encoding = bytes.length > mostKept ? encodingOfBytes(bytes) : null;
  // What is no text, or in an unlikely encoding, is told as a file of any size is.
  if (encoding !== 'utf-8') return datasetFile(file, bytes);
  return {
    name: file,
    head: textIn(bytes.subarray(0, headLength), encoding),
    get text() {
      return textIn(readFileSync(path), encoding);
    },
  };
}

/**
 * Every data file directly under the folder, in the order of their names. Throws, as `fs` does, where there is no such folder.
 * @param namedFrom how the folder is called in what is said of its files
 */
export function readCorpus(folder: string = corpusFolder, namedFrom: string = folder): DatasetFile[] {
  const isFile = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
  return readdirSync(folder)
    .filter((name) => isCorpusFile(name) && isFile(name))
    .sort()
    .map((name) => corpusFile(folder, name, namedFrom));
}

/** Texts by file name, in whichever encoding they are. Throws, as `fs` does, where there is no such folder. */
export function readSourceTexts(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, decodeText(readFileSync(join(folder, name)))?.text ?? '']));
}

/** SHA-256 of each text, its white space normalised. */
export function digestsOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...texts].map(([name, text]) => [name, createHash('sha256').update(normalisedText(text)).digest('hex')]),
  );
}
