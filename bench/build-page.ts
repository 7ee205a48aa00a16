// Builds the measured page, with the real corpus and the basemap beside it.
import { join } from 'node:path';
import { build } from 'vite';
import { compileCorpus } from '../src/commands/compile-corpus.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';

/** Gives the folder to be served. */
export async function buildBenchPage(): Promise<string> {
  const outDir = join(projectRoot, '.work', 'bench');
  await build({
    root: join(projectRoot, 'bench', 'page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: join(projectRoot, 'geo'),
    plugins: [compileCorpus(projectRoot, join(projectRoot, 'geo'))],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}
