// `npm test`: everything that can be checked, stage by stage, on a fresh clone. The last line counts what passed and failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countResults } from './count-results.mjs';
import { findOrInstallChromium } from './find-chromium.mjs';
import { ready } from './ready.mjs';
import { runNode, toolFile } from './run-tool.mjs';

/** @typedef {import('./count-results.mjs').Count} Count */

/**
 * A stage that is one check: it passes when its program ends with 0.
 * @param {string} packageName
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function check(packageName, args) {
  return (await runNode(toolFile(packageName), args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A stage of many tests, counted by vitest.
 * @param {string[]} projects names in vitest.config.ts; `dates-*` stands for several
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} more further words for vitest
 * @returns {Promise<Count>}
 */
async function vitest(projects, env = process.env, more = []) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
  const file = join(folder, 'results.json');
  try {
    const named = projects.flatMap((name) => ['--project', name]);
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runNode(toolFile('vitest'), ['run', ...named, ...report, ...more], { env });
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

/** @returns {Promise<Count>} */
async function browserTests() {
  if (chromium.ok) {
    const env = { ...process.env, CHROMIUM_PATH: chromium.path };
    // Two at a time: a page that draws by software alone leaves the other processor idle.
    const parts = ['1/2', '2/2'].map((part) => vitest(['browser'], env, [`--shard=${part}`]));
    const [one, other] = await Promise.all(parts);
    return { passed: (one?.passed ?? 0) + (other?.passed ?? 0), failed: (one?.failed ?? 0) + (other?.failed ?? 0) };
  }
  process.stdout.write(`${chromium.sentence}\n`);
  return { passed: 0, failed: 1 };
}

/** @type {[heading: string, run: () => Promise<Count>][]} in this order; the browser tests need the build */
const stages = [
  ['Lint', () => check('@biomejs/biome', ['check', '.'])],
  ['Types', () => check('typescript', ['--noEmit'])],
  ['Corpus', () => check('tsx', ['src/commands/validate.ts'])],
  ['Unit tests', () => vitest(['unit', 'dates-*'])],
  ['Build', () => check('vite', ['build'])],
  ['Browser tests', browserTests],
];

const installed = await ready();
if (!installed.ok) {
  process.stdout.write(`${installed.sentence}\n0 passed, 1 failed\n`);
  process.exit(1);
}
const chromium = await findOrInstallChromium();

const total = { passed: 0, failed: 0 };
for (const [heading, run] of stages) {
  process.stdout.write(`\n== ${heading}\n`);
  const begun = performance.now();
  const { passed, failed } = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${heading}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
