// The build step that lets the page write workbooks under its own policy: the library gets a packer that starts no workers.
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function zipWithoutWorkers(root: string): Plugin {
  return {
    name: 'zip-without-workers',
    enforce: 'pre',
    resolveId: (name, importer = '') =>
      name === 'fflate' && importer.includes('/node_modules/write-excel-file/')
        ? join(root, 'src', 'dataset', 'writers', 'zip-at-once.ts')
        : null,
  };
}
