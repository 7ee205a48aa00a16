// The small sound corpus that every bad fixture differs from in one thing.

import { readCorpus, readSourceTexts } from '../../src/commands/read-corpus.ts';
import type { DatasetFile } from '../../src/dataset/dataset-file.ts';
import { type LoadedDataset, loadDataset } from '../../src/dataset/load-dataset.ts';

const folder = 'tests/fixtures/good';

export const goodTexts = readSourceTexts('tests/fixtures/texts');

export const goodFiles: DatasetFile[] = readCorpus(folder).map(({ name, text }) => ({
  name: name.slice(folder.length + 1),
  text,
}));

/** The good corpus with one file put in the place of its namesake, or added. */
export function corpusWith(name: string, text: string): DatasetFile[] {
  return [...goodFiles.filter((file) => file.name !== name), { name, text }];
}

export function loadWith(name: string, text: string): LoadedDataset {
  return loadDataset(corpusWith(name, text), { sourceTexts: goodTexts });
}
