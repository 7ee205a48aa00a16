import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readCorpus } from '../../../src/commands/read-corpus.ts';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { datapackageFiles } from '../../../src/dataset/writers/datapackage-files.ts';
import { formats } from '../../../src/dataset/writers/formats.ts';
import { sheetsOf } from './read-workbook.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'export-'));
const command = join(inject('commandFolder'), 'export.mjs');

/** Runs the command as `npm run export` does; `readAll: false` hangs up after the first bytes, as `| head -c 1` would. */
function runExport(
  words: string[],
  readAll = true,
  env = process.env,
): Promise<{ code: number | null; out: string; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...words], { cwd: root, env });
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

/** A small corpus, for what is not about the records: reading the whole one takes four times as long as all the rest of a run. */
const ofFewRecords = { ...process.env, ATLAS_GEO: join(root, 'tests', 'fixtures', 'good') };

describe('the export command', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('puts the data alone on standard output', async () => {
    const { code, out } = await runExport(['csl-json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).length).toBeGreaterThan(5);
  });

  it('writes the same to a file, and then nothing to standard output', async () => {
    const file = join(folder, 'sources.bib');
    const [toFile, toScreen] = await Promise.all([
      runExport(['bibtex', '--out', file], true, ofFewRecords),
      runExport(['bibtex'], true, ofFewRecords),
    ]);
    expect(toFile).toMatchObject({ code: 0, out: '' });
    expect(toFile.said).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe(toScreen.out);
  });

  it('writes a workbook byte for byte, to a file and to standard output', async () => {
    const file = join(folder, 'claims.xlsx');
    expect(await runExport(['claims-xlsx', '--out', file], true, ofFewRecords)).toMatchObject({ code: 0, out: '' });
    const bytes = readFileSync(file);
    expect(Object.keys(await sheetsOf(bytes))).toEqual(['claims', 'columns', 'sources', 'about']);
    const piped = join(folder, 'piped.xlsx');
    execFileSync('/bin/sh', ['-c', 'exec "$0" "$1" claims-xlsx > "$2"', process.execPath, command, piped], {
      cwd: root,
      env: ofFewRecords,
    });
    expect(readFileSync(piped).equals(bytes)).toBe(true);
  });

  it('writes the Data Package: its description, the whole of it into a folder, or as one ZIP', async () => {
    const { atlas } = loadDataset(readCorpus(ofFewRecords.ATLAS_GEO));
    const files = datapackageFiles(atlas);
    const descriptor = files.get('datapackage.json');
    const inFolder = (name: string) => join(folder, name);
    const [printed, ...saved] = await Promise.all([
      runExport(['datapackage'], true, ofFewRecords),
      ...['alone.json', 'new/package', 'package.zip'].map((name) =>
        runExport(['datapackage', '--out', inFolder(name)], true, ofFewRecords),
      ),
    ]);
    expect(printed?.out).toBe(descriptor);
    expect(saved.map(({ code, said }) => [code, said.split(' ')[0]])).toEqual(Array(3).fill([0, 'Written:']));
    expect(readFileSync(inFolder('alone.json'), 'utf8')).toBe(descriptor);
    for (const [path, text] of files)
      expect(readFileSync(join(inFolder('new/package'), path), 'utf8'), path).toBe(text);
    expect(Object.keys(unzipSync(readFileSync(inFolder('package.zip'))))).toEqual([...files.keys()]);
  });

  it('says so where a folder cannot be made', async () => {
    const { code, said } = await runExport(
      ['datapackage', '--out', join(folder, 'alone.json', 'inside')],
      true,
      ofFewRecords,
    );
    expect(code).toBe(1);
    expect(said).toContain('is not whole');
  });

  it('gives each record its address where ATLAS_HOME says where the atlas is', async () => {
    const ofSite = (home: string) => ({ ...ofFewRecords, ATLAS_HOME: home });
    const runs = ['https://example.org/atlas/', 'https://example.org/atlas', 'https://example.org/atlas/index.html'];
    for (const { code, out } of await Promise.all(runs.map((home) => runExport(['claims-csv'], true, ofSite(home))))) {
      expect(code).toBe(0);
      expect(out).toContain('https://example.org/atlas/?claim=kazan-arrests-1919-05-notes,');
    }
    expect((await runExport(['claims-csv'], true, ofFewRecords)).out).not.toContain('?claim=');
  });

  it.each(['example.org/atlas', 'file:///srv/atlas/', 'https://example.org/?place=a'])(
    'writes nothing where ATLAS_HOME is %s, and says what it should be',
    async (home) => {
      const { code, out, said } = await runExport(['claims-csv'], true, { ...ofFewRecords, ATLAS_HOME: home });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(said).toContain(`ATLAS_HOME is "${home}": write the address of the folder`);
    },
  );

  it('answers an unknown format with the list of those there are', async () => {
    const { code, out, said } = await runExport(['shapefile']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain('There is no format "shapefile".');
    for (const { name } of formats) expect(said).toContain(name);
  });

  it.each([[['geojson', 'bibtex']], [['bibtex', '--out']]])('turns down wrong usage: %j', async (words: string[]) => {
    expect(await runExport(words)).toMatchObject({ code: 2, out: '' });
  });

  describe('of a corpus that is not whole', () => {
    /** A small corpus with something amiss. */
    const corpusWith = (name: string, change: (folder: string) => void) => {
      const at = join(folder, name);
      mkdirSync(at);
      cpSync(join(root, 'tests', 'fixtures', 'good'), at, { recursive: true });
      change(at);
      return { ...process.env, ATLAS_GEO: at };
    };
    const emptied = (at: string) => {
      rmSync(at, { recursive: true });
      mkdirSync(at);
    };
    const cases: [name: string, change: (at: string) => void, said: string][] = [
      ['empty', emptied, 'atlas.json: the file is missing.'],
      ['without-sources', (at) => rmSync(join(at, 'sources.json')), 'sources.json: the file is missing.'],
      [
        'truncated',
        (at) => writeFileSync(join(at, 'cities.geojson'), '{"type": "FeatureCollection", "features": ['),
        'cities.geojson: the file breaks off',
      ],
      [
        'utf-16',
        (at) => writeFileSync(join(at, 'cities.geojson'), readFileSync(join(at, 'cities.geojson'), 'utf8'), 'utf16le'),
        'cities.geojson: the file is UTF-16',
      ],
      ['unsound', (at) => writeFileSync(join(at, 'atlas.json'), '{"studyBox": []}'), 'atlas.json: '],
    ];

    it.each(cases)('(%s) writes nothing, says why, and fails', async (name, change, words) => {
      const env = corpusWith(name, change);
      const file = join(folder, `${name}.geojson`);
      writeFileSync(file, 'an older export');
      const [toScreen, toFile] = await Promise.all([
        runExport(['geojson'], true, env),
        runExport(['geojson', '--out', file], true, env),
      ]);
      for (const { code, out, said } of [toScreen, toFile]) {
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(said).toContain(words);
        expect(said).toContain('Nothing was written: the corpus is not whole.');
      }
      expect(readFileSync(file, 'utf8')).toBe('an older export');
    });

    it('is told from one with a bad record or a stray file, which is written without it', async () => {
      const env = corpusWith('bad-record', (at) => {
        const cities = JSON.parse(readFileSync(join(at, 'cities.geojson'), 'utf8'));
        cities.features[0].geometry.coordinates = [341, 45];
        writeFileSync(join(at, 'cities.geojson'), JSON.stringify(cities));
        writeFileSync(join(at, 'events.csv'), 'name,lat,lon,date\na,50,36,1919\n');
      });
      const { code, out, said } = await runExport(['geojson'], true, env);
      expect(code).toBe(0);
      expect(JSON.parse(out).features).toHaveLength(4);
      expect(said).toContain('Left out of this file:');
      expect(said).toContain('events.csv: nothing is read from a file of this name');
    });
  });

  it('says so where the file cannot be written', async () => {
    const { code, said } = await runExport(
      ['bibtex', '--out', join(folder, 'no-such-folder', 'sources.bib')],
      true,
      ofFewRecords,
    );
    expect(code).toBe(1);
    expect(said).toContain('Nothing was written');
  });

  it('takes it calmly when the reader hangs up', async () => {
    const { code, said } = await runExport(['geojson'], false);
    expect(code).toBe(0);
    expect(said).not.toContain('EPIPE');
  });

  it.runIf(existsSync('/dev/full'))('says so when the disk behind standard output is full', async () => {
    const child = spawn('/bin/sh', ['-c', 'exec "$0" "$1" bibtex > /dev/full', process.execPath, command], {
      cwd: root,
      env: ofFewRecords,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(said).toContain('did not arrive whole');
  });
});
