// Columns gathered from records one by one are those that the whole corpus gives, whatever the order in which the records come.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOfCompiled } from '../../src/corpus/converters/compiled-form.ts';
import { headIn, lookupIn, placesIn } from '../../src/corpus/corpus-columns.ts';
import { gatherRecords } from '../../src/corpus/gather-records.ts';
import { readCompiled } from '../../src/corpus/read-compiled.ts';
import { readTexts } from '../../src/corpus/text-chunks.ts';
import { buildTimeView } from '../../src/lookup/time-view.ts';
import type { CompiledAtlas } from '../../src/model/compiled-atlas.ts';
import { spanOf } from '../../src/model/compiled-atlas.ts';
import { answersOf } from '../own-records/own-answers.ts';
import { serverOf } from '../own-records/own-setting.ts';

const folder = 'tests/fixtures/own-records';
const tables = [
  'counts.csv',
  'twelve-rows.csv',
  'old-style.csv',
  'ranges-in-words.csv',
  'place-names.csv',
  'ucdp-ged.csv',
];

async function compiledOf(name: string): Promise<CompiledAtlas> {
  const { server, mapping } = await serverOf(name, new Uint8Array(readFileSync(`${folder}/${name}`)));
  const { bytes } = await server.answer({ ask: 'make', mapping: { ...mapping, ...answersOf[name] }, atlas: null });
  const read = readCompiled(bytes);
  if (!read.ok) throw new Error(String(read.cause));
  return read.compiled;
}

/** The same records again and again under ids of their own, more than stand in one chunk of texts. */
function swollen(compiled: CompiledAtlas, times: number): CompiledAtlas {
  const events = Array.from({ length: times }, (_, time) =>
    compiled.events.map((event) => {
      const id = `${event.id}-${time}`;
      return { ...event, id, claims: event.claims.map((claim) => ({ ...claim, id: `${id}-claim-1` })) };
    }),
  ).flat();
  return { ...compiled, events, spans: events.map(spanOf) };
}

it('gathers what the whole corpus gives', async () => {
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(tables));
  const corpora = await Promise.all(tables.map(compiledOf));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...corpora),
      fc.integer({ min: 1, max: 16 }),
      fc.infiniteStream(fc.nat()),
      async (one, times, chance) => {
        const compiled = swollen(one, times);
        const sources = new Map(compiled.sources.map((source) => [source.id, source]));
        const records = gatherRecords();
        const shuffled = compiled.events
          .map((event) => ({ event, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        for (const event of shuffled) records.add(event, sources);
        const { events: _, spans: _spans, ...rest } = compiled;
        const columns = await records.finish(rest);
        const whole = columnsOfCompiled(compiled);
        const counted = Object.keys(whole).filter((name) => !/^(?:words|texts)\./.test(name));
        expect(Object.keys(columns).filter((name) => !name.startsWith('texts.'))).toEqual(counted);
        for (const name of counted) expect([name, columns[name]]).toEqual([name, whole[name]]);
        const [gathered, known] = [readTexts(columns), readTexts(whole)];
        for (let number = 0; number < compiled.events.length; number++) expect(gathered(number)).toEqual(known(number));
      },
    ),
    { numRuns: 10 },
  );
});

it('lies along time as if it had been sorted where it is read', async () => {
  const compiled = swollen(await compiledOf('ranges-in-words.csv'), 5);
  const columns = columnsOfCompiled(compiled);
  const ids = compiled.events.map(({ id }) => id);
  const numbered = { places: [...placesIn(columns)].flat(), ids, recordNumbers: new Map<string, number>() };
  const { spans, placesOf, isDeed, time } = lookupIn(columns, headIn(columns), numbered);
  const recordOf = Uint32Array.from(ids.keys());
  expect(time.event).toEqual(buildTimeView({ recordOf, claimOf: null, spans, placesOf, isDeed }));
});

it('takes no record that is joined with others', async () => {
  const { events } = await compiledOf('twelve-rows.csv');
  const [event] = events;
  if (!event) throw new Error('no record');
  const records = gatherRecords();
  expect(() => records.add({ ...event, partOf: ['other'] }, new Map())).toThrow(event.id);
  expect(() => records.add({ ...event, claims: [...event.claims, ...event.claims] }, new Map())).toThrow(event.id);
});
