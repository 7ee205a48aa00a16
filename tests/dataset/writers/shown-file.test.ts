// What a reader takes along can be read back: the same places, events and claims in each form, valid by each form's own rules, and citable.
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { linkedWhen } from '../../../src/dataset/writers/linked-places-when.ts';
import { writeShown } from '../../../src/dataset/writers/shown-file.ts';
import type { Atlas } from '../../../src/model/atlas.ts';
import { citedAtlas } from '../../../src/model/citation/cited-atlas.ts';
import type { CitedItem } from '../../../src/model/citation/cited-item.ts';
import { effectiveDate } from '../../../src/model/effective-date.ts';
import { type Relation, withRelations } from '../../../src/model/relation.ts';
import { type ShownFormat, shownFormats } from '../../../src/model/shown-formats.ts';
import { type ShownRecords, subsetOf } from '../../../src/model/shown-subset.ts';
import { authoredAtlas, compiledCorpus } from '../../whole-corpus.ts';
import { sheetsOf, textsOf } from './read-workbook.ts';
import { breachesOfWhgRules } from './whg-rules.ts';

const { compiled, shapes } = compiledCorpus();
/** As the editors keep it, never compiled. */
const authored = authoredAtlas();
const { edition: version } = compiled.description;
const sourceById = new Map(compiled.sources.map((source) => [source.id, source]));
const citing = {
  atlas: citedAtlas(compiled.description),
  sourceOf: (id: string) => sourceById.get(id),
  addressOf: (record: object) => `https://example.org/atlas/?${new URLSearchParams(record as Record<string, string>)}`,
  accessed: '2026-11-28',
};
const view: CitedItem = {
  ...{ kind: 'view', id: null, title: 'Records from 15 August 1918 to 31 October 1918', about: ['some records'] },
  ...{ passages: [], recorded: null, atlas: citing.atlas, accessed: citing.accessed },
  address: 'https://example.org/atlas/?from=1918-08-15&to=1918-10-31',
};
const window = { from: '1918-08-15', to: '1918-10-31' };
const written = (shown: ShownRecords, format: ShownFormat) =>
  writeShown(compiled, shapes, shown, format, {
    ...{ view, window, citing },
    openWorkbooks: () => import('../../../src/dataset/writers/claims-xlsx.ts'),
  });

async function textOf(shown: ShownRecords, format: ShownFormat): Promise<string> {
  const file = await written(shown, format);
  return 'text' in file ? file.text : expect.fail(`${format} is no text`);
}

const shownOf = (events: Atlas['events'], claims = (event: Atlas['events'][number]) => event.claims): ShownRecords => ({
  events: new Map(events.map((event) => [event.id, new Set(claims(event).map(({ id }) => id))])),
});
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const errorsOf = ({ issues }: ReturnType<typeof loadDataset>) => issues.filter(({ severity }) => severity === 'error');

async function expectGeojsonBack(shown: ShownRecords, part: Atlas) {
  const text = await textOf(shown, 'geojson');
  expect(() => check(text)).not.toThrow();
  const read = loadDataset([{ name: 'shown.geojson', text }]);
  // Where a lens has left out the claims that date an event, the event's date stands without one: that is told, and kept.
  expect(errorsOf(read).filter(({ rule }) => rule !== 'date-support')).toEqual([]);
  expect(read.rejected).toEqual([]);
  expect(read.atlas.places.toSorted(byId)).toEqual(part.places.toSorted(byId));
  expect(read.atlas.events.toSorted(byId)).toEqual(part.events.toSorted(byId));
  expect(read.atlas.sources).toEqual(part.sources);
  const { citation, address, claimCitations } = JSON.parse(text);
  expect(citation).toContain(view.title);
  expect(address).toBe(view.address);
  expect(Object.keys(claimCitations).toSorted()).toEqual(
    part.events.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted(),
  );
}

async function expectCsvBack(shown: ShownRecords, part: Atlas) {
  const csv = await textOf(shown, 'csv');
  const both = loadDataset([
    { name: 'shown.geojson', text: await textOf(shown, 'geojson') },
    { name: 'shown.csv', text: csv },
  ]);
  expect(errorsOf(both).filter(({ file }) => file === 'shown.csv')).toEqual([]);
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const expected = part.events.flatMap((event) =>
    event.claims.flatMap((claim) =>
      (claim.figures.length > 0 ? claim.figures : [null]).map((figure) => ({
        claim_id: claim.id,
        event_id: event.id,
        place_id: event.placeId ?? 'unplaced',
        edtf: effectiveDate(claim, event)?.edtf ?? '',
        source: claim.source,
        line: String(claim.locator.line),
        says: claim.says,
        low: String(figure?.low ?? ''),
        best: String(figure?.best ?? ''),
        high: String(figure?.high ?? ''),
        bound: figure?.bound ?? '',
        figure_verbatim: figure?.verbatim ?? '',
      })),
    ),
  );
  expect(data).toHaveLength(expected.length);
  expect(data).toMatchObject(expected);
  for (const { claim_id = '', citation } of data) {
    expect(citation).toContain(`record ${claim_id}, `);
    expect(citation).toContain(citing.addressOf({ claim: claim_id }));
    expect(citation).toContain(`data version ${version}`);
  }
}

interface LinkedClaim {
  '@id': string;
  figures: unknown[];
  locator: unknown;
  when: { edtf: string; timespans: unknown } | null;
  citations: { label: string; '@id'?: string }[];
}
type LinkedEvent = { '@id': string; when?: { edtf: string }; claims: LinkedClaim[] };

async function expectLinkedPlacesBack(shown: ShownRecords, part: Atlas) {
  const text = await textOf(shown, 'linked-places');
  if (part.places.length > 0) expect(breachesOfWhgRules(text)).toEqual([]);
  expect(errorsOf(loadDataset([{ name: 'shown.lpf.json', text }]))).toEqual([]);
  const { features, unplacedEvents, citeAs } = JSON.parse(text);
  expect(citeAs.citation).toContain(view.title);
  type Feature = { '@id': string; geometry: { type: string; coordinates: unknown }; events: LinkedEvent[] };
  const shapesBack = features.map((one: Feature) => [one['@id'], one.geometry.type, one.geometry.coordinates]);
  expect(shapesBack).toEqual(
    part.places.map((one) => [citing.addressOf({ place: one.id }), one.geometry.type, one.geometry.coordinates]),
  );
  const events: LinkedEvent[] = [...features.flatMap((one: Feature) => one.events), ...unplacedEvents];
  const told = new Map(events.map((event) => [event['@id'], event]));
  expect(told.size).toBe(part.events.length);
  for (const event of part.events) {
    const back = told.get(citing.addressOf({ event: event.id }));
    expect(back?.when?.edtf).toBe(event.when?.edtf);
    expect(back?.claims.map((claim) => claim['@id'])).toEqual(
      event.claims.map(({ id }) => citing.addressOf({ claim: id })),
    );
    event.claims.forEach((claim, i) => {
      const date = effectiveDate(claim, event);
      expect(back?.claims[i]).toMatchObject({ figures: claim.figures, locator: claim.locator });
      expect(back?.claims[i]?.when?.timespans).toEqual(date ? linkedWhen(date).timespans : undefined);
      expect(back?.claims[i]?.citations[1]?.['@id']).toBe(citing.addressOf({ claim: claim.id }));
    });
  }
}

/** The workbook is the CSV, cell for cell, with the citation of what is shown beside it. */
async function expectWorkbookBack(shown: ShownRecords) {
  const file = await written(shown, 'xlsx');
  const sheets = await sheetsOf('bytes' in file ? file.bytes : expect.fail('a workbook is no text'));
  const { data } = Papa.parse<string[]>(await textOf(shown, 'csv'), { skipEmptyLines: true });
  expect(textsOf(sheets.claims)).toEqual(data);
  const about = new Map(textsOf(sheets.about).map(([what = '', said = '']) => [what, said]));
  expect(about.get('Address')).toBe(view.address);
  expect(about.get('Accessed')).toBe(citing.accessed);
  expect(about.get('How to cite')).toContain(view.title);
  expect(about.get('Edition')).toContain(version);
}

async function expectAllBack(shown: ShownRecords) {
  const part = subsetOf(compiled, shapes, shown);
  expect(part.events.map(({ id }) => id).toSorted()).toEqual([...shown.events.keys()].toSorted());
  const placeById = new Map(authored.places.map((place) => [place.id, place]));
  for (const place of part.places) expect(place).toEqual(placeById.get(place.id));
  const eventById = new Map(authored.events.map((event) => [event.id, event]));
  const held = new Set(part.events.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]));
  const leads = ({ to }: Relation) => held.has(to);
  for (const { claims, partOf, relations, ...event } of part.events) {
    const whole = eventById.get(event.id) ?? expect.fail(`no event ${event.id}`);
    expect(whole).toMatchObject(event);
    expect(relations).toEqual(withRelations(whole, leads).relations);
    const wholeClaims = whole.claims.map((claim) => withRelations(claim, leads));
    expect(wholeClaims).toEqual(expect.arrayContaining(claims));
  }
  await expectGeojsonBack(shown, part);
  await expectCsvBack(shown, part);
  await expectLinkedPlacesBack(shown, part);
  await expectWorkbookBack(shown);
}

describe('what is shown, written and read back, is the same', () => {
  test('for the whole corpus', () => expectAllBack(shownOf(compiled.events)));

  test('for any records', async () => {
    // No outlines of whole countries in most of them: reading those back takes a second each.
    const subset = fc.subarray(compiled.events, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(subset, (events) => expectAllBack(shownOf(events))),
      { numRuns: 6 },
    );
  });

  test('for records of which only one source is shown', async () => {
    const one = 'timenote-red-terror';
    const events = compiled.events.filter(({ claims }) => claims.some(({ source }) => source === one)).slice(0, 60);
    await expectAllBack(shownOf(events, ({ claims }) => claims.filter(({ source }) => source === one)));
  });
});

test('a file is named after the atlas, the window and its form', async () => {
  const shown = shownOf(compiled.events.slice(0, 3));
  const files = await Promise.all(shownFormats.map((format) => written(shown, format)));
  expect(files.map(({ name }) => name)).toEqual([
    'red-terror-atlas_1918-08-15_1918-10-31.xlsx',
    'red-terror-atlas_1918-08-15_1918-10-31.csv',
    'red-terror-atlas_1918-08-15_1918-10-31.geojson',
    'red-terror-atlas_1918-08-15_1918-10-31.lpf.json',
  ]);
});
