// The validate command as it is called: what it prints, and how it exits.
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const command = resolve('src/commands/validate.ts');
const goodCorpus = resolve('tests/fixtures');
const bad = (name: string) => resolve(`tests/fixtures/bad/${name}`);

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command in `folder`, whose `geo/` is the corpus. */
function validate(words: string[], folder: string = process.cwd()): Promise<Run> {
  return new Promise((done) => {
    const tsx = resolve('node_modules/tsx/dist/cli.mjs');
    execFile(process.execPath, [tsx, command, ...words], { cwd: folder }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('validate', () => {
  it('exits 2 with a sentence on an unknown option, a missing file, a folder in place of a file, a missing folder', async () => {
    const runs = await Promise.all([
      validate(['--fast']),
      validate(['no-such.geojson']),
      validate(['tests']),
      validate(['--sources', 'no-such-folder']),
      validate(['--sources']),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(runs.map(({ err }) => err.split('\n')[0])).toEqual([
      'There is no option "--fast".',
      'There is no file "no-such.geojson".',
      '"tests" is not a file.',
      'There is no folder "no-such-folder" of source texts.',
      'The option --sources needs a folder.',
    ]);
    for (const { err, out } of runs) expect([err.includes('Usage:'), out]).toEqual([true, '']);
  });

  it('exits 1 on a bad file and prints each fault with its remedy', async () => {
    const { code, out } = await validate([bad('truncated.geojson')]);
    expect(code).toBe(1);
    expect(out).toContain('tests/fixtures/bad/truncated.geojson: the file breaks off at line 23, column 32');
    expect(out).toContain('Restore the missing end.');
    expect(out).toContain('1 file: 1 error, 0 warnings.');
  });

  it('lists the same as JSON', async () => {
    const { code, out } = await validate(['--json', bad('truncated.geojson')]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ rule: 'readable', severity: 'error', recordId: null, path: '' }]);
  });

  it('says so where there is no corpus', async () => {
    const { code, out } = await validate([], goodCorpus);
    expect(code).toBe(1);
    expect(out).toContain('geo/atlas.json: the file is missing.');
  });

  it('takes a file named like one of the corpus in its place, and looks ids up in the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'validate-'));
    writeFileSync(join(folder, 'unplaced.json'), JSON.stringify({ events: [] }));
    const { code, out } = await validate([join(folder, 'unplaced.json')]);
    expect(code).toBe(0);
    expect(out).toContain('1 file: 0 errors, 0 warnings.');
  });
});
