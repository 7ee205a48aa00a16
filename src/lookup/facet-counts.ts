// How many entries in a window each value of each facet would leave: the other facets' choices count, its own do not. Which values an entry
// counts for is laid out once for a choice; then the counts move along the time index as those of the places do.
import type { TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { type FacetTest, facetTests, periodDays } from './facet-test.ts';
import { type FacetName, facetNames, noFilters } from './facets.ts';
import { growingNumbers, type Lists, listsOf } from './lists.ts';
import { type Narrowed, type Narrowing, narrowedTo, narrowedView, noNarrowing } from './narrowing.ts';
import { possiblyAt, type Spans } from './spans.ts';
import type { DateBasis, TimeView } from './time-view.ts';
import { createWindowCounts } from './window-counts.ts';

export interface FacetValueCount {
  value: string;
  count: number;
}

/** Values in the order of their counts over the whole corpus, so that they keep their places while time moves. */
export type FacetCounts = Record<FacetName, FacetValueCount[]>;

/** Counts the entries of a choice in a window. Kept by whoever shows the counts for as long as the choice lasts. */
export type FacetCounter = (window: TimeWindow, match: 'possible' | 'certain') => FacetCounts;

/** The values of all facets are numbered through: those of facet f begin at `firstValues[f]`; the last number is how many there are. */
function firstValuesOf({ facets }: Lookup): number[] {
  const firsts = [0];
  for (const name of facetNames) firsts.push((firsts.at(-1) as number) + facets[name].values.length);
  return firsts;
}

/** A bit for each facet. */
const allFacets = 2 ** facetNames.length - 1;

/** Per claim, the facets it counts in, as bits: one that a single chosen facet keeps out counts in that facet alone, any other nowhere. */
function facetsOfClaims({ claims }: Lookup, left: Uint8Array, tests: readonly FacetTest[]): Uint16Array {
  const counting = new Uint16Array(claims.size);
  for (let claim = 0; claim < counting.length; claim++) if (left[claim]) counting[claim] = allFacets;
  for (const { name, of, flags } of tests) {
    const own = 2 ** facetNames.indexOf(name);
    for (let claim = 0; claim < counting.length; claim++)
      if (!flags[of === 'claim' ? claim : (claims.recordOf[claim] as number)]) (counting[claim] as number) &= own;
  }
  return counting;
}

/** Per record, the periods in which it may lie with the dates that a lens gives it. */
function periodsThrough(lookup: Lookup, spans: Spans): Lists {
  const days = periodDays(lookup);
  const codes = lookup.periods.map(({ id }) => lookup.facets.period.values.indexOf(id));
  const offsets = new Uint32Array(lookup.size + 1);
  const items = growingNumbers(lookup.size);
  for (let record = 0; record < lookup.size; record++) {
    for (let i = 0; i < days.length; i++) {
      const code = codes[i] as number;
      if (code >= 0 && possiblyAt(spans, record, days[i] as TimeWindow)) items.push(code);
    }
    offsets[record + 1] = items.length;
  }
  return { offsets, items: items.taken() };
}

/** For each entry of a view the values it counts for, none of them twice. */
function valuesOfEntries(lookup: Lookup, view: TimeView, narrowed: Narrowed, tests: readonly FacetTest[]): Lists {
  const { firsts } = lookup.claims;
  const counting = facetsOfClaims(lookup, narrowed.passing, tests);
  const firstValues = firstValuesOf(lookup);
  const facets = facetNames.map((name, facet) => {
    const { of, lists } = lookup.facets[name];
    const through = name === 'period' && !narrowed.ownDates ? periodsThrough(lookup, narrowed.spans) : lists;
    return { ofClaims: of === 'claim', lists: through, bit: 2 ** facet, first: firstValues[facet] as number };
  });
  const seen = new Int32Array(firstValues.at(-1) as number).fill(-1);
  const offsets = new Uint32Array(view.size + 1);
  const items = growingNumbers(view.size * (facetNames.length + 2));
  for (let entry = 0; entry < view.size; entry++) {
    const record = view.recordOf[entry] as number;
    const firstClaim = view.claimOf ? (view.claimOf[entry] as number) : (firsts[record] as number);
    const endClaim = view.claimOf ? firstClaim + 1 : (firsts[record + 1] as number);
    let ofRecord = 0;
    for (let claim = firstClaim; claim < endClaim; claim++) ofRecord |= counting[claim] as number;
    for (const { ofClaims, lists, bit, first } of facets) {
      if (!(ofRecord & bit)) continue;
      const endRow = ofClaims ? endClaim : record + 1;
      for (let row = ofClaims ? firstClaim : record; row < endRow; row++) {
        if (ofClaims && !((counting[row] as number) & bit)) continue;
        const end = lists.offsets[row + 1] as number;
        for (let i = lists.offsets[row] as number; i < end; i++) {
          const value = first + (lists.items[i] as number);
          if (seen[value] === entry) continue;
          seen[value] = entry;
          items.push(value);
        }
      }
    }
    offsets[entry + 1] = items.length;
  }
  return { offsets, items: items.taken() };
}

interface WholeValues {
  values: Lists;
  /** How many entries of the corpus have each value. */
  inCorpus: Uint32Array;
}

const kept = new WeakMap<TimeView, WholeValues>();

/** The values of every entry of the corpus: worked out once. */
function wholeValues(lookup: Lookup, timeOf: DateBasis): WholeValues {
  const view = lookup.time[timeOf];
  const known = kept.get(view);
  if (known) return known;
  const values = valuesOfEntries(lookup, view, narrowedTo(lookup, noNarrowing), []);
  const inCorpus = new Uint32Array(firstValuesOf(lookup).at(-1) as number);
  for (const value of values.items) (inCorpus[value] as number)++;
  const made = { values, inCorpus };
  kept.set(view, made);
  return made;
}

/** Costs a pass over the entries for a new choice; a step of the window costs what it changes. */
export function facetCounterOf(lookup: Lookup, timeOf: DateBasis, narrowing: Narrowing): FacetCounter {
  const unfiltered = { ...narrowing, filters: noFilters };
  const view = narrowedView(lookup, timeOf, unfiltered);
  const narrowed = narrowedTo(lookup, unfiltered);
  const { values: whole, inCorpus } = wholeValues(lookup, timeOf);
  const tests = facetTests(lookup, narrowing.filters, narrowed);
  const valuesOf = (): Lists => {
    if (tests.length > 0 || narrowing.lens) return valuesOfEntries(lookup, view, narrowed, tests);
    return view.partOf ? listsOf(whole, view.partOf.members) : whole;
  };
  const counts = createWindowCounts(view.index, inCorpus.length, valuesOf(), new Uint8Array(view.size));
  const firsts = firstValuesOf(lookup);
  const inOrder = facetNames.map((name, facet) => {
    const commoner = (a: number, b: number) => (inCorpus[b] as number) - (inCorpus[a] as number);
    return lookup.facets[name].values
      .map((value, i) => ({ value, number: (firsts[facet] as number) + i }))
      .sort((a, b) => commoner(a.number, b.number) || a.value.localeCompare(b.value));
  });
  return (window, match) => {
    counts.moveTo(window);
    const counted = match === 'certain' ? counts.certain : counts.possible;
    const rows = inOrder.map((values) =>
      values.map(({ value, number }): FacetValueCount => ({ value, count: counted[number] as number })),
    );
    return Object.fromEntries(facetNames.map((name, facet) => [name, rows[facet]])) as FacetCounts;
  };
}
