// How many entries in a window each value of each facet would leave: the other facets' choices count, its own do not. The spans of each
// value are laid out once for a choice, so that a step in time costs two searches a value and no pass over the corpus.
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { facetTableOf } from './facet-table.ts';
import { type FacetName, facetNames, noFilters } from './facets.ts';
import { type Narrowing, narrowedRecords, narrowedView } from './narrowing.ts';
import { periodsMet } from './periods-met.ts';
import { countIn, type SpanCounter, spanCounter } from './span-counts.ts';
import type { DateBasis } from './time-view.ts';

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

/** One pass over the entries; kept by whoever shows the counts for as long as the choice lasts. */
export function facetSpansOf(lookup: Lookup, timeOf: DateBasis, narrowing: Narrowing): FacetSpans {
  const unfiltered = { ...narrowing, filters: noFilters };
  const records = narrowedRecords(lookup, unfiltered);
  const { table, inCorpus } = facetTableOf(lookup, timeOf);
  const { values, rows, offsets, items } = table;
  const isChosen = values.map(({ name, value }) => narrowing.filters[name].includes(value));
  const chosenFacets = [...facetNames.keys()].filter(
    (facet) => narrowing.filters[facetNames[facet] as FacetName].length > 0,
  );
  const periodFacet = facetNames.indexOf('period');
  const numberOfPeriod = new Map(values.flatMap(({ name, value }, i) => (name === 'period' ? [[value, i]] : [])));
  /** Through a lens a record may lie in other periods than the table has of it. */
  const periodsThroughLens = (span: TimeSpan | null): number[] | null =>
    narrowing.lens && periodsMet(span, lookup.periods).flatMap((id) => numberOfPeriod.get(id) ?? []);
  const hasChosen = (cell: number): boolean => {
    for (let i = offsets[cell] as number; i < (offsets[cell + 1] as number); i++) {
      if (isChosen[items[i] as number]) return true;
    }
    return false;
  };

  const left = values.map((): TimeSpan[] => []);
  const seen = new Int32Array(values.length).fill(-1);
  narrowedView(lookup, timeOf, unfiltered).entries.forEach(({ record, claim: only, span, places }, number) => {
    if (!span || places.length === 0) return;
    const count = (value: number) => {
      if (seen[value] === number) return;
      seen[value] = number;
      left[value]?.push(span);
    };
    const periods = periodsThroughLens(records.get(record)?.span ?? null);
    const keepsOut = (row: number, facet: number): boolean =>
      periods && facet === periodFacet ? !periods.some((value) => isChosen[value]) : !hasChosen(row + facet);
    for (const claim of records.get(record)?.claims ?? []) {
      if (only !== null && only !== claim.id) continue;
      const row = rows.get(claim) as number;
      // A claim that one facet keeps out counts in that facet alone; one that two keep out, nowhere.
      const against = chosenFacets.filter((facet) => keepsOut(row, facet));
      if (against.length > 1) continue;
      const first = against[0] ?? 0;
      const end = against.length === 0 ? facetNames.length : first + 1;
      for (let facet = first; facet < end; facet++) {
        if (periods && facet === periodFacet) periods.forEach(count);
        else
          for (let i = offsets[row + facet] as number; i < (offsets[row + facet + 1] as number); i++)
            count(items[i] as number);
      }
    }
  });
  const spansOf = (name: FacetName): ValueSpans[] =>
    [...values.keys()]
      .filter((number) => values[number]?.name === name)
      .map((number) => ({ number, value: values[number]?.value as string }))
      .sort((a, b) => (inCorpus[b.number] as number) - (inCorpus[a.number] as number) || a.value.localeCompare(b.value))
      .map(({ number, value }) => ({ value, spans: spanCounter(left[number] ?? []) }));
  return Object.fromEntries(facetNames.map((name) => [name, spansOf(name)])) as FacetSpans;
}

export function facetCounts(facets: FacetSpans, window: TimeWindow, match: 'possible' | 'certain'): FacetCounts {
  const counts = (name: FacetName): FacetValueCount[] =>
    facets[name].map(({ value, spans }) => ({ value, count: countIn(spans, window, match) }));
  return Object.fromEntries(facetNames.map((name) => [name, counts(name)])) as FacetCounts;
}
