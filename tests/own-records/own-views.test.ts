// Random tables and random views of them: counts, list, table and bars of the page agree with a plain count over the rows, from the page and from the worker,
// from CSV and from Parquet.
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { isColumnFile } from '../../src/corpus/column-file.ts';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import { openLargeCorpus } from '../../src/corpus/open-large-corpus.ts';
import { noFilters } from '../../src/lookup/facets.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import type { Mapping } from '../../src/own-records/mapping/mapping.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { startInProcess } from '../corpus/made-channel.ts';
import { ownPlaces } from './own-gazetteer.ts';
import { serverOf } from './own-setting.ts';

interface PlainRow {
  /** Cells of place, longitude and latitude; where they put the row. */
  place: [name: string, longitude: string, latitude: string];
  at: string | null;
  date: string;
  /** First and last day that the date could mean. */
  days: [number, number] | null;
  type: string;
}

const dayMs = 86_400_000;
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / dayMs;
const two = (n: number) => String(n).padStart(2, '0');

const date = fc.oneof(
  fc.constant({ date: '', days: null }),
  fc
    .integer({ min: 1925, max: 1935 })
    .map((year) => ({ date: `${year}`, days: [dayOf(year, 1, 1), dayOf(year, 12, 31)] as [number, number] })),
  fc.tuple(fc.integer({ min: 1925, max: 1935 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => ({
    date: `${year}-${two(month)}`,
    days: [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1] as [number, number],
  })),
  fc
    .tuple(fc.integer({ min: 1925, max: 1935 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => ({
      date: `${day}.${month}.${year}`,
      days: [dayOf(year, month, day), dayOf(year, month, day)] as [number, number],
    })),
  fc.constant({ date: 'some day', days: null }),
);

const place = fc.oneof(
  fc.constantFrom('Moscow', 'Киев', 'Харків', 'Saint Petersburg').map((name) => {
    const known = ownPlaces.find(({ names }) => names.some(({ toponym }) => toponym === name));
    return { place: [name, '', ''] as PlainRow['place'], at: known?.id ?? '' };
  }),
  fc.tuple(fc.constantFrom('A', 'B'), fc.integer({ min: -80, max: 80 })).map(([name, north]) => ({
    place: [name, '25', String(north)] as PlainRow['place'],
    at: `${name} 25 ${north}`,
  })),
  fc.constant({ place: ['nowhere at all', '', ''] as PlainRow['place'], at: null }),
  fc.constant({ place: ['C', '0', '0'] as PlainRow['place'], at: null }),
);

const row: fc.Arbitrary<PlainRow> = fc
  .tuple(date, place, fc.constantFrom('strike', 'march', 'Разгон'))
  .map(([when, where, type]) => ({ ...when, ...where, type }));

// The proof of the order of day and month, and a row that is dated and placed.
const proof: PlainRow = {
  place: ['Moscow', '', ''],
  at: 'moscow',
  date: '31.12.1930',
  days: [dayOf(1930, 12, 31), dayOf(1930, 12, 31)],
  type: 'strike',
};

const csvOf = (rows: readonly PlainRow[]) =>
  [
    'place,lon,lat,date,type,text',
    ...rows.map(({ place: cells, date: when, type }, at) => [...cells, when, type, `Row ${at}`].join(',')),
  ].join('\n');

const view = fc.record({
  from: fc.integer({ min: dayOf(1924, 1, 1), max: dayOf(1936, 1, 1) }),
  length: fc.integer({ min: 0, max: 2000 }),
  match: fc.constantFrom('possible' as const, 'certain' as const),
  type: fc.option(fc.constantFrom('strike', 'march', 'Разгон'), { nil: null }),
});

const parquetOf = (rows: readonly PlainRow[]) => {
  const column = (name: string, cell: (row: PlainRow, at: number) => string) => {
    return { name, data: rows.map(cell), type: 'STRING' as const };
  };
  return parquetWriteBuffer({
    columnData: [
      ...['place', 'lon', 'lat'].map((name, at) => column(name, ({ place: cells }) => cells[at] ?? '')),
      ...[column('date', ({ date: when }) => when), column('type', ({ type }) => type)],
      column('text', (_, at) => `Row ${at}`),
    ],
    rowGroupSize: 7,
  });
};

interface Way {
  parquet: boolean;
  /** In the worker, of columns that are gathered while the rows are reported on. */
  inWorker: boolean;
}

async function opened(rows: readonly PlainRow[], { parquet, inWorker }: Way) {
  const [name, content] = parquet ? ['random.parquet', parquetOf(rows)] : ['random.csv', csvOf(rows)];
  const { server, mapping: guessed } = await serverOf(name, content, inWorker ? 0 : undefined);
  const mapping: Mapping = { ...guessed, calendar: 'gregorian' };
  await server.answer({ ask: 'report', mapping });
  const { bytes } = await server.answer({ ask: 'make', mapping, atlas: null });
  expect(isColumnFile(bytes)).toBe(inWorker);
  const result = inWorker
    ? await openLargeCorpus(bytes, { language: 'en', startWorker: startInProcess })
    : await openCorpus(bytes, { language: 'en', openLarge: async () => openLargeCorpus });
  if (!result.ok) throw new Error(String(result.cause));
  return result.corpus;
}

describe.each<[string, Way]>([
  ['CSV answered by the page', { parquet: false, inWorker: false }],
  ['CSV answered by the worker', { parquet: false, inWorker: true }],
  ['Parquet answered by the page', { parquet: true, inWorker: false }],
  ['Parquet answered by the worker', { parquet: true, inWorker: true }],
])('a table of the reader as %s', (_, way) => {
  it('is counted, listed and drawn as its rows are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.array(view, { minLength: 1, maxLength: 4 }),
        async (random, views) => {
          const rows = [proof, ...random];
          const corpus = await opened(rows, way);
          const { extent } = corpus.description;
          const axis = buildTimeAxis(
            { from: dayFromIso(extent.from) as number, to: dayFromIso(extent.to) as number },
            corpus.lookup.reach,
          );
          const sceneFor = createSceneMaker(corpus.lookup, axis);
          const opening = openingState(axis.busy);
          for (const { from, length, match, type } of views) {
            const category = corpus.vocabulary.categories.find(({ label }) => Object.values(label)[0] === type)?.id;
            if (type !== null && category === undefined) continue;
            const window = { from, to: from + length };
            const filters = { ...noFilters, category: category ? [category] : [] };
            const scene = sceneFor({ ...opening, window, match, filters });
            const settled = scene.settled();
            const chosen = rows.filter((one) => type === null || one.type === type);
            const meets = ({ days }: PlainRow) => {
              if (!days) return false;
              if (match === 'certain') return days[0] >= window.from && days[1] <= window.to;
              return days[0] <= window.to && days[1] >= window.from;
            };
            const inWindow = chosen.filter((one) => one.at !== null && meets(one));
            expect(settled.recordsInWindow).toBe(inWindow.length);
            expect(settled.placesInWindow).toBe(new Set(inWindow.map(({ at }) => at)).size);
            expect(settled.undated).toBe(chosen.filter(({ days }) => days === null).length);
            expect(settled.unplaced).toBe(chosen.filter(({ at }) => at === null).length);
            expect([...settled.entries].reduce((sum, { count }) => sum + count, 0)).toBe(inWindow.length);
            expect(settled.table().count).toBe(inWindow.length);
            // What is dated by no more than a year has no bar of days or months; it is drawn as a line beside them.
            const longest = scene.bars.grain === 'day' ? 62 : 184;
            const barred = chosen.flatMap(({ days, at }) =>
              at !== null && days && days[1] - days[0] < longest ? [days] : [],
            );
            const bars = scene.bars.bars.map((bar) => bar.possible);
            const expected = scene.bars.bars.map(
              (bar) => barred.filter(([first, last]) => first <= bar.to && last >= bar.from).length,
            );
            expect(bars).toEqual(expected);
          }
          corpus.asker.close();
        },
      ),
      { numRuns: way.parquet ? 8 : 15 },
    );
  });
});
