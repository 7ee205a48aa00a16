// How many entries in a window each value of each facet would leave: the other facets' choices count, its own do not. The spans of each
// value are laid out once for a choice, so that a step in time costs two searches a value and no pass over the corpus.
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { facetTableOf } from './facet-table.ts';
import { type FacetName, facetNames, noFilters } from './facets.ts';
import { type Narrowing, narrowedRecords, narrowedView } from './narrowing.ts';
import { countIn, type SpanCounter, spanCounter } from './span-counts.ts';
import type { TimeOf } from './time-view.ts';

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
export function facetSpansOf(lookup: Lookup, timeOf: TimeOf, narrowing: Narrowing): FacetSpans {
  const unfiltered = { ...narrowing, filters: noFilters };
  const records = narrowedRecords(lookup, unfiltered);
  const { table, inCorpus } = facetTableOf(lookup, timeOf);
  const { values, rows, offsets, items } = table;
  const isChosen = values.map(({ name, value }) => narrowing.filters[name].includes(value));
  const chosenFacets = [...facetNames.keys()].filter(
    (facet) => narrowing.filters[facetNames[facet] as FacetName].length > 0,
  );
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
    for (const claim of records.get(record)?.claims ?? []) {
      if (only !== null && only !== claim.id) continue;
      const row = rows.get(claim) as number;
      // A claim that one facet keeps out counts in that facet alone; one that two keep out, nowhere.
      const against = chosenFacets.filter((facet) => !hasChosen(row + facet));
      if (against.length > 1) continue;
      const first = row + (against[0] ?? 0);
      const end = against.length === 0 ? row + facetNames.length : first + 1;
      for (let i = offsets[first] as number; i < (offsets[end] as number); i++) {
        const value = items[i] as number;
        if (seen[value] === number) continue;
        seen[value] = number;
        left[value]?.push(span);
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
