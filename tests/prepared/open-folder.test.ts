// A prepared folder opened by ranges from a host: whatever is looked at, counts, months, facets and the pages of records agree with a plain loop over
// the rows; and what is wrong with a folder or a host is told apart.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../../bench/synthetic-events.ts';
import { prepareFolder } from '../../src/commands/prepare/prepare-folder.ts';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { boxOfCell } from '../../src/prepared/cells.ts';
import { folderAddress, openFolder, type PreparedFolder } from '../../src/prepared/open-folder.ts';
import { type ListedRecord, recordsOfPage } from '../../src/prepared/open-records.ts';
import { type PreparedFault, preparedFaultOf } from '../../src/prepared/prepared-fault.ts';
import {
  countedCells,
  type PreparedView,
  queryOfView,
  recordChoice,
  viewFromQuery,
  wholeView,
} from '../../src/prepared/prepared-view.ts';
import { rangeFile } from '../../src/prepared/range-file.ts';
import { tallyOf, valuesOf } from '../../src/prepared/tally.ts';

const random = randomFrom(23);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const two = (n: number) => String(n).padStart(2, '0');
const kinds = ['killing', 'arrest', 'a "quoted", one', '<b>bold</b>', ''];

const rows = Array.from({ length: 12_000 }, (_, n) => ({
  id: `row-${n}`,
  longitude: random() < 0.9 ? 20 + random() * 40 : -179 + random() * 358,
  latitude: random() < 0.9 ? 44 + random() * 18 : -84 + random() * 168,
  year: whole(1831, 1836),
  month: whole(1, 12),
  day: whole(1, 28),
  kind: kinds[whole(0, 4)] as string,
  title: `What happened in ${n}`,
}));
type Row = (typeof rows)[number];
const monthOf = ({ year, month }: Row) => year * 12 + month - 1;
const isoOf = ({ year, month, day }: Row) => `${year}-${two(month)}-${two(day)}`;
const quoted = (cell: unknown) => `"${String(cell).replaceAll('"', '""')}"`;

const folder = mkdtempSync(join(tmpdir(), 'prepared-'));
const at = (...names: string[]) => join(folder, ...names);
let host: Awaited<ReturnType<typeof served>>;
let opened: PreparedFolder;

async function served(options: { ranges?: boolean } = {}) {
  const host = await serveStatic(folder, options);
  if (!host.ok) throw new Error(host.sentence);
  return host;
}

beforeAll(async () => {
  const heads = ['id', 'longitude', 'latitude', 'date', 'kind', 'title', 'source'];
  const lines = rows.map((row) =>
    [row.id, row.longitude, row.latitude, isoOf(row), row.kind, row.title, `Source of ${row.id}`].map(quoted).join(','),
  );
  writeFileSync(at('rows.csv'), [heads.join(','), ...lines, ''].join('\n'));
  const wish = { files: [at('rows.csv')], out: at('out'), memory: '1GB', title: 'Storms', credit: 'Nobody' };
  expect(await prepareFolder({ ...wish, columns: { facets: ['kind'] } })).toEqual({ events: rows.length, leftOut: 0 });
  host = await served();
  opened = await openFolder('out', host.address, []);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Column and row of the square around a point, at a zoom. */
function tileOf({ longitude, latitude }: { longitude: number; latitude: number }, zoom: number): [number, number] {
  const side = 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const along = (share: number) => Math.min(side - 1, Math.max(0, Math.floor(share * side)));
  return [along((longitude + 180) / 360), along(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}

function cellOf(row: Row, zoom: number): number {
  const [x, y] = tileOf(row, zoom);
  let cell = 0;
  for (let bit = zoom - 1; bit >= 0; bit -= 1) cell = cell * 4 + ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
  return cell;
}

function sums<Key>(keys: readonly Key[]): Map<Key, number> {
  const all = new Map<Key, number>();
  for (const key of keys) all.set(key, (all.get(key) ?? 0) + 1);
  return all;
}

const views = fc.record({
  west: fc.double({ min: -180, max: 175, noNaN: true }),
  width: fc.double({ min: 0.5, max: 200, noNaN: true }),
  south: fc.double({ min: -84, max: 80, noNaN: true }),
  height: fc.double({ min: 0.5, max: 100, noNaN: true }),
  zoom: fc.double({ min: 0, max: 9, noNaN: true }),
  from: fc.integer({ min: 1831 * 12, max: 1836 * 12 + 11 }),
  months: fc.integer({ min: 0, max: 71 }),
  facet: fc.option(fc.constantFrom(...kinds.filter((kind) => kind !== ''), 'none such')),
  picks: fc.option(fc.nat()),
});

describe('a prepared folder on a host', () => {
  test('says whose events it holds', () => {
    const { manifest } = opened;
    expect(manifest).toMatchObject({ title: 'Storms', credit: 'Nobody', given: ['rows.csv'], events: rows.length });
    expect(manifest.columns).toEqual({ text: 'title', source: 'source', facets: ['kind'] });
    const all = rows.map(monthOf);
    expect(manifest.months).toEqual({ from: Math.min(...all), to: Math.max(...all) });
  });

  test('counts and lists for any view what a loop over the rows finds', async () => {
    let listedAny = 0;
    await fc.assert(
      fc.asyncProperty(views, async ({ west, width, south, height, zoom: mapZoom, from, months, facet, picks }) => {
        const box = { west, south, east: Math.min(180, west + width), north: Math.min(84.9, south + height) };
        const counts = await opened.counts.of(box, mapZoom);
        const { zoom } = counts;
        const [left, bottom] = tileOf({ longitude: box.west, latitude: box.south }, zoom);
        const [right, top] = tileOf({ longitude: box.east, latitude: box.north }, zoom);
        const inView = rows.filter((row) => {
          const [x, y] = tileOf(row, zoom);
          return x >= left && x <= right && y >= top && y <= bottom;
        });
        const cells = [...new Set(inView.map((row) => cellOf(row, zoom)))];
        const cell = picks === null || cells.length === 0 ? null : (cells[picks % cells.length] as number);
        const view: PreparedView = {
          ...{ months: { from, to: from + months }, record: null, map: null },
          facet: facet === null ? null : { of: 1, value: facet },
          cell: cell === null ? null : { zoom, cell },
        };
        const isOfKind = (row: Row) => facet === null || row.kind === facet;
        const isInTime = (row: Row) => monthOf(row) >= from && monthOf(row) <= from + months;
        const isInPlace = (row: Row) => cell === null || cellOf(row, zoom) === cell;
        const counted = inView.filter(isInPlace);

        const within = countedCells(view, zoom, counts.cells);
        const tally = tallyOf(counts.rows, { ...view, within });
        const found = counted.filter((row) => isOfKind(row) && isInTime(row));
        expect(tally.total).toBe(found.length);
        expect(tally.cells).toEqual(sums(found.map((row) => cellOf(row, zoom))));
        expect(tally.months).toEqual(sums(counted.filter(isOfKind).map(monthOf)));
        // An empty cell of the table is no value.
        const values = new Map(
          valuesOf(counts.rows, { ...view, within }, 1).map(({ value, events }) => [value, events]),
        );
        const kindsFound = counted.filter((row) => isInTime(row) && row.kind !== '').map(({ kind }) => kind);
        expect(values).toEqual(sums(kindsFound));

        const listed: ListedRecord[] = [];
        for (let page = 0; page <= tally.total / recordsOfPage; page++)
          listed.push(...(await opened.records.page(recordChoice(view, zoom, counts.cells), page)));
        expect(listed.map(({ text }) => text).sort()).toEqual(found.map(({ title }) => title).sort());
        listedAny += listed.length;
      }),
      { numRuns: 40 },
    );
    expect(listedAny).toBeGreaterThan(1000);
  });

  test('opens a record with its row as it was given', async () => {
    const [first] = await opened.records.page({ ...wholeView(opened.manifest), within: [{ from: 0, to: 4 ** 12 }] }, 0);
    const record = await opened.records.record(first?.row as number);
    const row = rows.find(({ title }) => title === record?.text) as Row;
    expect(record).toMatchObject({ starts: isoOf(row), ends: isoOf(row), source: `Source of ${row.id}` });
    expect(record?.longitude).toBeCloseTo(row.longitude, 9);
    expect(record?.cells).toContainEqual({ column: 'kind', cell: row.kind });
    expect(record?.cells.map(({ column }) => column)).toEqual([
      'id',
      'longitude',
      'latitude',
      'date',
      'kind',
      'title',
      'source',
    ]);
    expect(await opened.records.record(rows.length)).toBeNull();
  });

  test('takes a cell back from its square', () => {
    for (const row of rows.slice(0, 200)) {
      const { west, south, east, north } = boxOfCell(cellOf(row, 8), 8);
      expect(row.longitude >= west && row.longitude <= east && row.latitude >= south && row.latitude <= north).toBe(
        true,
      );
    }
  });

  test('has an address that gives back the view, and names what it does not know', () => {
    const { manifest } = opened;
    const view: PreparedView = {
      months: { from: 1832 * 12, to: 1834 * 12 + 5 },
      facet: { of: 1, value: 'a "quoted", one & more' },
      cell: { zoom: 6, cell: 1234 },
      record: 17,
      map: { zoom: 4.25, latitude: 50.5, longitude: 30.125 },
    };
    const query = queryOfView(view, manifest, '?data=out/&lang=ru&x=1');
    expect(query).toContain('data=out/&lang=ru&from=1832-01&to=1834-06');
    expect(viewFromQuery(query, manifest)).toEqual({ view, left: [] });
    expect(viewFromQuery('?data=a&cell=5/1&record=12000&from=1835-13&facet=2:a&map=1/2&zzz=1', manifest)).toEqual({
      view: wholeView(manifest),
      left: ['cell=5/1', 'record=12000', 'from=1835-13', 'facet=2:a', 'map=1/2', 'zzz=1'],
    });
  });
});

describe('what is wrong is told apart:', () => {
  const faultOf = async (asked: Promise<unknown>): Promise<PreparedFault['kind'] | null> => {
    try {
      await asked;
      return null;
    } catch (cause) {
      return preparedFaultOf(cause)?.kind ?? null;
    }
  };
  const manifestWith = (change: (manifest: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(readFileSync(at('out', 'manifest.json'), 'utf8'))));
  const inView = { west: -180, south: -84, east: 180, north: 84 };

  test('an address elsewhere', async () => {
    const page = 'https://atlas.example/page/';
    expect(folderAddress('events', page, [])).toBe('https://atlas.example/page/events/');
    expect(folderAddress('/events/manifest.json', page, [])).toBe('https://atlas.example/events/');
    expect(folderAddress('https://data.example/x', page, ['https://data.example'])).toBe('https://data.example/x/');
    for (const foreign of ['https://data.example/x', '//data.example/x', 'javascript:alert(1)', 'data:,x', 'https://'])
      expect(folderAddress(foreign, page, ['https://other.example']), foreign).toBeNull();
    expect(await faultOf(openFolder('https://data.example/x', host.address, []))).toBe('not-allowed');
  });

  const wrong: [of: string, kind: PreparedFault['kind'], text: () => string][] = [
    ['another form', 'other-form', () => manifestWith((manifest) => ({ ...manifest, form: 1 }))],
    ['none of ours', 'no-form', () => '{"events": 3}'],
    ['no JSON', 'no-form', () => '<!doctype html>'],
    ['a list', 'no-form', () => '[]'],
    [
      'a file outside',
      'no-form',
      () => manifestWith((one) => ({ ...one, counts: [{ zoom: 2, file: '../x.parquet' }] })),
    ],
    ['no counts', 'no-form', () => manifestWith((manifest) => ({ ...manifest, counts: [] }))],
  ];
  test.each(wrong)('a manifest that is of %s', async (_, kind, text) => {
    writeFileSync(at('manifest.json'), text());
    expect(await faultOf(openFolder('', host.address, []))).toBe(kind);
    rmSync(at('manifest.json'));
  });

  test('no manifest, a file that is missing, and one that was replaced', async () => {
    expect(await faultOf(openFolder('nowhere', host.address, []))).toBe('no-manifest');
    writeFileSync(at('manifest.json'), readFileSync(at('out', 'manifest.json')));
    const bare = await openFolder('', host.address, []);
    expect(await faultOf(bare.counts.of(inView, 0))).toBe('missing');
    // Asked for again when it is there, it is read.
    for (const file of ['counts-2.parquet', 'events.parquet']) writeFileSync(at(file), readFileSync(at('out', file)));
    expect((await bare.counts.of(inView, -2)).zoom).toBe(2);
    const choice = { ...wholeView(bare.manifest), within: [{ from: 0, to: 4 ** 12 }] };
    writeFileSync(at('events.parquet'), readFileSync(at('out', 'events.parquet')).subarray(0, 5000));
    expect(await faultOf(bare.records.page(choice, 0))).toBe('changed');
    const same = readFileSync(at('out', 'events.parquet'));
    writeFileSync(at('events.parquet'), same.fill(0));
    expect(await faultOf(bare.records.page(choice, 0))).toBe('damaged');
  });

  test('an answer that ends too soon', async () => {
    const short = async () => new Response('ab', { status: 206, headers: { 'Content-Range': 'bytes 0-9/100' } });
    expect(await faultOf(Promise.resolve(rangeFile('', { file: 'a.parquet', bytes: 100 }, short).slice(0, 10)))).toBe(
      'changed',
    );
  });

  test('a host that sends whole files: small ones are taken, a large one is refused', async () => {
    const without = await served({ ranges: false });
    try {
      const small = await openFolder('out', without.address, []);
      expect((await small.counts.of(inView, 2)).rows.length).toBeGreaterThan(0);
      const large = manifestWith((manifest) => ({
        ...manifest,
        files: (manifest.files as { file: string }[]).map((one) => ({ ...one, bytes: 5_000_000 })),
      }));
      writeFileSync(at('manifest.json'), large);
      writeFileSync(at('counts-2.parquet'), Buffer.alloc(5_000_000));
      const opened = await openFolder('', without.address, []);
      expect(await faultOf(opened.counts.of(inView, -2))).toBe('no-ranges');
    } finally {
      await without.close();
    }
  });
});
