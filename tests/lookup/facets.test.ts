// Narrowing the corpus: what passes, what is counted, and that every count keeps its promise.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { facetCounts } from '../../src/lookup/facet-counts.ts';
import { eventPasses, type FacetName, type Filters, facetNames, noFilters } from '../../src/lookup/facets.ts';
import { filteredView } from '../../src/lookup/filtered-view.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import { possiblyWithin } from '../../src/model/time-span.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas();
const [chronicle] = atlas.sources;
if (!chronicle) throw new Error('the small atlas has no source');
const disputed = eventOf('disputed', 'petrograd', '1918-09-03', {
  kind: 'report',
  claims: [
    claimOf('disputed--a'),
    claimOf('disputed--b', { source: 'memoir', stance: 'disputes', attributedTo: 'someone' }),
  ],
});
const events = [...atlas.events, disputed];
const lookup = buildLookup({
  ...atlas,
  sources: [chronicle, { ...chronicle, id: 'memoir' }],
  events,
  spans: events.map((event) => (event.when ? compileDate(event.when) : null)),
});
const day = (iso: string) => dayFromIso(iso) as number;
const autumn = { from: day('1918-08-15'), to: day('1918-10-31') };
const only = (more: Partial<Filters>): Filters => ({ ...noFilters, ...more });
const passing = (filters: Filters) => events.filter((event) => eventPasses(filters, event)).map((event) => event.id);
const count = (filters: Filters, name: FacetName, value: string) =>
  facetCounts(lookup, 'event', autumn, filters)[name].find((one) => one.value === value)?.count;

describe('filters', () => {
  test('values of one facet widen, facets narrow', () => {
    expect(passing(only({ kind: ['order'] }))).toEqual(['telegram']);
    expect(passing(only({ kind: ['order', 'report'] }))).toEqual(['telegram', 'disputed']);
    expect(passing(only({ kind: ['order'], category: ['strike'] }))).toEqual([]);
  });

  test('source and stance are asked of one and the same claim', () => {
    expect(passing(only({ source: ['memoir'], stance: ['disputes'] }))).toEqual(['disputed']);
    expect(passing(only({ source: ['chronicle'], stance: ['disputes'] }))).toEqual([]);
  });

  test('a choice is indexed once and kept', () => {
    const filters = only({ category: ['execution'] });
    expect(filteredView(lookup, 'event', filters)).toBe(
      filteredView(lookup, 'event', only({ category: ['execution'] })),
    );
    expect(filteredView(lookup, 'event', noFilters)).toBe(lookup.time.event);
    const claims = filteredView(lookup, 'source', only({ source: ['memoir'] })).entries;
    expect(claims.map((entry) => entry.claim)).toEqual(['disputed--b']);
  });
});

describe('facet counts', () => {
  test('count records in the window; a facet does not narrow itself', () => {
    expect(count(noFilters, 'kind', 'deed')).toBe(3);
    expect(count(noFilters, 'kind', 'report')).toBe(1);
    expect(count(only({ kind: ['report'] }), 'kind', 'deed')).toBe(3);
    expect(count(only({ kind: ['report'] }), 'source', 'memoir')).toBe(1);
    expect(count(only({ kind: ['deed'] }), 'source', 'memoir')).toBe(0);
  });

  test('choosing a value leaves as many records as its count said', () => {
    const filters = fc.record({
      category: fc.subarray(['execution', 'strike']),
      kind: fc.subarray(['deed', 'order', 'report']),
      source: fc.subarray(['chronicle', 'memoir']),
      stance: fc.subarray(['asserts', 'disputes']),
    });
    const window = fc
      .tuple(fc.integer({ min: day('1917-01-01'), max: day('1922-12-31') }), fc.nat(800))
      .map(([from, days]) => ({ from, to: from + days }));
    fc.assert(
      fc.property(filters, window, fc.constantFrom(...facetNames), (chosen, within, name) => {
        for (const { value, count: said } of facetCounts(lookup, 'event', within, chosen)[name]) {
          const view = filteredView(lookup, 'event', { ...chosen, [name]: [value] });
          const left = view.entries.filter(
            ({ span, places }) => span && places.length > 0 && possiblyWithin(span, within),
          );
          expect(left.length).toBe(said);
        }
      }),
    );
  });
});
