// Builds the service worker that keeps the atlas offline, with the list of files of this edition written into it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

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

export async function buildOfflineWorker(root: string, dist: string, files: readonly KeptFile[]): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { __FILES__: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(root, 'src', 'offline-worker.ts'), formats: ['iife'], name: 'offlineWorker' },
      rolldownOptions: { output: { entryFileNames: 'offline-worker.js' } },
    },
  });
}
