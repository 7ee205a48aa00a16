// A narrowed view is the one that would have been built of what the choice leaves, however it was made.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FacetName, facetNames, noFilters } from '../../src/lookup/facets.ts';
import { type Narrowing, narrowedRecords, narrowedView, noNarrowing } from '../../src/lookup/narrowing.ts';
import { buildTimeView, dateBases, type Entry } from '../../src/lookup/time-view.ts';
import { context } from '../state/small-context.ts';

const { lookup } = context;
const somewhere = { type: 'circle', longitude: 30.3, latitude: 59.9, kilometres: 20 } as const;
const chosen = fc.record({
  facet: fc.constantFrom(...facetNames),
  values: fc.subarray(['deed', 'report', 'execution', 'none', '1', 'reports']),
  query: fc.constantFrom('', 'petrograd', 'strike'),
  area: fc.constantFrom(null, null, somewhere),
  lens: fc.constantFrom(null, null, { type: 'disputed' } as const),
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
      const records = narrowedRecords(lookup, narrowing);
      const left = lookup.time[one.timeOf].entries.flatMap((entry): Entry[] => {
        const record = records.get(entry.record);
        if (!record) return [];
        const { places, span, passing } = record;
        if (entry.claim === null) return [{ ...entry, places, span }];
        return passing.some(({ id }) => id === entry.claim) ? [{ ...entry, places }] : [];
      });
      const { partOf: none, ...built } = buildTimeView(left);
      expect(view).toEqual(built);
      if (partOf) expect(Array.from(partOf.members, (number) => partOf.whole.entries[number])).toEqual(view.entries);
    }),
  );
});

test('where neither area nor lens narrows, it is a part of the whole, and nothing is sorted again', () => {
  const filters = { ...noFilters, kind: ['deed'] };
  const view = narrowedView(lookup, 'event', { ...noNarrowing, filters });
  expect(view.entries.length).toBeLessThan(lookup.time.event.entries.length);
  expect(view.partOf?.whole).toBe(lookup.time.event);
  expect(narrowedView(lookup, 'event', { ...noNarrowing, filters, area: somewhere }).partOf).toBeNull();
});
