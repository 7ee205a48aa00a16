// How many entries in a window each value of each facet would leave: the other facets' choices count, its own do not. The spans of each
// value are laid out once for a choice, so that a step in time costs two searches a value and no pass over the corpus.
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { type FacetName, facetNames, facetsAgainst, facetValues, noFilters } from './facets.ts';
import { type Narrowing, narrowedRecords, narrowedView } from './narrowing.ts';
import { countIn, type SpanCounter, spanCounter } from './span-counts.ts';
import type { Entry, TimeOf } from './time-view.ts';

export interface FacetValueCount {
  value: string;
  count: number;
}

/** Values in the order of their counts over the whole corpus, so that they keep their places while time moves. */
export type FacetCounts = Record<FacetName, FacetValueCount[]>;

/** Spans of the entries that one value would leave. */
interface ValueSpans {
  value: string;
  spans: SpanCounter;
}

export type FacetSpans = Record<FacetName, ValueSpans[]>;

/** The claims an entry stands for: one along the time of the sources, all that the lens leaves along that of the events. */
function claimsOf(claims: readonly { id: string }[], { claim }: Entry): Set<string> {
  return new Set(claims.flatMap(({ id }) => (claim === null || claim === id ? [id] : [])));
}

/** One pass over the entries; kept by whoever shows the counts for as long as the choice lasts. */
export function facetSpansOf(lookup: Lookup, timeOf: TimeOf, narrowing: Narrowing): FacetSpans {
  const unfiltered = { ...narrowing, filters: noFilters };
  const records = narrowedRecords(lookup, unfiltered);
  const inCorpus = new Map<string, number>();
  for (const { record: number, claim: only } of lookup.time[timeOf].entries) {
    const record = lookup.records[number];
    const claims = record?.event.claims.filter(({ id }) => only === null || only === id) ?? [];
    for (const name of facetNames) {
      const values = new Set(claims.flatMap((claim) => (record ? facetValues(name, record, claim) : [])));
      for (const value of values) inCorpus.set(`${name} ${value}`, (inCorpus.get(`${name} ${value}`) ?? 0) + 1);
    }
  }
  const left = new Map<string, TimeSpan[]>([...inCorpus.keys()].map((key) => [key, []]));
  for (const entry of narrowedView(lookup, timeOf, unfiltered).entries) {
    const { span, places } = entry;
    const narrowed = records.get(entry.record);
    if (!narrowed || !span || places.length === 0) continue;
    const { record } = narrowed;
    const ids = claimsOf(narrowed.claims, entry);
    const keys = new Set<string>();
    for (const claim of narrowed.claims) {
      if (!ids.has(claim.id)) continue;
      const against = facetsAgainst(narrowing.filters, record, claim);
      for (const name of facetNames) {
        if (against.some((one) => one !== name)) continue;
        for (const value of facetValues(name, record, claim)) keys.add(`${name} ${value}`);
      }
    }
    for (const key of keys) left.get(key)?.push(span);
  }
  const spansOf = (name: FacetName): ValueSpans[] =>
    [...inCorpus]
      .filter(([key]) => key.startsWith(`${name} `))
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .map(([key]) => ({ value: key.slice(name.length + 1), spans: spanCounter(left.get(key) ?? []) }));
  return Object.fromEntries(facetNames.map((name) => [name, spansOf(name)])) as FacetSpans;
}

export function facetCounts(facets: FacetSpans, window: TimeWindow, match: 'possible' | 'certain'): FacetCounts {
  const counts = (name: FacetName): FacetValueCount[] =>
    facets[name].map(({ value, spans }) => ({ value, count: countIn(spans, window, match) }));
  return Object.fromEntries(facetNames.map((name) => [name, counts(name)])) as FacetCounts;
}
