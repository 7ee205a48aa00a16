// The corpus of a folder, read and checked once for all steps of a build: each of them would read it again, and hold it again.
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DatasetFile } from '../dataset/dataset-file.ts';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';
import { readCorpus } from './read-corpus.ts';

export interface LoadedCorpus {
  files: readonly DatasetFile[];
  loaded: LoadedDataset;
}

let last: (LoadedCorpus & { folder: string; stamp: string }) | null = null;

/** Tells a file that has been written since. */
function stampOf(folder: string, files: readonly DatasetFile[]): string {
  const stamps = files.map(({ name }) => {
    const { size, mtimeMs } = statSync(join(folder, basename(name)));
    return `${basename(name)} ${size} ${mtimeMs}`;
  });
  return stamps.join('\n');
}

/** Its files are named from `geo/`, wherever the folder stands on this machine. Throws, as `fs` does, where there is no such folder. */
export function loadedCorpus(folder: string): LoadedCorpus {
  const files = readCorpus(folder, 'geo');
  const stamp = stampOf(folder, files);
  if (last?.folder !== folder || last.stamp !== stamp) last = { folder, stamp, files, loaded: loadDataset(files) };
  return last;
}
