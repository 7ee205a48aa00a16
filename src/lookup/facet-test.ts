// Which claims the chosen values of the facets are true of: values of one facet widen, facets narrow, and those of claims are asked of one and
// the same claim.
import { dayFromIso } from '../model/calendar.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { type FacetName, type Filters, facetNames } from './facets.ts';
import type { Lensed } from './lens.ts';
import { possiblyAt, type Spans } from './spans.ts';

/** 1 for each row that has one of the chosen values. */
function rowsWith({ facets }: Lookup, name: FacetName, chosen: readonly string[]): Uint8Array {
  const { values, lists } = facets[name];
  const isChosen = Uint8Array.from(values, (value) => Number(chosen.includes(value)));
  const { offsets, items } = lists;
  const flags = new Uint8Array(offsets.length - 1);
  for (let row = 0; row < flags.length; row++) {
    for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i++)
      if (isChosen[items[i] as number]) flags[row] = 1;
  }
  return flags;
}

/** First and last days of the named periods, in their order. */
export function periodDays({ periods }: Pick<Lookup, 'periods'>): TimeWindow[] {
  return periods.map(({ from, to }) => ({ from: dayFromIso(from) ?? lastDay, to: dayFromIso(to) ?? firstDay }));
}

/** The same for periods where a lens gives records other dates than their events have. */
function rowsInPeriods(lookup: Lookup, chosen: readonly string[], spans: Spans): Uint8Array {
  const days = periodDays(lookup).filter((_, i) => chosen.includes(lookup.periods[i]?.id ?? ''));
  return Uint8Array.from({ length: lookup.size }, (_, record) =>
    Number(days.some((period) => possiblyAt(spans, record, period))),
  );
}

/** Per chosen facet, 1 for each record or claim that it is true of. */
export interface FacetTest {
  name: FacetName;
  of: 'record' | 'claim';
  flags: Uint8Array;
}

export function facetTests(lookup: Lookup, filters: Filters, { spans, ownDates }: Lensed): FacetTest[] {
  return facetNames
    .filter((name) => filters[name].length > 0)
    .map((name) => {
      const chosen = filters[name];
      const throughLens = name === 'period' && !ownDates;
      const flags = throughLens ? rowsInPeriods(lookup, chosen, spans) : rowsWith(lookup, name, chosen);
      return { name, of: lookup.facets[name].of, flags };
    });
}

/** The flags of the claims that pass every test. */
export function claimsPassing(
  { claims: { recordOf } }: Lookup,
  claims: Uint8Array,
  tests: readonly FacetTest[],
): Uint8Array {
  const passing = claims.slice();
  for (const { of, flags } of tests) {
    for (let claim = 0; claim < passing.length; claim++)
      if (!flags[of === 'claim' ? claim : (recordOf[claim] as number)]) passing[claim] = 0;
  }
  return passing;
}
