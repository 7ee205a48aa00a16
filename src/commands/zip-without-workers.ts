// The build step that lets the page write workbooks under its own policy. The library packs them with `zip` of fflate, which starts workers
// from code in a text for files beyond 160 kB; the page allows no code from texts, so such a file would never be done. In the page the
// library gets the same packing at once, without workers.
import type { Plugin } from 'vite';

const asked = '\0fflate-without-workers';

export function zipWithoutWorkers(): Plugin {
  return {
    name: 'zip-without-workers',
    enforce: 'pre',
    resolveId: (name, importer = '') => (name === 'fflate' && importer.includes('write-excel-file') ? asked : null),
    load: (id) =>
      id === asked
        ? `import { zipSync } from 'fflate';
           export { strToU8, zipSync } from 'fflate';
           export function zip(files, done) {
             try {
               done(null, zipSync(files));
             } catch (problem) {
               done(problem, null);
             }
           }`
        : null,
  };
}
