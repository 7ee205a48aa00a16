// How many entries in a window each value of each facet would leave: the other facets' choices count, its own do not.
import { possiblyWithin, type TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { claimPasses, type FacetName, type Filters, facetNames, facetValue } from './facets.ts';
import type { TimeOf } from './time-view.ts';

export interface FacetValueCount {
  value: string;
  count: number;
}

/** Values in the order of their counts over the whole corpus, so that they keep their places while time moves. */
export type FacetCounts = Record<FacetName, FacetValueCount[]>;

/** The claims an entry stands for: one along the time of the sources, all of its event's along that of the events. */
function claimsOf(lookup: Lookup, record: number, claim: string | null) {
  const event = lookup.records[record]?.event;
  const claims = event?.claims.filter((one) => claim === null || one.id === claim) ?? [];
  return event ? claims.map((one) => ({ event, claim: one })) : [];
}

export function facetCounts(lookup: Lookup, timeOf: TimeOf, window: TimeWindow, filters: Filters): FacetCounts {
  const counts = {} as FacetCounts;
  for (const name of facetNames) {
    const others: Filters = { ...filters, [name]: [] };
    const inWindow = new Map<string, number>();
    const inAll = new Map<string, number>();
    for (const { record, claim, span, places } of lookup.time[timeOf].entries) {
      const passing = claimsOf(lookup, record, claim);
      const all = new Set(passing.map((one) => facetValue(name, one.event, one.claim)));
      for (const value of all) inAll.set(value, (inAll.get(value) ?? 0) + 1);
      if (!span || places.length === 0 || !possiblyWithin(span, window)) continue;
      const left = passing.filter((one) => claimPasses(others, one.event, one.claim));
      const values = new Set(left.map((one) => facetValue(name, one.event, one.claim)));
      for (const value of values) inWindow.set(value, (inWindow.get(value) ?? 0) + 1);
    }
    counts[name] = [...inAll]
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .map(([value]) => ({ value, count: inWindow.get(value) ?? 0 }));
  }
  return counts;
}
