// Builds the service worker that keeps the atlas offline, with the list of files of this edition written into it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** Hashed by the build: the name says the content. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/;

export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort();
}

export interface KeptFile {
  url: string;
  /** `null` where the name already changes with the content. */
  revision: string | null;
}

/** Maps of the program's source are never kept. */
export function filesToKeep(folder: string, needed: (path: string) => boolean): KeptFile[] {
  return filesBelow(folder)
    .filter((path) => !path.endsWith('.map') && needed(path))
    .map((url) => ({
      url,
      revision: hashed.test(url)
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, url)))
            .digest('hex')
            .slice(0, 16),
    }));
}

const workerBuild = (root: string, files: readonly KeptFile[]): InlineConfig => ({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  define: { __FILES__: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    lib: { entry: join(root, 'src', 'offline-worker.ts'), formats: ['iife'], name: 'offlineWorker' },
    rolldownOptions: { output: { entryFileNames: 'offline-worker.js' } },
  },
});

export async function buildOfflineWorker(root: string, dist: string, files: readonly KeptFile[]): Promise<void> {
  const config = workerBuild(root, files);
  await build({ ...config, build: { ...config.build, outDir: dist, emptyOutDir: false } });
}

/** Vite's list of the packages that the worker bundles. They do not depend on the files it keeps, so it can be asked for before these are all there. */
export async function offlineLibraries(root: string): Promise<string> {
  const config = workerBuild(root, []);
  const fileName = 'libraries.json';
  const built = await build({ ...config, build: { ...config.build, write: false, license: { fileName } } });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const list = outputs.find((part) => part.fileName === fileName);
  if (list?.type !== 'asset') throw new Error('the build of the offline worker lists no packages');
  return String(list.source);
}
