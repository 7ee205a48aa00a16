// What is cited and downloaded is what the status line counts, whatever the reader has chosen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFolder } from '../../src/commands/compile-corpus.ts';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { claimPasses, noFilters } from '../../src/lookup/facets.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { sizeOfShown } from '../../src/model/shown-subset.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { createSceneMaker } from '../../src/state/scene.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const { compiled } = compileFolder('geo');
const lookup = buildLookup(compiled);
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
const sceneFor = createSceneMaker(lookup, axis);
const first = openingState({ from: day('1918-08-15'), to: day('1918-10-31') });
const claims = compiled.events.flatMap((event) => event.claims.map((claim) => ({ claim, event })));

const chosen = <Value extends string>(values: Value[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...new Set(values)], { maxLength: 3 }) },
  );

test('the shown records are as many as the scene counts, and each shown claim passes the filters', () => {
  const days = fc.integer({ min: day('1917-01-01'), max: day('1922-12-31') });
  const filters = fc.record({
    source: chosen(claims.map(({ claim }) => claim.source)),
    stance: chosen(claims.map(({ claim }) => claim.stance)),
    category: chosen(claims.map(({ event }) => event.category)),
    kind: chosen(claims.map(({ event }) => event.kind)),
  });
  const match = fc.constantFrom('possible' as const, 'certain' as const);
  const timeOf = fc.constantFrom('event' as const, 'source' as const);
  let seen = 0;
  fc.assert(
    fc.property(days, days, filters, match, timeOf, (a, b, chosenFilters, chosenMatch, time) => {
      const window = { from: Math.min(a, b), to: Math.max(a, b) };
      const state = { ...first, window, match: chosenMatch, timeOf: time, filters: { ...noFilters, ...chosenFilters } };
      const page = sceneFor(state).settled();
      const shown = page.shown();
      const size = sizeOfShown(shown);
      expect(time === 'event' ? size.records : size.claims).toBe(page.recordsInWindow);
      seen += size.claims;
      for (const { claim, event } of claims) {
        if (shown.events.get(event.id)?.has(claim.id)) expect(claimPasses(state.filters, event, claim)).toBe(true);
      }
    }),
  );
  expect(seen).toBeGreaterThan(100);
});

test('a source filter keeps the claims of that source alone, of records that others tell too', () => {
  const state = { ...first, filters: { ...noFilters, source: ['timenote-red-terror'] } };
  const { events } = sceneFor(state).settled().shown();
  const told = claims.filter(({ event, claim }) => events.get(event.id)?.has(claim.id));
  expect(new Set(told.map(({ claim }) => claim.source))).toEqual(new Set(['timenote-red-terror']));
  const others = claims.filter(({ event, claim }) => events.has(event.id) && claim.source !== 'timenote-red-terror');
  expect(others.length).toBeGreaterThan(0);
});
