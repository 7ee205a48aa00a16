// A reader that hangs up (`| head`) ends no command with an error, and a full disk is told.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';

interface Run {
  code: number | null;
  said: string;
}

/** Runs a command whose standard output is closed at once, or goes where a shell sends it. */
function run(file: string, words: string[], to?: string): Promise<Run> {
  return new Promise((done) => {
    const args = ['--import', 'tsx', file, ...words];
    const child = to
      ? spawn('/bin/sh', ['-c', `exec "$0" "$@" > ${to}`, process.execPath, ...args], { cwd: projectRoot })
      : spawn(process.execPath, args, { cwd: projectRoot });
    let said = '';
    if (!to) child.stdout.destroy();
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    child.on('close', (code) => done({ code, said }));
  });
}

/** Each prints something on today's corpus. */
const printing: [file: string, words: string[], code: number][] = [
  ['src/commands/validate.ts', [], 0],
  ['src/commands/validate.ts', ['--json', 'tests/fixtures/foreign/scan.pdf'], 1],
  ['src/commands/export.ts', ['claims-csv'], 0],
  ['src/commands/build-reading-log.ts', ['--check'], 0],
];

describe('a reader that hangs up', () => {
  it.each(printing)('leaves %s %j its exit code', async (file, words, code) => {
    const ended = await run(file, words);
    expect(ended.said).not.toMatch(/EPIPE|at .*\.ts:\d/);
    expect(ended.code).toBe(code);
  });

  it.runIf(existsSync('/dev/full'))('is not a full disk, which is told', async () => {
    const { code, said } = await run('src/commands/validate.ts', [], '/dev/full');
    expect(said).toContain('The output did not arrive whole: ENOSPC');
    expect(code).toBe(1);
  });
});

describe('every command of package.json that prints by itself', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const files = Object.values(scripts).flatMap((script) => {
    const last = script.split('&&').at(-1)?.trim() ?? '';
    return /^(?:node|tsx) (\S+)/.exec(last)?.slice(1) ?? [];
  });

  it('is found', () => {
    expect(files).toContain('src/commands/validate.ts');
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s expects that its reader may hang up', (file) => {
    expect(readFileSync(join(projectRoot, file), 'utf8')).toMatch(/^\s*expectHangUps\(\);$/m);
  });
});
