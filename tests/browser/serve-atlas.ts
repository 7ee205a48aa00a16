// Before the browser tests: serves the built atlas and the pages of the tests' own, each on a free loopback port. Builds the atlas only where
// there is no build at all, and the pages where they are older than it.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/commands/browse-folder.ts';
import { projectRoot, runNode, toolFile } from '../../src/commands/run-tool.mjs';
import { buildTestPages, testPagesFolder } from '../pages/build-test-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built atlas is served, with the slash at the end. */
    atlasAddress: string;
    /** The same for the pages of the tests' own. */
    testPagesAddress: string;
  }
}

export default async function serveAtlas(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(projectRoot, 'dist');
  if (!existsSync(join(dist, 'index.html')) && (await runNode(toolFile('vite'), ['build'])) !== 0)
    throw new Error('the atlas could not be built for the browser tests');
  const madeAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (madeAt(join(testPagesFolder, 'film.html')) < madeAt(join(dist, 'index.html'))) await buildTestPages();
  const [atlas, pages] = await Promise.all([serveFolder(dist), serveFolder(testPagesFolder)]);
  project.provide('atlasAddress', atlas.address);
  project.provide('testPagesAddress', pages.address);
  return async () => {
    await Promise.all([atlas.close(), pages.close()]);
  };
}
