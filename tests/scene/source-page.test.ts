// The sources' own pages: counts, slips, and everything in the order of the lines.
import { expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { sourcePageFor } from '../../src/scene/source-page.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas();
const [chronicle] = atlas.sources;
if (!chronicle) throw new Error('the small atlas has no source');
const slip = { note: 'prints 1917', known: 'it was 1918', confidence: 'high', authority: 'the calendar' } as const;
const placed = eventOf('early', 'kronstadt', '1918-01-01', {
  claims: [
    claimOf('early-2', { locator: { line: 9, start: 'a b c', end: 'd e f' }, erratum: slip }),
    claimOf('early-1'),
  ],
});
const lookup = buildLookup({
  ...atlas,
  sources: [
    { ...chronicle, custom: { ...chronicle.custom, text_file: 'chronicle.txt' } },
    { ...chronicle, id: 'cited' },
  ],
  events: [...atlas.events, placed],
  spans: [...atlas.spans, { ...(atlas.spans[0] as object), doubtful: false } as never],
});

test('the page of all sources counts what rests on each, and lists the works cited', () => {
  const page = sourcePageFor(lookup, null);
  if (page.type !== 'sources') throw new Error('not the page of all sources');
  expect(
    page.summaries.map(({ source, claims, places, offTheMap, slips }) => [
      source.id,
      claims,
      places,
      offTheMap,
      slips.map(({ claim }) => claim.id),
    ]),
  ).toEqual([['chronicle', 11, 4, 2, ['early-2']]]);
  expect(page.bibliography.map((source) => source.id)).toEqual(['cited']);
});

test('the page of one source holds every claim once, in the order of the lines', () => {
  const page = sourcePageFor(lookup, 'chronicle');
  if (page.type !== 'source') throw new Error('not the page of a source');
  expect(page.offTheMap.map(({ event }) => event.id)).toEqual(['nowhere', 'someday']);
  expect(page.onTheMap).toHaveLength(9);
  expect(page.onTheMap.at(-1)?.claim.id).toBe('early-2');
});

test('a work that is only cited has no page of its own', () => {
  expect(sourcePageFor(lookup, 'cited').type).toBe('sources');
  expect(sourcePageFor(lookup, 'nobody').type).toBe('sources');
});
