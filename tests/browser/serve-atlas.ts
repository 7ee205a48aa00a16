// Before the browser tests: serves the built atlas on a free loopback port. Builds it only where there is no build at all.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/commands/browse-folder.ts';
import { projectRoot, runNode, toolFile } from '../../src/commands/run-tool.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built atlas is served, with the slash at the end. */
    atlasAddress: string;
  }
}

export default async function serveAtlas(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(projectRoot, 'dist');
  if (!existsSync(join(dist, 'index.html')) && (await runNode(toolFile('vite'), ['build'])) !== 0)
    throw new Error('the atlas could not be built for the browser tests');
  const served = await serveFolder(dist);
  project.provide('atlasAddress', served.address);
  return served.close;
}
