// The build: checks and compiles the corpus, bundles the page, and copies `geo/` beside it, all with relative paths for any host or folder.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasHome } from './src/commands/atlas-home.ts';
import { compileCorpus } from './src/commands/compile-corpus.ts';
import { compileEditions } from './src/commands/editions/compile-editions.ts';
import { describePage } from './src/commands/publish/describe-page.ts';
import { publishPlainBasemap } from './src/commands/publish/plain-basemap.ts';
import { publishSite } from './src/commands/publish/publish-site.ts';
import { readCorpus } from './src/commands/read-corpus.ts';
import { compileStories } from './src/commands/stories/compile-stories.ts';
import { zipWithoutWorkers } from './src/commands/zip-without-workers.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
/** The corpus: `ATLAS_GEO` names another folder. */
const geo = process.env.ATLAS_GEO || fileURLToPath(new URL('geo', import.meta.url));
if (!existsSync(geo) || readCorpus(geo).length === 0) {
  throw new Error(
    `The folder "${geo}" (ATLAS_GEO) holds no file of an atlas: name one in the form of geo/, with atlas.json.`,
  );
}

const published = atlasHome();
if ('fault' in published) throw new Error(published.fault);

/** The tables of words have the same file names in each language's folder, so the language goes into the names of their chunks. */
function chunkName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, language, table] = /\/src\/messages\/(\w+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (!language) return 'assets/[name]-[hash].js';
  return table === 'messages' ? `assets/${language}-[hash].js` : `assets/${language}-${table}-[hash].js`;
}

/** The front doors: each page runs its own alone. */
const ofOnePage =
  /\.html|\/src\/(main|embed)\.tsx|\/src\/app\/browser-(host|tab)\.ts|\/frame-[\w-]+\.ts|FramePage\.tsx/;

export default defineConfig({
  root,
  base: './',
  // Only the files of this corpus are published.
  publicDir: resolve(geo),
  plugins: [
    react({ jsxImportSource: '#views' }),
    zipWithoutWorkers(root),
    describePage(geo),
    compileCorpus(root, geo),
    compileEditions(root, geo),
    compileStories(root, geo),
    publishPlainBasemap(root, geo),
    publishSite(root, geo, published.home),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The atlas, and the same in a frame of somebody else's page.
      input: ['index.html', 'embed.html'].map((page) => `${root}${page}`),
      output: {
        chunkFileNames: chunkName,
        // What the pages begin with is one file, not one for each set of later parts that shares some of it.
        codeSplitting: { groups: [{ name: 'page', tags: ['$initial'], test: (id: string) => !ofOnePage.test(id) }] },
      },
    },
    // Small data would be written into the script as data: addresses, which the page's policy does not let it fetch.
    assetsInlineLimit: (file) => (file.endsWith('.json') ? false : undefined),
  },
  worker: { format: 'es' },
  server: { host: 'localhost' },
});
