// The build step that turns `geo/` into the one file the page reads: checked and compiled, so that no schema library has to travel.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadDataset } from '../dataset/load-dataset.ts';
import { type CompiledAtlas, compileAtlas } from '../model/compiled-atlas.ts';
import { readCorpus } from './read-corpus.ts';

const importName = 'compiled-atlas.json?url';

/** Reads the corpus in `folder`; a record with an error is left out and named, as in the app itself. */
export function compileFolder(folder: string): CompiledAtlas {
  // Named as in the project, wherever the folder stands on this machine.
  const files = readCorpus(folder).map(({ name, text }) => ({ name: `geo/${basename(name)}`, text }));
  const { atlas, issues } = loadDataset(files);
  const errors = issues.filter((issue) => issue.severity === 'error');
  return compileAtlas(
    atlas,
    errors.map(({ file, recordId, sentence }) => ({ file, recordId, sentence })),
  );
}

/** Gives `compiled-atlas.json?url` as the address of the compiled corpus. `ATLAS_GEO` names another folder than `geo`. */
export function compileCorpus(root: string): Plugin {
  const folder = process.env.ATLAS_GEO ?? join(root, 'geo');
  const file = join(root, '.work', 'site', 'compiled-atlas.json');
  return {
    name: 'compile-corpus',
    enforce: 'pre',
    buildStart() {
      const compiled = compileFolder(folder);
      for (const { sentence } of compiled.leftOut) this.warn(`left out: ${sentence}`);
      mkdirSync(join(root, '.work', 'site'), { recursive: true });
      writeFileSync(file, JSON.stringify(compiled));
    },
    resolveId: (name) => (name === importName ? `${file}?url` : null),
  };
}
