// The build step for stories: each is held against the corpus, and a fault in one ends the build. The page gets a file for each language, fetched when
// a story is opened, and knows at once only their titles and views.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { harmlessJson } from '../compile-corpus.ts';
import { loadedCorpus } from '../loaded-corpus.ts';
import { storiesBeside, storiesFolder } from './read-stories.ts';

/** What the page imports. */
const list = 'corpus-stories';

/** Gives `corpus-stories`: the name of each, and the address of the file of all of them by language. @param folder of the corpus */
export function compileStories(root: string, folder: string): Plugin {
  const site = join(root, '.work', 'site');
  let made = '';
  return {
    name: 'compile-stories',
    enforce: 'pre',
    buildStart() {
      const { names, byLanguage, issues } = storiesBeside(loadedCorpus(folder).loaded.atlas, folder);
      const faults = issues.map(({ file, sentence, fix, severity }) => {
        const named = `geo/${storiesFolder}/${basename(file)}`;
        return { severity, said: `${sentence.replace(file, named)} ${fix}` };
      });
      for (const { said } of faults.filter(({ severity }) => severity === 'warning')) this.warn(said);
      const errors = faults.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) this.error(errors.map(({ said }) => said).join('\n'));
      mkdirSync(site, { recursive: true });
      const files = [...byLanguage].filter(([, stories]) => stories.length > 0);
      const paths = files.map(([language, stories]) => {
        const path = join(site, `stories-${language}.json`);
        writeFileSync(path, harmlessJson(stories));
        return path;
      });
      const imports = paths.map((path, n) => `import file${n} from ${JSON.stringify(`${path}?url`)};`);
      const members = files.map(([language], n) => `${JSON.stringify(language)}: file${n}`);
      made = `${imports.join('\n')}\nexport default { names: ${JSON.stringify(names)}, files: { ${members.join(', ')} } };`;
    },
    resolveId: (name) => (name === list ? `\0${list}` : null),
    load: (id) => (id === `\0${list}` ? made : null),
  };
}
