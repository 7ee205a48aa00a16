// Reads the stories of a corpus from disk: `stories/` in its folder, a file for each story and language.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetFile, datasetFile } from '../../dataset/dataset-file.ts';
import type { Atlas } from '../../model/atlas.ts';
import { type LoadedStories, loadStories } from '../../stories/load-stories.ts';
import { pageWords } from '../publish/page-words.ts';
import { corpusFolder } from '../read-corpus.ts';

/** In the folder of a corpus. */
export const storiesFolder = 'stories';

/** How a story is written, for its authors; no story itself. */
const manual = 'README.md';

/** In the order of their names; none where there is no such folder. */
export function readStories(folder: string = corpusFolder): DatasetFile[] {
  const stories = join(folder, storiesFolder);
  if (!existsSync(stories)) return [];
  return readdirSync(stories)
    .filter((name) => name.endsWith('.md') && name !== manual)
    .sort()
    .map((name) => datasetFile(`${folder}/${storiesFolder}/${name}`, readFileSync(join(stories, name))));
}

/** Stories checked against a corpus that has been loaded. */
export const storiesFrom = (files: readonly DatasetFile[], atlas: Atlas): LoadedStories =>
  loadStories(files, atlas, (language) => pageWords(atlas, language));

/** Those beside it. */
export const storiesBeside = (atlas: Atlas, folder: string = corpusFolder): LoadedStories =>
  storiesFrom(readStories(folder), atlas);
