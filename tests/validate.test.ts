// The validate command as it is called: what it prints, and how it exits.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readCorpus } from '../src/commands/read-corpus.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { formats } from '../src/dataset/writers/formats.ts';

const command = join(inject('commandFolder'), 'validate.mjs');
const goodCorpus = resolve('tests/fixtures');
const bad = (name: string) => resolve(`tests/fixtures/bad/${name}`);

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command in `folder`, whose `geo/` is the corpus. */
function validate(words: string[], folder: string = process.cwd(), more: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [command, ...words],
      { cwd: folder, env: { ...process.env, ...more } },
      (error, out, err) => {
        done({ code: error ? Number(error.code) : 0, out, err });
      },
    );
  });
}

/** Beside a small corpus, for what is not about the records: reading the whole one takes four times as long as all the rest of a run. */
const besideFew = { ATLAS_GEO: resolve('tests/fixtures/good') };

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
    const { code, out } = await validate([bad('truncated.geojson')], process.cwd(), besideFew);
    expect(code).toBe(1);
    expect(out).toContain('tests/fixtures/bad/truncated.geojson: the file breaks off at line 23, column 32');
    expect(out).toContain('Restore the missing end.');
    expect(out).toContain('1 file: 1 error, 0 warnings.');
  });

  it('lists the same as JSON', async () => {
    const { code, out } = await validate(['--json', bad('truncated.geojson')], process.cwd(), besideFew);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ rule: 'readable', severity: 'error', recordId: null, path: '' }]);
  });

  it('reads the ids of an earlier edition as those of today, says so, and looks the records up by them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'validate-'));
    const { retired } = JSON.parse(readFileSync('geo/retired.json', 'utf8')) as { retired: Record<string, string> };
    const former = new Map(Object.entries(retired).map(([old, current]) => [current, old]));
    const asTaken = readFileSync('geo/reading-log.json', 'utf8').replace(
      /"([a-z0-9-]+)"/g,
      (_, id: string) => `"${former.get(id) ?? id}"`,
    );
    expect(asTaken).toContain('--wikipedia"');
    writeFileSync(join(folder, 'reading-log.json'), asTaken);
    const { code, out } = await validate([join(folder, 'reading-log.json')]);
    expect(out).toContain('423 retired ids, the first "');
    expect(out).toContain('were read as the ids of today.');
    expect(out).toContain('1 file: 0 errors, 1 warning.');
    expect(code).toBe(0);
  });

  it('takes what the page downloads, and says that it is the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'validate-'));
    // Of the whole corpus: tests/dataset/round-trips.test.ts.
    const { atlas } = loadDataset(readCorpus(besideFew.ATLAS_GEO));
    const files = formats.flatMap(({ file, write }) => {
      const content = write(atlas);
      // Packed forms are written, and not read back.
      if (typeof content !== 'string') return [];
      writeFileSync(join(folder, file), content);
      return [join(folder, file)];
    });
    const { code, out } = await validate(files, process.cwd(), besideFew);
    expect(out).toContain(`${files.length} files: 0 errors, 0 warnings.`);
    expect(out).toContain('places.geojson: GeoJSON of the atlas, ');
    expect(out.match(/the same records as the atlas\.\n/g)).toHaveLength(3);
    expect(out.match(/as the atlas writes it today\.\n/g)).toHaveLength(files.length - 3);
    expect(code).toBe(0);
  });

  it('says of any other file what it is, and never that it has no error', async () => {
    const foreign = (name: string) => `tests/fixtures/foreign/${name}`;
    const { code, out } = await validate(
      ['ucdp-ged.csv', 'event-list.xlsx', 'scan.pdf'].map(foreign),
      process.cwd(),
      besideFew,
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'tests/fixtures/foreign/ucdp-ged.csv: this is event data of the Uppsala Conflict Data Program',
    );
    expect(out).toContain('tests/fixtures/foreign/event-list.xlsx: this is a workbook of a spreadsheet program');
    expect(out).toContain('tests/fixtures/foreign/scan.pdf: this is a PDF document');
    expect(out).toContain('3 files: 3 errors, 0 warnings.');
  });

  it('checks the folder that ATLAS_GEO names, and names what it does not read there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'validate-'));
    cpSync('tests/fixtures/good', folder, { recursive: true });
    cpSync('tests/fixtures/foreign/event-list.csv', join(folder, 'events.csv'));
    const { code, out } = await validate([], process.cwd(), { ATLAS_GEO: folder });
    expect(out).toContain(
      `warning  ${folder}/events.csv: nothing is read from a file of this name; this is a table of events`,
    );
    expect(out).toContain(`error  ${folder}/reading-log.json: the file is missing.`);
    expect(out).toContain('The atlas holds 5 places, 6 events');
    expect(code).toBe(1);
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
