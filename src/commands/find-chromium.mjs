// Finds a Chromium for the browser tests, and gets one where the machine has none.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expectHangUps } from './expect-hang-ups.mjs';
import { isCommand } from './ready.mjs';
import { runNode, runProgram, toolFile } from './run-tool.mjs';

/** @typedef {{ ok: true, path: string } | { ok: false, sentence: string }} Chromium */

/** Names under which Debian, Ubuntu, Fedora and Google install it. */
const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const advice = 'Install Chromium or Google Chrome, or name one that is there: CHROMIUM_PATH=/path/to/chromium npm test';

/**
 * Looks for a Chromium that answers: CHROMIUM_PATH, then Playwright's own, then the search path.
 * @returns {Promise<Chromium>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return answers(named)
      ? { ok: true, path: named }
      : { ok: false, sentence: `CHROMIUM_PATH names "${named}", which is not a Chromium that can be started.` };
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (existsSync(own)) return { ok: true, path: own };
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const path = programNames.flatMap((name) => folders.map((folder) => join(folder, name))).find(answers);
  return path === undefined ? { ok: false, sentence: `No Chromium was found. ${advice}` } : { ok: true, path };
}

/**
 * Finds a Chromium, or installs one: Playwright's download first, then the distribution's package where we may.
 * @returns {Promise<Chromium>}
 */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found.ok || process.env.CHROMIUM_PATH) return found;
  process.stderr.write('No Chromium on this machine. Trying the one that Playwright offers for download.\n');
  const downloaded = await runNode(toolFile('playwright-core'), ['install', 'chromium'], {
    stdio: toStderr,
    seconds: 600,
  });
  if (downloaded !== 0 && mayUseApt()) {
    process.stderr.write("That could not be had. Installing the distribution's own package.\n");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update'], { stdio: toStderr, env });
    await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: toStderr, env });
  }
  const now = await findChromium();
  return now.ok ? now : { ok: false, sentence: `No Chromium was found, and none could be installed. ${advice}` };
}

/** @type {import('node:child_process').StdioOptions} */
const toStderr = ['ignore', 2, 2];

/**
 * A file of that name is not enough: Ubuntu's package is a stand-in that only points to another installer.
 * @param {string} path
 */
function answers(path) {
  try {
    accessSync(path, constants.X_OK);
    return /chrom\D*\d+\./i.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' }),
    );
  } catch {
    return false;
  }
}

/** Debian and its relatives, and only as root: nobody is asked for a password by a test. */
function mayUseApt() {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(release, 'utf8'));
}

if (isCommand(import.meta.url)) {
  expectHangUps();
  const result = await findOrInstallChromium();
  if (result.ok) process.stdout.write(`${result.path}\n`);
  else {
    process.stderr.write(`${result.sentence}\n`);
    process.exitCode = 1;
  }
}
