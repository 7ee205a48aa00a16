// Narrowing the corpus: what passes, what is counted, and that every count keeps its promise.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { facetCounterOf } from '../../src/lookup/facet-counts.ts';
import { type FacetName, type Filters, facetNames, noFilters } from '../../src/lookup/facets.ts';
import { type Narrowing, narrowedView, noNarrowing } from '../../src/lookup/narrowing.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import { certainlyWithin, possiblyWithin } from '../../src/model/time-span.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { entriesIn, recordsIn, recordsLeft } from './plain-entries.ts';

const atlas = smallAtlas();
const [chronicle] = atlas.sources;
if (!chronicle) throw new Error('the small atlas has no source');
const disputed = eventOf('disputed', 'petrograd', '1918-09-03', {
  kind: 'report',
  claims: [
    claimOf('disputed-a'),
    claimOf('disputed-b', { source: 'memoir', stance: 'disputes', attributedTo: 'someone' }),
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
const only = (more: Partial<Filters>): Narrowing => ({ ...noNarrowing, filters: { ...noFilters, ...more } });
const passing = (narrowing: Narrowing) => recordsLeft(lookup, narrowing).map(({ record }) => record.event.id);
const count = (narrowing: Narrowing, name: FacetName, value: string) =>
  facetCounterOf(lookup, 'event', narrowing)(autumn, 'possible')[name].find((one) => one.value === value)?.count;

describe('filters', () => {
  test('values of one facet widen, facets narrow', () => {
    expect(passing(only({ kind: ['order'] }))).toEqual(['telegram']);
    expect(passing(only({ kind: ['order', 'report'] })).sort()).toEqual(['disputed', 'telegram']);
    expect(passing(only({ kind: ['order'], category: ['strike'] }))).toEqual([]);
  });

  test('source and stance are asked of one and the same claim', () => {
    expect(passing(only({ source: ['memoir'], stance: ['disputes'] }))).toEqual(['disputed']);
    expect(passing(only({ source: ['chronicle'], stance: ['disputes'] }))).toEqual([]);
  });

  test('a choice is worked out once and kept', () => {
    const chosen = only({ category: ['execution'] });
    expect(narrowedView(lookup, 'event', chosen)).toBe(
      narrowedView(lookup, 'event', only({ category: ['execution'] })),
    );
    expect(narrowedView(lookup, 'event', noNarrowing)).toBe(lookup.time.event);
    const claims = entriesIn(narrowedView(lookup, 'source', only({ source: ['memoir'] })));
    const ids = recordsIn(lookup).flatMap(({ event }) => event.claims.map(({ id }) => id));
    expect(claims.map(({ claim }) => ids[claim as number])).toEqual(['disputed-b']);
  });

  test('a record without a figure, a victim or a perpetrator has a value to choose all the same', () => {
    expect(passing(only({ measure: ['none'] }))).toContain('disputed');
    expect(passing(only({ perpetrator: ['none'] }))).toContain('disputed');
    expect(passing(only({ precision: ['none'] }))).toEqual(['nowhere']);
  });
});

describe('facet counts', () => {
  test('count records in the window; a facet does not narrow itself', () => {
    expect(count(noNarrowing, 'kind', 'deed')).toBe(3);
    expect(count(noNarrowing, 'kind', 'report')).toBe(1);
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
    const along = fc.constantFrom('event' as const, 'source' as const);
    const match = fc.constantFrom('possible' as const, 'certain' as const);
    fc.assert(
      fc.property(
        filters,
        window,
        fc.constantFrom(...facetNames),
        along,
        match,
        (chosen, within, name, timeOf, counted) => {
          const isIn = counted === 'certain' ? certainlyWithin : possiblyWithin;
          for (const { value, count: said } of facetCounterOf(lookup, timeOf, only(chosen))(within, counted)[name]) {
            const view = narrowedView(lookup, timeOf, only({ ...chosen, [name]: [value] }));
            const left = entriesIn(view).filter(({ span, places }) => span && places.length > 0 && isIn(span, within));
            expect(left.length).toBe(said);
          }
        },
      ),
    );
  });
});
