// States drawn at random over the real corpus, and what asking every record anew says of each: for tests that hold the atlas against it.
import fc from 'fast-check';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import {
  type AtlasState,
  compareShows,
  facetNames,
  type Lens,
  placeOrders,
  sortColumns,
} from '../../src/state/atlas-state.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { compiledCorpus } from '../whole-corpus.ts';
import { asker, type Counted } from './asking-anew.ts';

export const { compiled } = compiledCorpus();
const daysOf = ({ from, to }: { from: string; to: string }) => ({
  from: dayFromIso(from) as number,
  to: dayFromIso(to) as number,
});
const { extent, opening: openingDays } = compiled.description;
export const lookup = buildLookup(compiled);
export const axis = buildTimeAxis(daysOf(extent), lookup.reach);
export const opening = openingState(daysOf(openingDays));
export const anew = asker(compiled, lookup);

/** Ids of all places. */
export const places = compiled.places.map(({ id }) => id);

const texts = compiled.sources.filter(({ custom }) => custom.text_file).map(({ id }) => id);
const valuesOf = (name: (typeof facetNames)[number]) => [
  ...new Set(
    compiled.events.flatMap((event) =>
      event.claims.flatMap((claim) => anew.valuesOf(name, event, claim, event.when && compileDate(event.when))),
    ),
  ),
];

const window = fc
  .tuple(fc.integer({ min: lookup.reach.from - 400, max: lookup.reach.to }), fc.nat(2500))
  .map(([from, days]) => ({ from, to: from + days }));
export const busyWindow = fc
  .tuple(fc.integer({ min: daysOf(extent).from, max: daysOf(extent).to }), fc.nat(700))
  .map(([from, days]) => ({ from, to: from + days }));
const filters = fc
  .record(
    Object.fromEntries(
      facetNames.map((name) => [
        name,
        fc.oneof({ weight: 24, arbitrary: fc.constant([]) }, fc.subarray(valuesOf(name), { minLength: 1 })),
      ]),
    ),
  )
  .map((chosen) => ({ ...opening.filters, ...chosen }));
export const lens = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  fc.constantFrom(...texts).map((source): Lens => ({ type: 'source', source })),
  fc.constantFrom(...texts).map((source): Lens => ({ type: 'sole', source })),
  fc.constantFrom<Lens>({ type: 'official' }, { type: 'disputed' }),
  fc
    .tuple(fc.shuffledSubarray(texts, { minLength: 2, maxLength: 2 }), fc.constantFrom(...compareShows))
    .map(([[first = '', second = ''], show]): Lens => ({ type: 'compare', first, second, show })),
);
const spot = fc.tuple(fc.double({ min: 22, max: 62, noNaN: true }), fc.double({ min: 43, max: 61, noNaN: true }));
export const area = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  fc
    .tuple(spot, fc.integer({ min: 20, max: 2500 }))
    .map(([[longitude, latitude], kilometres]) => ({ type: 'circle' as const, longitude, latitude, kilometres })),
  fc.array(spot, { minLength: 3, maxLength: 6 }).map((corners) => ({ type: 'polygon' as const, corners })),
);
export const state = fc
  .record({
    window: fc.oneof(window, { weight: 4, arbitrary: busyWindow }),
    match: fc.constantFrom('possible' as const, 'certain' as const),
    timeOf: fc.constantFrom('event' as const, 'source' as const),
    filters,
    query: fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      fc.constantFrom('cheka', 'lenin', 'crimea', 'shot', 'kronstadt', 'nothing of the kind'),
    ),
    area,
    lens,
    split: fc.constantFrom(null, 'kind' as const, 'category' as const),
    axisView: fc.constantFrom(null, {
      from: dayFromIso('1918-08-01') as number,
      to: dayFromIso('1918-11-30') as number,
    }),
    placeOrder: fc.constantFrom(...placeOrders),
    sort: fc.record({ by: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    tray: fc.constantFrom('undated' as const, 'unplaced' as const),
  })
  .map(
    ({ tray, ...more }): AtlasState => ({
      ...opening,
      ...more,
      listing: 'records',
      selection: { type: 'tray', tray, event: null, claim: null },
    }),
  );

export const tally = (counted: Counted[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { places } of counted) for (const id of places) found[id] = (found[id] ?? 0) + 1;
  return found;
};
export const marksOf = (counts: Int32Array): Record<string, number> =>
  Object.fromEntries(compiled.places.flatMap(({ id }, i) => (counts[i] ? [[id, counts[i] as number]] : [])));
