// The records as their editors keep them, beside the page. The bundler copies the project's own `geo/`; where the atlas is built from another
// folder (`ATLAS_GEO`), that folder's files are published, not ours.
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);

/**
 * @param own the project's `geo/`
 * @param geo the folder the atlas is built from
 */
export function publishRecordsAsKept(own: string, geo: string, dist: string): void {
  if (resolve(own) === resolve(geo)) return;
  for (const name of filesIn(own)) rmSync(join(dist, name), { force: true });
  for (const name of filesIn(geo)) copyFileSync(join(geo, name), join(dist, name));
}
