// The build step for the sealed editions: each compiled as the corpus is, by the program of today, and compared with today. The page asks for the files of
// one when a reader opens it.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadDataset } from '../../dataset/load-dataset.ts';
import type { Atlas } from '../../model/atlas.ts';
import { compileAtlas } from '../../model/compiled-atlas.ts';
import { openedEdition } from '../../model/editions/opened-edition.ts';
import { shapesOf } from '../../model/place-shapes.ts';
import { harmlessJson, outlinesOf } from '../compile-corpus.ts';
import { loadedCorpus } from '../loaded-corpus.ts';
import { type Histories, nameOf, readHistories } from './histories.ts';
import type { SealedEdition } from './sealed-folder.ts';

/** What the page imports. */
const list = 'sealed-editions';
const parts = ['compiled', 'outlines', 'shapes', 'since'] as const;

/** The files of one edition for the page, by part. A record that today's program cannot read any more is a fault of the program. */
export function compileEdition(
  sealed: SealedEdition,
  today: Atlas,
  histories: Pick<Histories, 'since'>,
  basemap: string,
): Record<(typeof parts)[number], unknown> {
  const { atlas, rejected } = loadDataset(sealed.files, { asSealed: true });
  const [lost] = rejected;
  if (lost)
    throw new Error(
      `edition ${sealed.seal.id}: ${lost.recordId ?? lost.path} in ${lost.file} is not read any more: its form needs a converter`,
    );
  const hasVocabulary = sealed.files.some(({ name }) => basename(name) === 'vocabulary.json');
  const opened = openedEdition(atlas, today, { edition: sealed.seal, hasVocabulary });
  return {
    compiled: compileAtlas(opened, []),
    outlines: outlinesOf(opened, basemap),
    shapes: shapesOf(opened.places),
    since: histories.since(sealed),
  };
}

/** Gives `sealed-editions`: a list with the name of each, the newest first, and the addresses of its files. @param folder of the corpus */
export function compileEditions(root: string, folder: string): Plugin {
  const site = join(root, '.work', 'site');
  let entries: { name: object; size: number; files: string[] }[] = [];
  return {
    name: 'compile-editions',
    enforce: 'pre',
    buildStart() {
      const { files, loaded } = loadedCorpus(folder);
      const histories = readHistories(folder, files);
      const today = loaded.atlas;
      mkdirSync(site, { recursive: true });
      entries = histories.editions.toReversed().map((sealed) => {
        const compiled = compileEdition(sealed, today, histories, join(folder, 'basemap'));
        const paths = parts.map((part) => join(site, `edition-${sealed.seal.id}-${part}.json`));
        parts.forEach((part, i) => {
          writeFileSync(paths[i] as string, harmlessJson(compiled[part]));
        });
        return { name: nameOf(sealed), size: statSync(paths[0] as string).size, files: paths };
      });
    },
    resolveId: (name) => (name === list ? `\0${list}` : null),
    load(id) {
      if (id !== `\0${list}`) return null;
      const imports = entries.flatMap(({ files }, n) =>
        files.map((file, i) => `import ${parts[i]}${n} from ${JSON.stringify(`${file}?url`)};`),
      );
      const members = entries.map(
        ({ name, size }, n) =>
          `{ ...${JSON.stringify(name)}, size: ${size}, ${parts.map((part) => `${part}: ${part}${n}`).join(', ')} }`,
      );
      return `${imports.join('\n')}\nexport default [${members.join(', ')}];`;
    },
  };
}
