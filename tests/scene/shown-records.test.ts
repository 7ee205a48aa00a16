// What is cited and downloaded is what the status line counts, whatever the reader has chosen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { noFilters } from '../../src/lookup/facets.ts';
import type { Lens } from '../../src/lookup/lens.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { sizeOfShown } from '../../src/model/shown-subset.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { idsOfShown } from '../../src/scene/shown-records.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { compiledCorpus } from '../whole-corpus.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const { compiled } = compiledCorpus();
const lookup = buildLookup(compiled);
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
const sceneFor = createSceneMaker(lookup, axis);
const first = openingState({ from: day('1918-08-15'), to: day('1918-10-31') });
const claims = compiled.events.flatMap((event) => event.claims.map((claim) => ({ claim, event })));

/** Nothing chosen, most often. */
const chosen = <Value extends string>(values: Value[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...new Set(values)], { maxLength: 3 }) },
  );

const lenses: (Lens | null)[] = [
  null,
  { type: 'official' },
  { type: 'disputed' },
  { type: 'source', source: 'timenote-red-terror' },
  { type: 'compare', first: 'wikipedia-red-terror', second: 'timenote-red-terror', show: 'either' },
];

test('the ids are as many as the scene counts, each of a claim that the lens leaves', () => {
  const days = fc.integer({ min: day('1917-01-01'), max: day('1922-12-31') });
  const filters = fc.record({
    source: chosen(claims.map(({ claim }) => claim.source)),
    stance: chosen(claims.map(({ claim }) => claim.stance)),
    category: chosen(claims.map(({ event }) => event.category)),
  });
  const match = fc.constantFrom('possible' as const, 'certain' as const);
  const timeOf = fc.constantFrom('event' as const, 'source' as const);
  let seen = 0;
  fc.assert(
    fc.property(days, days, filters, match, timeOf, fc.constantFrom(...lenses), (a, b, some, certainty, time, lens) => {
      const window = { from: Math.min(a, b), to: Math.max(a, b) };
      const narrowed = { filters: { ...noFilters, ...some }, lens };
      const page = sceneFor({ ...first, window, match: certainty, timeOf: time, ...narrowed }).settled();
      const shown = idsOfShown(page.records());
      const size = sizeOfShown(shown);
      expect(time === 'event' ? size.records : size.claims).toBe(page.recordsInWindow);
      expect(page.records().every((record) => record.claims.length > 0)).toBe(true);
      seen += size.claims;
    }),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('through the lens of one source its claims alone are shown, of records that others tell too', () => {
  const state = { ...first, lens: { type: 'source', source: 'timenote-red-terror' } as const };
  const { events } = idsOfShown(sceneFor(state).settled().records());
  const told = claims.filter(({ event, claim }) => events.get(event.id)?.has(claim.id));
  expect(new Set(told.map(({ claim }) => claim.source))).toEqual(new Set(['timenote-red-terror']));
  const others = claims.filter(({ event, claim }) => events.has(event.id) && claim.source !== 'timenote-red-terror');
  expect(others.length).toBeGreaterThan(0);
});
