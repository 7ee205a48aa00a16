// Files made elsewhere: each is told for what it is, by its content before its name, and none counts as checked when nothing was read from it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetFile } from '../../src/dataset/dataset-file.ts';
import { loadBeside } from '../../src/dataset/load-beside.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { fileKinds, recogniseFile, sampleOfBytes } from '../../src/dataset/readers/kinds/recognise-file.ts';
import { goodFiles, goodTexts } from './good-corpus.ts';

const folder = 'tests/fixtures/foreign';
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}`));
const kindOf = (name: string, bytes: Uint8Array, whole = true) =>
  recogniseFile(sampleOfBytes(name, bytes, whole)).kind.id;

/** Fixture, the kind it is told for, and words that its sentence must hold. */
const files: [name: string, kind: string, words: string][] = [
  ['acled-api.json', 'acled', 'Armed Conflict Location and Event Data project (ACLED), 2 records ("event_id_cnty"'],
  ['acled.csv', 'acled', '(ACLED), 2 rows ("event_id_cnty", "event_date", "year", "time_precision" and 27 more)'],
  ['blank.json', 'empty', 'the file is empty.'],
  ['empty.csv', 'empty', 'the file is empty.'],
  ['event-list-cyrillic.csv', 'table-events', '2 rows ("Место", "Широта", "Долгота", "Дата" and 1 more)'],
  ['event-list-semicolons.csv', 'table-events', '2 rows ("Ort", "Breite", "Länge", "Datum" and 1 more)'],
  ['event-list.csv', 'table-events', 'a table of events of another project, 2 rows ("name", "latitude"'],
  ['event-list.json', 'json-events', 'as JSON, 2 records ("title", "lat", "lon", "date" and 1 more)'],
  ['event-list.ods', 'open-document', 'an OpenDocument file'],
  ['event-list.xls', 'xls', 'an old file of an office program'],
  ['event-list.xlsx', 'xlsx', 'a workbook of a spreadsheet program (.xlsx)'],
  ['events-of-a-map.geojson', 'geojson-events', 'with dates, 2 features ("title", "date" and "source")'],
  ['events.jsonl', 'json-lines', 'JSON Lines, one record on each line, 3 lines ("id", "lat", "lon" and "date")'],
  ['events.parquet', 'parquet', 'a Parquet table'],
  ['features.geojsonl', 'json-lines', '2 lines ("name" and "when")'],
  ['ged-utf16.csv', 'ucdp-ged', 'Uppsala Conflict Data Program (UCDP GED), 1 row'],
  ['geo-folder.zip', 'zipped-geo', 'a ZIP archive with records of an atlas, 3 files ("geo/sources.json"'],
  ['layer-shp.zip', 'zipped-shapefile', 'a ZIP archive with a shapefile, 4 files'],
  ['layer.dbf', 'dbf', 'the table of a shapefile'],
  ['layer.gpkg', 'geopackage', 'a GeoPackage'],
  ['layer.shp', 'shapefile', 'a part of a shapefile'],
  ['letter.txt', 'text', 'a plain text, 3 lines'],
  ['library.bib', 'bibtex', 'a list of references (BibTeX)'],
  ['library.ris', 'ris', 'a list of references (RIS)'],
  ['linked-places-of-others.json', 'linked-places-foreign', 'a Linked Places file of another gazetteer, 3 places'],
  ['noise.bin', 'binary', 'no text, and of no kind known here'],
  ['one-feature.geojson', 'geojson-piece', 'a single GeoJSON feature or geometry'],
  ['page-saved-as.geojson', 'html', 'a web page (HTML)'],
  ['page.html', 'html', 'a web page (HTML)'],
  ['photo.jpg', 'jpeg', 'a picture (JPEG)'],
  ['photo.png', 'png', 'a picture (PNG)'],
  ['photos.zip', 'zip', 'a ZIP archive, 2 files ("photo.png" and "photo.jpg")'],
  ['places.kml', 'kml', 'a KML file'],
  ['places.kmz', 'kmz', 'a KMZ file'],
  ['points.csv', 'table', 'a table that is not the atlas’s, 1 row ("a", "b" and "c")'],
  ['rivers.geojson', 'geojson', 'GeoJSON of another project, 1 feature ("name" and "length_km")'],
  ['scan.pdf', 'pdf', 'a PDF document'],
  ['settings.json', 'json', 'JSON of a kind not known here ("zoom" and "layers")'],
  ['timeline.json', 'timeline-js', 'a time line made with TimelineJS, 1 event'],
  ['topology.json', 'topojson', 'TopoJSON ("provinces")'],
  ['track.gpx', 'gpx', '(GPX)'],
  ['ucdp-ged-api.json', 'ucdp-ged', '(UCDP GED), 2 records ("id", "relid"'],
  ['ucdp-ged.csv', 'ucdp-ged', '(UCDP GED), 3 rows ("id", "relid", "year", "active_year" and 45 more)'],
  ['umap.umap', 'umap', 'a map made with uMap'],
  ['whg-places.tsv', 'lp-tsv', 'World Historical Gazetteer (LP-TSV), 2 rows ("id", "title"'],
  ['zotero.json', 'references', 'a list of references (CSL-JSON), 1 reference'],
];

/** Kinds that are told by their ending too, and those that a JSON name overrules. */
const byName = ['dbf'];

describe('files made elsewhere', () => {
  it('are all in the list below, but for a table of our own', () => {
    const present = readdirSync(folder).filter((name) => name !== 'claims-saved-by-calc.csv');
    expect(present.sort()).toEqual(files.map(([name]) => name).sort());
  });

  it.each(files)('%s is told for what it is, and never passes as checked', (name, kind, words) => {
    expect(kindOf(name, bytesOf(name))).toBe(kind);
    const before = loadDataset(goodFiles, { sourceTexts: goodTexts });
    const { issues, atlas, comparisons } = loadBeside(goodFiles, [datasetFile(name, bytesOf(name))], {
      sourceTexts: goodTexts,
    });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: 'error', file: name, recordId: null });
    expect(issues[0]?.sentence).toContain(words);
    if (kind !== 'empty') {
      expect(issues[0]?.rule).toBe('foreign-file');
      expect(issues[0]?.sentence).toContain('the atlas does not hold it, and nothing was read from it.');
    }
    expect(issues[0]?.sentence.split('\n')).toHaveLength(1);
    expect(issues[0]?.fix).toMatch(/\w/);
    expect(comparisons).toEqual([]);
    expect(atlas).toEqual(before.atlas);
  });

  it.each(files.filter(([, kind]) => !byName.includes(kind)))('%s is known by any name', (name, kind) => {
    expect(kindOf('file', bytesOf(name))).toBe(kind);
    expect(kindOf('claims.csv', bytesOf(name))).toBe(kind);
    expect(kindOf('atlas.json', bytesOf(name))).toBe(kind);
  });

  it('are known by their beginning alone, as far as it goes', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `${row},50.1,36.2,1919-05-01,"what, in short, happened"`);
    const long = new TextEncoder().encode(`name,lat,lon,date,text\n${rows.join('\n')}\n`);
    expect(kindOf('a.csv', long.subarray(0, 65_536), false)).toBe('table-events');
    const feature = {
      type: 'Feature',
      properties: { date: '1919' },
      geometry: { type: 'Point', coordinates: [36, 50] },
    };
    const features = JSON.stringify({ type: 'FeatureCollection', features: Array(2000).fill(feature) });
    expect(kindOf('a.json', new TextEncoder().encode(features).subarray(0, 65_536), false)).toBe('geojson-events');
    const cyrillic = new TextEncoder().encode('Ж'.repeat(40_000));
    expect(kindOf('a.txt', cyrillic.subarray(0, 65_535), false)).toBe('text');
  });

  it('keep ids of kinds apart', () => {
    const ids = fileKinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('any bytes at all', () => {
  it('are of some kind, quickly, and throw nothing', () => {
    const texts = [
      '',
      ' ',
      '\uFEFF',
      '{',
      '[',
      '[[[[',
      '{"a":',
      '"',
      'PK\u0003\u0004',
      '%PDF-',
      ';;;;\n;;;;',
      '\0\0\0\0',
      'a,b\n"',
    ];
    for (const text of texts) {
      const bytes = new TextEncoder().encode(text);
      expect(kindOf('x', bytes)).toMatch(/^[a-z0-9-]+$/);
      expect(loadBeside(goodFiles, [datasetFile('x', bytes)]).issues.length).toBeGreaterThan(0);
    }
    // A directory of a ZIP archive that points outside the file.
    const broken = new Uint8Array(22);
    new DataView(broken.buffer).setUint32(0, 0x06054b50, true);
    new DataView(broken.buffer).setUint32(16, 0xfffffff0, true);
    expect(kindOf('x.zip', broken)).toBe('zip');
  });
});
