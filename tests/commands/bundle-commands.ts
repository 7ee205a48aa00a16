// Before the unit tests: makes one file of each command that they start, once. Started from its sources through tsx a command spends
// more time on reading its modules than on its work, and the tests start some sixty; tests/commands/hang-ups.test.ts starts the sources.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../src/commands/run-tool.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `NAME.mjs` stands for each command `src/commands/NAME.ts` that is bundled. */
    commandFolder: string;
  }
}

const bundled = ['validate', 'export', 'write-reports', 'format-geo', 'build-reading-log', 'release'];

/** As deep in the project as the commands themselves, which look for their surroundings from where they stand. */
const folder = join(projectRoot, 'node_modules', `.commands-${process.pid}`);

export default async function bundleCommands(project: TestProject): Promise<() => void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(bundled.map((name) => [name, join(projectRoot, 'src', 'commands', `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  project.provide('commandFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
