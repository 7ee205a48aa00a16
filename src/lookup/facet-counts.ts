// How many entries in a window each value of each facet would leave: the other facets' choices count, its own do not. Which values an entry
// counts for is laid out once for a choice; then the counts move along the time index as those of the places do.
import type { TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { type FacetTest, facetTests, periodDays } from './facet-test.ts';
import { type FacetName, facetNames, noFilters } from './facets.ts';
import { type Lists, listsOf } from './lists.ts';
import { type Narrowed, type Narrowing, narrowedTo, narrowedView, noNarrowing } from './narrowing.ts';
import { possiblyAt } from './spans.ts';
import type { TimeOf, TimeView } from './time-view.ts';
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

/** The values of a row's facet, or of its periods where a lens gives it other dates. */
type ValuesOf = (row: number, add: (value: number) => void) => void;

function readersOf(lookup: Lookup, { spans, ownDates }: Narrowed): ValuesOf[] {
  const firsts = firstValuesOf(lookup);
  return facetNames.map((name, facet) => {
    const { lists, values } = lookup.facets[name];
    const { offsets, items } = lists;
    const first = firsts[facet] as number;
    if (name !== 'period' || ownDates) {
      return (row, add) => {
        for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i++) add(first + (items[i] as number));
      };
    }
    const days = periodDays(lookup);
    const codes = lookup.periods.map(({ id }) => values.indexOf(id));
    return (row, add) => {
      codes.forEach((code, i) => {
        if (code >= 0 && possiblyAt(spans, row, days[i] as TimeWindow)) add(first + code);
      });
    };
  });
}

/** Numbers in a typed array that grows. */
function growing(size: number) {
  let items = new Uint32Array(size);
  let length = 0;
  return {
    push(item: number) {
      if (length === items.length) {
        const grown = new Uint32Array(items.length * 2 + 16);
        grown.set(items);
        items = grown;
      }
      items[length++] = item;
    },
    length: () => length,
    taken: () => items.slice(0, length),
  };
}

/** For each entry of a view the values it counts for, none of them twice. */
function valuesOfEntries(lookup: Lookup, view: TimeView, narrowed: Narrowed, tests: readonly FacetTest[]): Lists {
  const { firsts } = lookup.claims;
  const counting = facetsOfClaims(lookup, narrowed.passing, tests);
  const readers = readersOf(lookup, narrowed);
  const isOfClaims = facetNames.map((name) => lookup.facets[name].of === 'claim');
  const seen = new Int32Array(firstValuesOf(lookup).at(-1) as number).fill(-1);
  const offsets = new Uint32Array(view.size + 1);
  const items = growing(view.size * (facetNames.length + 2));
  let entry = 0;
  const add = (value: number) => {
    if (seen[value] === entry) return;
    seen[value] = entry;
    items.push(value);
  };
  for (; entry < view.size; entry++) {
    const record = view.recordOf[entry] as number;
    const only = view.claimOf?.[entry];
    const first = only ?? (firsts[record] as number);
    const end = only === undefined ? (firsts[record + 1] as number) : only + 1;
    let ofRecord = 0;
    for (let claim = first; claim < end; claim++) ofRecord |= counting[claim] as number;
    for (let facet = 0; facet < readers.length; facet++) {
      if (!(ofRecord & (1 << facet))) continue;
      const read = readers[facet] as ValuesOf;
      if (!isOfClaims[facet]) read(record, add);
      else
        for (let claim = first; claim < end; claim++) if ((counting[claim] as number) & (1 << facet)) read(claim, add);
    }
    offsets[entry + 1] = items.length();
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
function wholeValues(lookup: Lookup, timeOf: TimeOf): WholeValues {
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
export function facetCounterOf(lookup: Lookup, timeOf: TimeOf, narrowing: Narrowing): FacetCounter {
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
