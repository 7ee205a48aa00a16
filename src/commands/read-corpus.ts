// Reads the files of the corpus, and the texts of its sources, from disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile } from '../dataset/load-dataset.ts';

export const corpusFolder = 'geo';

/** Files that a corpus cannot be without. */
export const neededFiles = ['atlas.json', 'sources.json', 'unplaced.json'];

/** Every data file directly under the folder, in the order of their names; folders in it hold no records. */
export function readCorpus(folder: string = corpusFolder): DatasetFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:geo)?json$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Texts by file name. Throws, as `fs` does, where there is no such folder. */
export function readSourceTexts(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
