// The atlas of a reader's table: every row is a record or is named as left out, and the same records pass the checks of the atlas as a folder of their own.
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCompiled } from '../../src/corpus/read-compiled.ts';
import { datasetFile } from '../../src/dataset/dataset-file.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { CompiledAtlas } from '../../src/model/compiled-atlas.ts';
import { emptyMapping } from '../../src/own-records/mapping/mapping.ts';
import { readMapping, writeMapping } from '../../src/own-records/mapping/saved-mapping.ts';
import { type MadeAtlas, serveOwn } from '../../src/own-records/serve-own.ts';
import { smallAtlas } from '../small-atlas.ts';
import { answersOf } from './own-answers.ts';
import { serverOf, settingFor } from './own-setting.ts';

const folder = 'tests/fixtures/own-records';
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}`));
const reportOf = (name: string) => readFileSync(`${folder}/${name}.report.txt`, 'utf8');
const tables = readdirSync(folder).filter(
  (name) => !name.endsWith('.report.txt') && !/^(?:refused|records)/.test(reportOf(name)),
);

function compiledOf({ bytes }: MadeAtlas): CompiledAtlas {
  const read = readCompiled(bytes);
  if (!read.ok) throw new Error(String(read.cause));
  return read.compiled;
}

describe('the atlas of a table', () => {
  it.each(tables)('%s: each row is a claim or left out by name, and the folder passes the checks', async (name) => {
    const { server, mapping: guessed } = await serverOf(name, bytesOf(name));
    const mapping = { ...guessed, ...answersOf[name] };
    const report = await server.answer({ ask: 'report', mapping });
    const compiled = compiledOf(await server.answer({ ask: 'make', mapping, atlas: null }));
    const claims = compiled.events.flatMap((event) => event.claims);
    expect(claims.length + compiled.leftOut.length).toBe(report.rows);
    expect(compiled.leftOut.length).toBe(report.leftOut);
    // No place is made up for want of one, and no day.
    expect(compiled.places.filter(({ point: [east, north] }) => east === 0 && north === 0)).toEqual([]);
    expect(compiled.events.filter(({ when }) => when?.edtf.startsWith('1970'))).toEqual([]);

    const files = Object.entries(unzipSync(await server.answer({ ask: 'geo', mapping })));
    const { issues, atlas } = loadDataset(files.map(([file, bytes]) => datasetFile(file, bytes)));
    expect(issues.filter(({ severity }) => severity === 'error').map(({ sentence }) => sentence)).toEqual([]);
    expect(atlas.events.map(({ id }) => id).sort()).toEqual(compiled.events.map(({ id }) => id).sort());
  });

  it('gives the faulty rows back with their line and reason, and only those', async () => {
    const { server, mapping } = await serverOf('missing-coordinates.csv', bytesOf('missing-coordinates.csv'));
    const { data } = Papa.parse<string[]>((await server.answer({ ask: 'faulty', mapping })).replace('\uFEFF', ''), {
      skipEmptyLines: true,
    });
    expect(data[0]).toEqual(['line', 'reason', 'name', 'latitude', 'longitude', 'date', 'notes']);
    expect(data.slice(1).map(([line]) => line)).toEqual(['4', '5', '6', '7', '8']);
    expect(data[2]?.slice(2)).toEqual(['D', '0', '0', '1931-01-04', 'Null island']);
    expect(data[3]?.[1]).toMatch(/^column “latitude”: the latitude lies beyond 90 degrees\./);
  });

  it('stands beside the records of the atlas, with sources of its own', async () => {
    const { server, mapping } = await serverOf('twelve-rows.csv', bytesOf('twelve-rows.csv'));
    const atlas = smallAtlas();
    const both = compiledOf(await server.answer({ ask: 'make', mapping, atlas }));
    expect(both.events.length).toBe(atlas.events.length + 12);
    expect(both.spans.length).toBe(both.events.length);
    expect(both.places.filter(({ id }) => id === 'petrograd')).toEqual(
      atlas.places.filter(({ id }) => id === 'petrograd'),
    );
    const own = both.sources.filter(({ id }) => id.startsWith('own-'));
    expect(own.map((source) => [source.title, source['container-title']])).toEqual([
      ['Chronicle', 'twelve-rows.csv'],
      ['Letters', 'twelve-rows.csv'],
      ['Memoir', 'twelve-rows.csv'],
    ]);
  });

  it('puts rows of one event together as claims, each dated as its row is', async () => {
    const text =
      'event,place,date,text,source\ne1,Moscow,1931-05-01,One,A\ne1,Moscow,1931-05-02,Two,B\ne2,Moscow,,Three,B\n';
    const { server, mapping } = await serverOf('events.csv', text);
    const compiled = compiledOf(
      await server.answer({ ask: 'make', mapping: { ...mapping, title: null, event: 'event' }, atlas: null }),
    );
    expect(compiled.events.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['own-e1', 2],
      ['own-e2', 1],
    ]);
    expect(compiled.events[0]?.claims[1]?.when?.edtf).toBe('1931-05-02');
  });
});

describe('records of an atlas', () => {
  it('come back as they were downloaded, with their places and outlines', async () => {
    const server = serveOwn(settingFor('our-places.geojson'));
    const file = new Blob([bytesOf('our-places.geojson')]);
    const opened = await server.answer({ ask: 'open', name: 'our-places.geojson', file, saved: null });
    expect(opened).toMatchObject({ form: 'records', events: 6 });
    const made = await server.answer({ ask: 'make', mapping: emptyMapping, atlas: null });
    const compiled = compiledOf(made);
    expect(compiled.events.length).toBe(6);
    expect(Object.keys(made.shapes)).toEqual(
      compiled.places.filter(({ bounds }) => bounds !== null).map(({ id }) => id),
    );
    expect(compiled.description.title).toEqual({ en: 'our-places.geojson' });
  });
});

describe('a saved mapping', () => {
  it('opens the next version of the table without a question', async () => {
    const first = await serverOf('ambiguous-dates.csv', bytesOf('ambiguous-dates.csv'));
    expect(first.opened.guess.questions.map(({ about }) => about)).toEqual(['date-order']);
    const saved = readMapping(writeMapping({ ...first.mapping, dateOrder: 'month-first', calendar: 'gregorian' }));
    const server = serveOwn(settingFor('next.csv'));
    const next = new Blob(['remark,place,lat,lon,date,text\n,A,50.1,30.1,05/10/1931,New\n']);
    const opened = await server.answer({ ask: 'open', name: 'next.csv', file: next, saved });
    if (opened.form !== 'table' || !saved) throw new Error('no table');
    expect(opened).toMatchObject({ isSaved: true, guess: { questions: [], mapping: { dateOrder: 'month-first' } } });
  });

  it('is refused where it is none, and not used for a table without its columns', async () => {
    expect(readMapping('{"form":1}')).toBeNull();
    expect(readMapping('no JSON')).toBeNull();
    const { mapping } = await serverOf('twelve-rows.csv', bytesOf('twelve-rows.csv'));
    const server = serveOwn(settingFor('other.csv'));
    const other = new Blob(['title,date\nA,1931-05-01\n']);
    const opened = await server.answer({ ask: 'open', name: 'other.csv', file: other, saved: mapping });
    expect(opened).toMatchObject({ isSaved: false });
  });
});
