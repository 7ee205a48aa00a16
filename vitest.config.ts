// Which tests run where: unit tests in plain Node, the date tests again in two other time zones, and the browser tests.
import { defineConfig } from 'vitest/config';

/** The dates of the atlas must not move with the clock of the machine, so their tests run west and east of Greenwich too. */
const otherZones = { 'dates-new-york': 'America/New_York', 'dates-moscow': 'Europe/Moscow' };

// Forked workers start with `env`; only so does TZ reach the process before its first date. The setup file proves it.
const zoned = (zone: string) => ({
  pool: 'forks' as const,
  // The files share their workers: no test keeps anything in a module, and a process for each file took a third of the time.
  isolate: false,
  // A slow machine takes its time: what may never take long is measured in bench/.
  testTimeout: 30_000,
  env: { TZ: zone },
  setupFiles: ['tests/check-time-zone.ts', 'tests/same-draws.ts'],
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{messages,model,dataset,lookup,state,map,commands}/**/*.test.ts', 'tests/*.test.ts'],
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
          // One worker for all spec files, so that they share one Chromium.
          fileParallelism: false,
          isolate: false,
          globalSetup: ['tests/browser/serve-atlas.ts'],
          setupFiles: ['tests/browser/close-pages.ts'],
          // A slow machine takes its time: a poll ends when its state is reached.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
