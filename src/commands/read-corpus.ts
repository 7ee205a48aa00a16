// Reads the files of the corpus, and the texts of its sources, from disk.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile } from '../dataset/load-dataset.ts';
import { normalisedText } from '../dataset/source-text.ts';

export const corpusFolder = 'geo';

/** Files that a corpus cannot be without. */
export const neededFiles = ['atlas.json', 'sources.json', 'unplaced.json', 'reading-log.json'];

/** What editors write about the records, and no record itself: read by `write-reports.ts`. */
export const notesFile = 'conflict-notes.json';

/** Every data file directly under the folder, in the order of their names; folders in it hold no records. */
export function readCorpus(folder: string = corpusFolder): DatasetFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:geo)?json$/.test(entry.name) && entry.name !== notesFile)
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Texts by file name. Throws, as `fs` does, where there is no such folder. */
export function readSourceTexts(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** SHA-256 of each text, its white space normalised. */
export function digestsOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...texts].map(([name, text]) => [name, createHash('sha256').update(normalisedText(text)).digest('hex')]),
  );
}
