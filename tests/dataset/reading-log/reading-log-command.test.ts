// The command that keeps the reading log, as it is called: what it writes, what it prints, how it exits.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const good = readFileSync('tests/fixtures/reading-log/good.json', 'utf8');
const command = join(inject('commandFolder'), 'build-reading-log.mjs');
const texts = resolve('tests/fixtures/texts');

/** A folder with the good corpus as its `geo/`, and this reading log, if any. */
function corpusFolder(log: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'reading-log-'));
  cpSync('tests/fixtures/good', join(folder, 'geo'), { recursive: true });
  if (log !== null) writeFileSync(join(folder, 'geo/reading-log.json'), log);
  return folder;
}

function run(folder: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [command, ...words], { cwd: folder }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const logIn = (folder: string) => readFileSync(join(folder, 'geo/reading-log.json'), 'utf8');

describe('the command reading-log', () => {
  it('begins a log from the texts, counts what is open, and is then content with it', async () => {
    const folder = corpusFolder(null);
    const first = await run(folder, '--sources', texts);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('8 lines of 2 sources: 6 with claims, 0 with a reason, 2 with neither.');
    expect(await run(folder, '--check', '--sources', texts)).toMatchObject({ code: 0 });
  });

  it('keeps reasons, and leaves a log that is up to date as it is, without the texts too', async () => {
    const folder = corpusFolder(good);
    expect(await run(folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 with a reason, 0 with neither'),
    });
    expect(logIn(folder)).toBe(good);
  });

  it('only says with --check that the log is out of date, and exits 1', async () => {
    const old = good.replace('"volga-region-autumn-order-notes"', '');
    expect(old).not.toBe(good);
    const folder = corpusFolder(old);
    expect(await run(folder, '--check')).toMatchObject({ code: 1, out: expect.stringContaining('out of date') });
    expect(logIn(folder)).toBe(old);
    expect(await run(folder)).toMatchObject({ code: 0, out: expect.stringContaining('written anew') });
    expect(logIn(folder)).toBe(good);
  });

  it('writes nothing over a log that it cannot read', async () => {
    const folder = corpusFolder('{"readings": [');
    const { code, err } = await run(folder, '--sources', texts);
    expect([code, logIn(folder)]).toEqual([1, '{"readings": [']);
    expect(err).toContain('Nothing was written.');
  });

  it('exits 2 on wrong usage', async () => {
    const folder = corpusFolder(good);
    const runs = await Promise.all([
      run(folder, '--fast'),
      run(folder, '--sources'),
      run(folder, '--sources', 'nowhere'),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(runs.map(({ err }) => err.split('\n')[0])).toEqual([
      'There is no option "--fast".',
      'The option --sources needs a folder.',
      'There is no folder "nowhere" of source texts.',
    ]);
  });
});
