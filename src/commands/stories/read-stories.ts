// Reads the stories of a corpus from disk: `stories/` in its folder, a file for each story and language.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetFile, datasetFile } from '../../dataset/dataset-file.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { ReasonKind, RecordChange } from '../../model/editions/record-change.ts';
import { once } from '../../model/once.ts';
import { type LoadedStories, loadStories } from '../../stories/load-stories.ts';
import type { StoryEditions } from '../../stories/story-corpus.ts';
import { readHistories } from '../editions/histories.ts';
import { editionIds } from '../editions/sealed-folder.ts';
import { pageWords } from '../publish/page-words.ts';
import { corpusFolder, readCorpus } from '../read-corpus.ts';

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

/** Changes after which a record says the same as before. */
const sameMatter: readonly ReasonKind[] = ['form', 'id', 'relation'];

const isOfMatter = ({ reasons }: RecordChange): boolean =>
  reasons.length === 0 || reasons.some(({ kind }) => !sameMatter.includes(kind));

/** The sealed editions of a corpus; `null` where there are none. */
function editionsOf(folder: string): StoryEditions | null {
  const ids = editionIds(folder);
  if (ids.length === 0) return null;
  const histories = once(() => readHistories(folder, readCorpus(folder)));
  const changed = new Map<string, ReadonlySet<string>>();
  return {
    ids,
    changedSince(id) {
      const edition = histories().editions.find(({ seal }) => seal.id === id);
      if (!edition) return null;
      const known = changed.get(id);
      if (known) return known;
      const { records } = histories().since(edition);
      const ids = new Set(records.flatMap(({ changes }) => changes.filter(isOfMatter).map((change) => change.id)));
      changed.set(id, ids);
      return ids;
    },
  };
}

/** Stories checked against a corpus that has been loaded. */
export const storiesFrom = (
  files: readonly DatasetFile[],
  atlas: Atlas,
  folder: string = corpusFolder,
): LoadedStories => loadStories(files, atlas, (language) => pageWords(atlas, language), editionsOf(folder));

/** Those beside it. */
export const storiesBeside = (atlas: Atlas, folder: string = corpusFolder): LoadedStories =>
  storiesFrom(readStories(folder), atlas, folder);
