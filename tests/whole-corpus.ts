// The project's whole corpus, read and checked once for all the test files of a worker: reading it takes longer than most tests.
import { type CompiledFolder, compileFolder } from '../src/commands/compile-corpus.ts';
import { readCorpus } from '../src/commands/read-corpus.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import type { Atlas } from '../src/model/atlas.ts';

let authored: Atlas | undefined;
let folder: CompiledFolder | undefined;

/** The records as they are written. To be read only: other tests have the same. */
export function authoredAtlas(): Atlas {
  authored ??= loadDataset(readCorpus('geo')).atlas;
  return authored;
}

/** What the build makes of them. To be read only, too. */
export function compiledCorpus(): CompiledFolder {
  folder ??= compileFolder('geo');
  return folder;
}
