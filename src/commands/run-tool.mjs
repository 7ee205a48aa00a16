// Runs the program of an installed package with the node that runs us, so that nothing depends on PATH or a shell.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever the command was called from. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The JavaScript file behind a package's program. Throws when the package is not installed: call `ready()` first.
 * @param {string} packageName such as `vite`
 * @param {string} root the folder that holds `node_modules`
 */
export function toolFile(packageName, root = projectRoot) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (file === undefined) throw new Error(`the package ${packageName} has no program`);
  return join(folder, file);
}

/**
 * Runs a JavaScript file to its end and gives its exit code; 1 when a signal ended it or it could not be started.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, seconds?: number }} options
 *   `seconds` is the longest it may take
 * @returns {Promise<number>}
 */
export function runNode(file, args, options = {}) {
  return runProgram(process.execPath, [file, ...args], options);
}

/**
 * Like `runNode`, for any program.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, seconds?: number }} options
 * @returns {Promise<number>}
 */
export function runProgram(program, args, { cwd = projectRoot, env = process.env, stdio = 'inherit', seconds } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, env, stdio, ...(seconds ? { timeout: seconds * 1000 } : {}) });
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
}
