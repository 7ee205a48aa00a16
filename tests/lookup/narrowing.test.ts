// A narrowed view is the one that would have been built of what the choice leaves, however it was made.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FacetName, facetNames, noFilters } from '../../src/lookup/facets.ts';
import { type Narrowing, narrowedView, noNarrowing } from '../../src/lookup/narrowing.ts';
import { dateBases } from '../../src/lookup/time-view.ts';
import { context } from '../state/small-context.ts';
import { type Entry, entriesIn, recordsLeft, viewOfEntries } from './plain-entries.ts';

const { lookup } = context;
const somewhere = { type: 'circle', longitude: 30.3, latitude: 59.9, kilometres: 20 } as const;
const chosen = fc.record({
  facet: fc.constantFrom(...facetNames),
  values: fc.subarray(['deed', 'report', 'execution', 'none', '1', 'reports']),
  query: fc.constantFrom('', 'petrograd', 'strike'),
  area: fc.constantFrom(null, null, somewhere),
  lens: fc.constantFrom(null, null, { type: 'disputed' } as const, { type: 'official' } as const),
  timeOf: fc.constantFrom(...dateBases),
});
const narrowingOf = ({
  facet,
  values,
  query,
  area,
  lens,
}: { facet: FacetName; values: string[] } & Omit<Narrowing, 'filters'>) => ({
  filters: { ...noFilters, [facet]: values },
  query,
  area,
  lens,
});

test('any choice leaves the view that the records it leaves would make', () => {
  fc.assert(
    fc.property(chosen, (one) => {
      const narrowing = narrowingOf(one);
      const { partOf, ...view } = narrowedView(lookup, one.timeOf, narrowing);
      const records = new Map(recordsLeft(lookup, narrowing).map((left) => [left.record.number, left]));
      const left = entriesIn(lookup.time[one.timeOf]).flatMap((entry): Entry[] => {
        const record = records.get(entry.record);
        if (!record) return [];
        const { places, span, passing, claims, claimNumbers } = record;
        if (entry.claim === null) return [{ ...entry, places, span }];
        const claim = claims[claimNumbers.indexOf(entry.claim)];
        return claim && passing.includes(claim) ? [{ ...entry, places }] : [];
      });
      const { partOf: none, ...built } = viewOfEntries(left);
      expect(entriesIn({ ...view, partOf })).toEqual(left);
      expect(view.index).toEqual(built.index);
      expect(none).toBe(null);
      // But for an area, which takes places off an entry.
      if (partOf && !one.area) {
        const whole = entriesIn(partOf.whole);
        expect(Array.from(partOf.members, (number) => whole[number])).toEqual(left);
      }
    }),
  );
});

test('where no lens narrows, it is a part of the whole, and nothing is sorted again', () => {
  const filters = { ...noFilters, kind: ['deed'] };
  const view = narrowedView(lookup, 'event', { ...noNarrowing, filters });
  expect(view.size).toBeLessThan(lookup.time.event.size);
  expect(view.partOf?.whole).toBe(lookup.time.event);
  const lens = { type: 'official' } as const;
  expect(narrowedView(lookup, 'event', { ...noNarrowing, filters, lens }).partOf).toBeNull();
});
