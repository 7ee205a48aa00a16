// Which tests run where: unit tests in plain Node, the date tests again in two other time zones, and the browser tests.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';
import { longestTest, patience } from './tests/patience.ts';

/** The dates of the atlas must not move with the clock of the machine, so their tests run west and east of Greenwich too. */
const otherZones = { 'dates-new-york': 'America/New_York', 'dates-moscow': 'Europe/Moscow' };

// Forked workers start with `env`; only so does TZ reach the process before its first date. The setup file proves it.
const zoned = (zone: string) => ({
  pool: 'forks' as const,
  // The files share their workers: no test keeps anything in a module, and a process for each file took a third of the time.
  isolate: false,
  // vitest itself leaves one processor to an editor.
  maxWorkers: availableParallelism(),
  testTimeout: longestTest,
  hookTimeout: longestTest,
  env: { TZ: zone },
  setupFiles: ['tests/check-time-zone.ts', 'tests/same-draws.ts'],
});

export default defineConfig({
  test: {
    teardownTimeout: patience,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{messages,model,dataset,lookup,corpus,loading,state,scene,map,views,app,commands,stories,own-records,prepared}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          globalSetup: ['tests/commands/bundle-commands.ts'],
          ...zoned('UTC'),
        },
      },
      ...Object.entries(otherZones).map(([name, zone]) => ({
        test: { name, include: ['tests/model/**/*.test.ts'], ...zoned(zone) },
      })),
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          pool: 'forks' as const,
          // The files share two workers, each with a Chromium of its own, and the longest begin: a page drawn by software alone
          // leaves the other processor idle. More than two would share its cache and its patience.
          isolate: false,
          maxWorkers: Math.min(2, availableParallelism()),
          // After the unit tests, where all are run at once: they take more workers.
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/browser/serve-atlas.ts'],
          setupFiles: ['tests/browser/close-pages.ts'],
          // A poll ends when its state is reached.
          expect: { poll: { timeout: patience } },
          testTimeout: longestTest,
          hookTimeout: longestTest,
        },
      },
    ],
  },
});
