// `npm run format-geo` and `npm run reports` on a folder that ATLAS_GEO names: what they write, what they leave alone, how they exit.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/fixtures/good', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: string, ...words: string[]): Promise<{ code: number; out: string; said: string }> {
  const env = { ...process.env, ATLAS_GEO: folder };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(inject('commandFolder'), `${command}.mjs`), ...words],
      { cwd: projectRoot, env },
      (error, out, said) => done({ code: error ? Number(error.code) : 0, out, said }),
    );
  });
}

describe('format-geo', () => {
  it('names what is out of form, writes it, and then has nothing to do', async () => {
    const file = join(folder, 'cities.geojson');
    await run('format-geo');
    const formed = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify(JSON.parse(formed)));
    const check = await run('format-geo', '--check');
    expect(check).toMatchObject({ code: 1, out: `${file}: is not in the committed form; run "npm run format-geo".\n` });
    expect(readFileSync(file, 'utf8')).not.toBe(formed);
    expect(await run('format-geo')).toMatchObject({ code: 0, out: `${file}: written anew.\n` });
    expect(readFileSync(file, 'utf8')).toBe(formed);
    expect(await run('format-geo', '--check')).toMatchObject({ code: 0, out: '' });
  });

  it('leaves a file in another encoding as it is', async () => {
    const file = join(folder, 'cities.geojson');
    // Only letters that Windows-1252 has: its Cyrillic names are left out.
    const western = readFileSync(file, 'utf8')
      .replace('Kazan', 'Kazañ')
      .replace(/[\u0400-\u04ff]/g, 'x');
    const bytes = Buffer.from(western, 'latin1');
    writeFileSync(file, bytes);
    const { code, said } = await run('format-geo');
    expect(code).toBe(1);
    expect(said).toContain('cities.geojson: the file is not UTF-8; by its letters it is Windows-1252');
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('turns down an unknown option', async () => {
    expect(await run('format-geo', '--all')).toMatchObject({ code: 2, out: '' });
  });
});

describe('reports', () => {
  it('writes the conflicts of that folder, and no manual where there is none', async () => {
    const own = readFileSync('geo/conflicts.md', 'utf8');
    await run('write-reports');
    expect(readFileSync(join(folder, 'conflicts.md'), 'utf8')).toContain('kazan');
    expect(existsSync(join(folder, 'README.md'))).toBe(false);
    expect(readFileSync('geo/conflicts.md', 'utf8')).toBe(own);
  });
});
