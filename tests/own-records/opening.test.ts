// Files as readers have them, each with the exact report it gives: what it was told for, what its columns were taken for, what is asked, and every fault.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openOwnFile } from '../../src/own-records/files/open-own-file.ts';
import { hostileStrings } from '../hostile-strings.ts';
import { openingText } from './opening-text.ts';
import { answersOf } from './own-answers.ts';

const folder = 'tests/fixtures/own-records';
const ending = '.report.txt';
const names = readdirSync(folder).filter((name) => !name.endsWith(ending));
const fileAt = (path: string) => new Blob([readFileSync(path)]);

describe('opening a file of the reader', () => {
  it.each(names)('%s gives its report', async (name) => {
    const told = await openingText(name, fileAt(`${folder}/${name}`), answersOf[name]);
    expect(told).toBe(readFileSync(`${folder}/${name}${ending}`, 'utf8'));
  });

  it('has a report for every file, and a file for every report', () => {
    const reports = readdirSync(folder).filter((name) => name.endsWith(ending));
    expect(reports.map((name) => name.slice(0, -ending.length))).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  it('tells what it cannot show for what it is', async () => {
    const foreign = 'tests/fixtures/foreign';
    const opened = new Map<string, string>();
    for (const name of readdirSync(foreign)) {
      const file = await openOwnFile(name, fileAt(`${foreign}/${name}`));
      opened.set(name, file.form === 'refused' ? file.why.kind : file.form);
    }
    const named = (form: string) => [...opened].filter(([, one]) => one === form).map(([name]) => name);
    expect(named('no-rows')).toEqual(['settings.json', 'topology.json', 'umap.umap']);
    expect(named('foreign')).toEqual(foreignFiles);
    expect(named('damaged')).toEqual([]);
    expect(named('table')).toContain('events.parquet');
    expect(named('records')).toEqual(['geo-folder.zip']);
  });

  it('takes a text that means harm as a text, letter by letter', async () => {
    // A file with control characters is no text, and is told for that.
    const plain = hostileStrings.filter((text) => !/[\p{Cc}\uFEFF]|\p{Cs}/u.test(text) && text.trim() !== '');
    const cells = plain.map((text) => `"${text.replaceAll('"', '""')}",50.1,30.1,1931-01-01\n`);
    const file = await openOwnFile('hostile.csv', new Blob([`text,lat,lon,date\n${cells.join('')}`]));
    const read: (string | undefined)[] = [];
    if (file.form === 'table') await file.table.each((row) => read.push(row.cells[0]));
    expect(read).toEqual(plain);
  });
});

const foreignFiles = [
  ...['blank.json', 'empty.csv', 'event-list.ods', 'event-list.xls', 'layer-shp.zip', 'layer.dbf'],
  ...['layer.gpkg', 'layer.shp', 'letter.txt', 'library.bib', 'library.ris', 'noise.bin', 'page-saved-as.geojson'],
  ...['page.html', 'photo.jpg', 'photo.png', 'photos.zip', 'places.kml', 'places.kmz', 'scan.pdf', 'track.gpx'],
  'zotero.json',
];
