import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { formats } from '../../../src/dataset/writers/formats.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'export-'));

/** Runs the command as `npm run export` does; `readAll: false` hangs up after the first bytes, as `| head -c 1` would. */
function runExport(words: string[], readAll = true): Promise<{ code: number | null; out: string; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/commands/export.ts', ...words], { cwd: root });
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      if (!readAll) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    child.on('close', (code) => resolve({ code, out, said }));
  });
}

describe('the export command', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('puts the data alone on standard output', async () => {
    const { code, out } = await runExport(['csl-json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).length).toBeGreaterThan(5);
  });

  it('writes the same to a file, and then nothing to standard output', async () => {
    const file = join(folder, 'sources.bib');
    const [toFile, toScreen] = [await runExport(['bibtex', '--out', file]), await runExport(['bibtex'])];
    expect(toFile).toMatchObject({ code: 0, out: '' });
    expect(toFile.said).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe(toScreen.out);
  });

  it('answers an unknown format with the list of those there are', async () => {
    const { code, out, said } = await runExport(['shapefile']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain('There is no format "shapefile".');
    for (const { name } of formats) expect(said).toContain(name);
  });

  it.each([[['geojson', 'bibtex']], [['bibtex', '--out']]])('turns down wrong usage: %j', async (words: string[]) => {
    expect(await runExport(words)).toMatchObject({ code: 2, out: '' });
  });

  it('says so where the file cannot be written', async () => {
    const { code, said } = await runExport(['bibtex', '--out', join(folder, 'no-such-folder', 'sources.bib')]);
    expect(code).toBe(1);
    expect(said).toContain('Nothing was written');
  });

  it('takes it calmly when the reader hangs up', async () => {
    const { code, said } = await runExport(['geojson'], false);
    expect(code).toBe(0);
    expect(said).not.toContain('EPIPE');
  });

  it.runIf(existsSync('/dev/full'))('says so when the disk behind standard output is full', async () => {
    const child = spawn(
      '/bin/sh',
      ['-c', 'exec "$0" --import tsx src/commands/export.ts bibtex > /dev/full', process.execPath],
      { cwd: root },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(said).toContain('did not arrive whole');
  });
});
