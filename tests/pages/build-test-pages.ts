// Builds the pages of the tests' own into `.work/test-pages`: atlases beside each other, one on a clock of the test's, and a page with frames of the atlas. Never part of the site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { compileCorpus, compileFolder } from '../../src/commands/compile-corpus.ts';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { compileStories } from '../../src/commands/stories/compile-stories.ts';
import { zipWithoutWorkers } from '../../src/commands/zip-without-workers.ts';

export const testPagesFolder = join(projectRoot, '.work', 'test-pages');

export async function buildTestPages(): Promise<void> {
  const root = join(projectRoot, 'tests', 'pages');
  const geo = join(projectRoot, 'geo');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: geo,
    plugins: [
      react({ jsxImportSource: '#views' }),
      zipWithoutWorkers(projectRoot),
      compileCorpus(projectRoot, geo),
      compileStories(projectRoot, geo),
    ],
    worker: { format: 'es' },
    build: {
      outDir: testPagesFolder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(
          ['film', 'beside', 'names', 'embedding'].map((page) => [page, join(root, `${page}.html`)]),
        ),
      },
    },
  });
  const second = join(testPagesFolder, 'second');
  mkdirSync(second, { recursive: true });
  const { compiled, outlines, shapes } = compileFolder(join(projectRoot, 'tests', 'second-corpus', 'geo'));
  const written = { 'compiled-atlas': compiled, outlines, 'place-shapes': shapes };
  for (const [name, content] of Object.entries(written))
    writeFileSync(join(second, `${name}.json`), JSON.stringify(content));
}
