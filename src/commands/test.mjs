// `npm test`: everything that can be checked, stage by stage, on a fresh clone. The last lines name what failed, and count.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countResults } from './count-results.mjs';
import { expectHangUps } from './expect-hang-ups.mjs';
import { findOrInstallChromium } from './find-chromium.mjs';
import { ready } from './ready.mjs';
import { runNode, toolFile } from './run-tool.mjs';

/** @typedef {import('./count-results.mjs').Outcome} Outcome */

/**
 * A stage that is one check: it passes when its program ends with 0.
 * @param {string} packageName
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(packageName, args) {
  const code = await runNode(toolFile(packageName), args);
  if (code === 0) return { passed: 1, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [`${packageName} ${args.join(' ')} ended with code ${code}`] };
}

/**
 * A stage of many tests, counted by vitest.
 * @param {string[]} projects names in vitest.config.ts; `dates-*` stands for several
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function vitest(projects, env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
  const file = join(folder, 'results.json');
  try {
    const named = projects.flatMap((name) => ['--project', name]);
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runNode(toolFile('vitest'), ['run', ...named, ...report], { env });
    return countResults(readText(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @returns {Promise<Outcome>} */
async function browserTests() {
  if (chromium.ok) {
    const env = { ...process.env, CHROMIUM_PATH: chromium.path };
    return vitest(['browser'], env);
  }
  return { passed: 0, failed: 1, failures: [chromium.sentence] };
}

/**
 * @param {Outcome} one
 * @param {Outcome} other
 * @returns {Outcome}
 */
function together(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    failures: [...one.failures, ...other.failures],
  };
}

/** @type {[heading: string, run: () => Promise<Outcome>][]} in this order; the browser tests need the build */
const stages = [
  ['Lint', () => check('@biomejs/biome', ['check', '.'])],
  ['Types', () => check('typescript', ['--noEmit'])],
  ['Corpus', () => check('tsx', ['src/commands/validate.ts'])],
  ['Unit tests', () => vitest(['unit', 'dates-*'])],
  ['Build', () => check('vite', ['build'])],
  ['Browser tests', browserTests],
];

expectHangUps();
const installed = await ready();
if (!installed.ok) {
  process.stdout.write(`${installed.sentence}\n0 passed, 1 failed\n`);
  process.exit(1);
}
const chromium = await findOrInstallChromium();

/** @type {Outcome} */
let total = { passed: 0, failed: 0, failures: [] };
for (const [heading, run] of stages) {
  process.stdout.write(`\n== ${heading}\n`);
  const begun = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${heading}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s\n`);
  total = together(total, outcome);
}
for (const failure of total.failures) process.stdout.write(`\nFailed: ${failure}`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
