// Makes a fresh clone ready: installs the packages when they are missing or are not the ones package-lock.json names.
// Everything it says goes to standard error, so that a command that prints data can run it first.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot, runNode, runProgram } from './run-tool.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {{ ok: true } | { ok: false, sentence: string }} Readiness
 */

/**
 * Installs what is missing.
 * @param {string} root the folder of package.json
 * @returns {Promise<Readiness>}
 */
export async function ready(root = projectRoot) {
  const reason = whyNotReady(root);
  if (reason === null) return { ok: true };
  process.stderr.write(`Installing the packages: ${reason}.\n`);
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], root);
  if (code !== 0) {
    const sentence = `The packages could not be installed: "npm ci" ended with code ${code}. Its own words are above. Most often the package registry cannot be reached, or package-lock.json does not fit package.json (then "npm install" mends it).`;
    return { ok: false, sentence };
  }
  const still = whyNotReady(root);
  return still === null ? { ok: true } : { ok: false, sentence: `"npm ci" ran to its end, and yet ${still}.` };
}

/**
 * Compares what npm wrote down when it last installed with package-lock.json. npm writes its note
 * last of all, so an installation that was broken off counts as missing.
 * @param {string} root
 * @returns {string | null} why an installation is needed, or null
 */
export function whyNotReady(root) {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return 'there are none yet';
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(note);
  for (const [path, want] of wanted) {
    const have = installed.get(path);
    if (have === undefined) {
      if (!want.optional) return `${path} is missing`;
    } else if (have.version !== want.version || have.integrity !== want.integrity) {
      return `${path} is not the one that package-lock.json names`;
    }
  }
  for (const [path, have] of installed) {
    if (!wanted.has(path)) return `${path} is not in package-lock.json`;
    if (have.os && !have.os.includes(process.platform)) return `${path} was installed for another system`;
    if (have.cpu && !have.cpu.includes(process.arch)) return `${path} was installed for another processor`;
  }
  return null;
}

/**
 * @param {string} file
 * @returns {Map<string, LockedPackage>} packages by folder, without the project itself
 */
function lockedPackages(file) {
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

/**
 * Runs npm, with its standard output turned to our standard error.
 * @param {string[]} args
 * @param {string} cwd
 */
function runNpm(args, cwd) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['inherit', 2, 2];
  const beside = dirname(process.execPath);
  const npm = [
    process.env.npm_execpath ?? '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => file.endsWith('npm-cli.js') && existsSync(file));
  return npm ? runNode(npm, args, { cwd, stdio }) : runProgram('npm', args, { cwd, stdio });
}

/**
 * Whether a file was called as a command, not imported.
 * @param {string} address the file's `import.meta.url`
 */
export function isCommand(address) {
  const called = process.argv[1];
  return called !== undefined && existsSync(called) && realpathSync(called) === realpathSync(fileURLToPath(address));
}

if (isCommand(import.meta.url)) {
  const result = await ready();
  if (!result.ok) {
    process.stderr.write(`${result.sentence}\n`);
    process.exitCode = 1;
  }
}
