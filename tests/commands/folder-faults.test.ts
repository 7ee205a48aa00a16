// The folder of a corpus: what stands in it and is not read is named, whether it is stray, misspelt or of another kind.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingFiles, strayFiles } from '../../src/commands/folder-faults.ts';
import { readCorpus } from '../../src/commands/read-corpus.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('tests/fixtures/good', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, fixture: string) => cpSync(`tests/fixtures/foreign/${fixture}`, join(folder, name));
const told = () => strayFiles(folder).map(({ sentence }) => sentence.replace(`${folder}/`, ''));
const loadedIssues = () =>
  loadDataset(readCorpus(folder)).issues.map(({ sentence }) => sentence.replace(`${folder}/`, ''));

describe('the folder of the atlas', () => {
  it('holds nothing that is not read', () => {
    expect(strayFiles('geo')).toEqual([]);
    expect(missingFiles(readCorpus('geo'), 'geo')).toEqual([]);
  });
});

describe('a folder of a corpus', () => {
  it.each([
    [
      'claims.csv',
      'event-list.csv',
      'nothing is read from a file of this name; this is a table of events of another project, 2 rows',
    ],
    [
      'cities.geojson.bak',
      'rivers.geojson',
      'nothing is read from a file of this name; this is GeoJSON of another project',
    ],
    ['Cities.GeoJSON', 'rivers.geojson', 'nothing is read from a file of this name'],
    ['notes.docx', 'layer-shp.zip', 'this is a ZIP archive with a shapefile'],
    ['empty.txt', 'empty.csv', 'it is empty'],
    ['events.parquet', 'events.parquet', 'this is a Parquet table'],
  ])('names the stray file %s', (name, fixture, words) => {
    put(name, fixture);
    const [sentence, ...more] = told();
    expect(more).toEqual([]);
    expect(sentence).toMatch(new RegExp(`^${name.replace('.', '\\.')}: `));
    expect(sentence).toContain(words);
    expect(strayFiles(folder)[0]?.severity).toBe('warning');
  });

  it.each([
    ['unplaced.json', 'unplaced.jsn'],
    ['unplaced.json', 'Unplaced.JSON'],
    ['sources.json', 'source.json'],
    ['sites.geojson', 'sites.geojson.txt'],
  ])('knows that %s is meant by %s', (right, wrong) => {
    renameSync(join(folder, right), join(folder, wrong));
    const [issue] = strayFiles(folder);
    expect(issue?.file).toBe(`${folder}/${wrong}`);
    expect(issue?.fix).toContain(`If it is meant as ${right}, call it so`);
    if (right.endsWith('.json')) {
      expect(missingFiles(readCorpus(folder), folder).map(({ file }) => file)).toContain(`${folder}/${right}`);
    }
  });

  it('calls a misspelt layer one that is not listed, and misses the right one', () => {
    renameSync(join(folder, 'cities.geojson'), join(folder, 'citys.geojson'));
    const sentences = loadedIssues().join('\n');
    expect(sentences).toContain('the layer file "citys.geojson" is not listed.');
    expect(sentences).toContain('there is no file "cities.geojson".');
  });

  it('tells foreign GeoJSON and JSON in it once each, and reads the rest', () => {
    put('rivers.geojson', 'rivers.geojson');
    put('timeline.json', 'timeline.json');
    const { issues, atlas } = loadDataset(readCorpus(folder));
    expect(issues.filter(({ rule }) => rule === 'foreign-file').map(({ file }) => file)).toEqual([
      `${folder}/rivers.geojson`,
      `${folder}/timeline.json`,
    ]);
    expect(loadedIssues().join('\n')).not.toContain('not listed');
    expect(atlas.events).toHaveLength(6);
  });

  it('names folders and dead links in it; what the system leaves is nobody’s', () => {
    mkdirSync(join(folder, 'layers'));
    writeFileSync(join(folder, 'layers', 'cities.geojson'), '{}');
    mkdirSync(join(folder, 'new'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.geojson'));
    writeFileSync(join(folder, '.DS_Store'), '');
    writeFileSync(join(folder, '._cities.geojson'), '\0');
    expect(told()).toEqual([
      `layers: this folder holds 1 file: "cities.geojson"; records are read from ${folder} itself alone.`,
      'lost.geojson: this leads to no file.',
      `new: this folder holds no file; records are read from ${folder} itself alone.`,
    ]);
    expect(readCorpus(folder)).toHaveLength(9);
  });

  it('reads a file that is a link', () => {
    renameSync(join(folder, 'cities.geojson'), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'cities.geojson'));
    expect(loadDataset(readCorpus(folder)).atlas.places.some(({ id }) => id === 'kazan')).toBe(true);
  });
});
