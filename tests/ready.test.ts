// What the commands rest on: knowing when packages must be installed, finding a Chromium, counting results.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countResults } from '../src/commands/count-results.mjs';
import { findChromium } from '../src/commands/find-chromium.mjs';
import { whyNotReady } from '../src/commands/ready.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const zod = { version: '4.0.0', integrity: 'sha512-a' };

/** A project whose lock file wants some packages, and in which npm has noted others. */
function projectWith(wanted: Record<string, object>, installed: Record<string, object> | null): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-ready-'));
  folders.push(root);
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'atlas' }, ...wanted } }));
  mkdirSync(join(root, 'node_modules'));
  if (installed !== null)
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  return root;
}

describe('a project', () => {
  test('is ready when npm has installed what the lock file names', () => {
    expect(whyNotReady(projectRoot)).toBeNull();
    expect(whyNotReady(projectWith({ zod }, { zod }))).toBeNull();
  });

  test('is ready without an optional package that is for other systems', () => {
    expect(whyNotReady(projectWith({ zod, other: { ...zod, optional: true } }, { zod }))).toBeNull();
  });

  test.each([
    ['nothing is installed, or npm was stopped half-way', { zod }, null, 'there are none yet'],
    ['a package is missing', { zod }, {}, 'zod is missing'],
    [
      'a version differs',
      { zod },
      { zod: { ...zod, version: '4.0.1' } },
      'zod is not the one that package-lock.json names',
    ],
    [
      'the content differs',
      { zod },
      { zod: { ...zod, integrity: 'sha512-b' } },
      'zod is not the one that package-lock.json names',
    ],
    ['there is one too many', {}, { zod }, 'zod is not in package-lock.json'],
    ['it was installed elsewhere', { zod }, { zod: { ...zod, os: ['plan9'] } }, 'zod was installed for another system'],
    [
      'it has another processor',
      { zod },
      { zod: { ...zod, cpu: ['pdp11'] } },
      'zod was installed for another processor',
    ],
  ])('is not ready when %s', (_, wanted, installed, reason) => {
    expect(whyNotReady(projectWith(wanted, installed))).toBe(reason);
  });
});

describe('a Chromium', () => {
  test('named by CHROMIUM_PATH must be one that can be started', async () => {
    for (const path of [join(projectRoot, 'package.json'), process.execPath.replace(/node$/, 'no-such-program')]) {
      vi.stubEnv('CHROMIUM_PATH', path);
      const found = await findChromium();
      expect(found).toEqual({
        ok: false,
        sentence: `CHROMIUM_PATH names "${path}", which is not a Chromium that can be started.`,
      });
    }
  });

  test('that is nowhere gives a sentence saying what to do', async () => {
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('PATH', '');
    const found = await findChromium();
    // A machine with Playwright's own Chromium has one without the search path.
    if (!found.ok) expect(found.sentence).toContain('Install Chromium or Google Chrome');
    else expect(found.path).toContain('playwright');
  });
});

describe('a run of vitest', () => {
  const report = (numPassedTests: number, ...failed: string[]) =>
    JSON.stringify({
      numPassedTests,
      numFailedTests: failed.length,
      testResults: [
        {
          name: '/home/somebody/tests/model/place.test.ts',
          assertionResults: [
            { status: 'passed', fullName: 'a place has a name' },
            ...failed.map((fullName) => ({ status: 'failed', fullName })),
          ],
        },
      ],
    });

  test.each([
    ['counts what it reports', report(5), 0, { passed: 5, failed: 0, failures: [] }],
    [
      'counts and names failures',
      report(5, 'a place is somewhere', 'a place is found'),
      1,
      {
        passed: 5,
        failed: 2,
        failures: ['tests/model/place.test.ts: a place is somewhere', 'tests/model/place.test.ts: a place is found'],
      },
    ],
    ['that fails without a failing test counts as a failure', report(5), 1, { passed: 5, failed: 1 }],
    ['that ran nothing counts as a failure', report(0), 0, { passed: 0, failed: 1 }],
    ['that wrote no report counts as a failure', null, 1, { passed: 0, failed: 1 }],
  ])('%s', (_, json, code, outcome) => {
    const found = countResults(json, code);
    expect(found).toMatchObject(outcome);
    if (!('failures' in outcome))
      expect(found.failures).toEqual([expect.stringContaining('names no test that failed')]);
  });
});
