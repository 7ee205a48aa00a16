// How many entries in a window each lens would leave, the rest of the choice staying as it is. Worked out in one pass over the claims for each
// lens of a choice; then the counts move along a time index as those of the places do.
import type { TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { claimsPassing, facetTests } from './facet-test.ts';
import { type Filters, noFilters } from './facets.ts';
import { type CompareShow, compareShows, type Lens, type Lensed, throughLens } from './lens.ts';
import { invertedLists, lengthOfList, listsFrom } from './lists.ts';
import { type Narrowed, type Narrowing, narrowedTo } from './narrowing.ts';
import { countedDays, isDated, type Spans, undatedSpans } from './spans.ts';
import { buildTimeIndex } from './time-index.ts';
import type { TimeOf } from './time-view.ts';
import { createWindowCounts } from './window-counts.ts';

export interface LensCounts {
  /** Without any lens. */
  all: number;
  /** As one source alone tells it, in the order of the list of sources. */
  sources: { source: string; count: number }[];
  /** What no other source tells, of the source that is chosen alone; `null` while none is. */
  sole: number | null;
  official: number;
  disputed: number;
  /** Of the two sources that are compared; `null` while none are. */
  compare: Record<CompareShow, number> | null;
}

/** Counts what each lens leaves in a window. Kept by whoever shows the counts for as long as the choice lasts. */
export type LensCounter = (window: TimeWindow, match: 'possible' | 'certain') => LensCounts;

/** The sources that a lens can take: those the atlas is built from. */
export function textSources({ sources }: Lookup): string[] {
  return [...sources.values()].filter(({ custom }) => custom.text_file !== undefined).map(({ id }) => id);
}

/** What is counted through several lenses: an entry for each span that some of them give a record, and the entries of each lens. */
interface LensEntries {
  spans: Spans;
  entriesOf: number[][];
}

/** The lenses between which the reader chooses. */
function lensesOf(lookup: Lookup, chosen: Lens | null): (Lens | null)[] {
  const sources = textSources(lookup).map((source): Lens => ({ type: 'source', source }));
  const sole: Lens[] =
    chosen?.type === 'source' || chosen?.type === 'sole' ? [{ type: 'sole', source: chosen.source }] : [];
  const compared = chosen?.type === 'compare' ? compareShows.map((show): Lens => ({ ...chosen, show })) : [];
  return [null, { type: 'official' }, { type: 'disputed' }, ...sources, ...sole, ...compared];
}

const sameSpan = (one: Spans, other: Spans, at: number): boolean =>
  one.earliestStart[at] === other.earliestStart[at] &&
  one.latestStart[at] === other.latestStart[at] &&
  one.earliestEnd[at] === other.earliestEnd[at] &&
  one.latestEnd[at] === other.latestEnd[at] &&
  one.doubtful[at] === other.doubtful[at];

/** The claims that a lens and the facets leave of the records that are on the map. */
function claimsThrough(lookup: Lookup, lensed: Lensed, filters: Filters, unseen: Narrowed): Uint8Array {
  const passing = claimsPassing(lookup, lensed.claims, facetTests(lookup, filters, lensed));
  const { recordOf } = lookup.claims;
  for (let claim = 0; claim < passing.length; claim++) {
    const record = recordOf[claim] as number;
    if (!unseen.records[record] || lengthOfList(unseen.placesOf, record) === 0) passing[claim] = 0;
  }
  return passing;
}

/** A record counts once, on the days that a lens gives it: the first entries are the records with their own dates. */
function entriesOfRecords(lookup: Lookup, lensed: readonly { spans: Spans; passing: Uint8Array }[]): LensEntries {
  const { size, claims } = lookup;
  const others: { spans: Spans; record: number }[] = [];
  const entriesOf = lensed.map(({ spans, passing }) => {
    const entries: number[] = [];
    let last = -1;
    for (let claim = 0; claim < passing.length; claim++) {
      const record = claims.recordOf[claim] as number;
      if (!passing[claim] || record === last || !isDated(spans, record)) continue;
      last = record;
      const isOwn = spans === lookup.spans || sameSpan(spans, lookup.spans, record);
      entries.push(isOwn ? record : size + others.push({ spans, record }) - 1);
    }
    return entries;
  });
  const spans = undatedSpans(size + others.length);
  for (const days of ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd', 'doubtful'] as const) {
    spans[days].set(lookup.spans[days]);
    others.forEach((other, i) => {
      spans[days][size + i] = other.spans[days][other.record] as number;
    });
  }
  return { spans, entriesOf };
}

/** A claim counts on the day it was said, whatever the lens. */
function entriesOfClaims({ claims: { said } }: Lookup, lensed: readonly { passing: Uint8Array }[]): LensEntries {
  const entriesOf = lensed.map(({ passing }) => {
    const entries: number[] = [];
    for (let claim = 0; claim < passing.length; claim++)
      if (passing[claim] && isDated(said, claim)) entries.push(claim);
    return entries;
  });
  return { spans: said, entriesOf };
}

export function lensCounterOf(lookup: Lookup, timeOf: TimeOf, narrowing: Narrowing): LensCounter {
  const { lens: chosen, filters } = narrowing;
  const unseen = narrowedTo(lookup, { ...narrowing, lens: null, filters: noFilters });
  const lenses = lensesOf(lookup, chosen);
  const lensed = lenses.map((lens) => {
    const through = throughLens(lookup, lens);
    return { spans: through.spans, passing: claimsThrough(lookup, through, filters, unseen) };
  });
  const { spans, entriesOf } = timeOf === 'event' ? entriesOfRecords(lookup, lensed) : entriesOfClaims(lookup, lensed);
  const size = spans.doubtful.length;
  const lensesOfEntries = invertedLists(listsFrom(entriesOf), size);
  const index = buildTimeIndex(countedDays(spans, lensesOfEntries));
  const counts = createWindowCounts(index, lenses.length, lensesOfEntries, new Uint8Array(size));
  return (window, match) => {
    counts.moveTo(window);
    const counted = match === 'certain' ? counts.certain : counts.possible;
    const of = (wanted: (lens: Lens | null) => boolean) => counted[lenses.findIndex(wanted)] ?? 0;
    const sole = lenses.some((lens) => lens?.type === 'sole');
    const shown = (show: CompareShow) => of((lens) => lens?.type === 'compare' && lens.show === show);
    return {
      all: of((lens) => lens === null),
      sources: lenses.flatMap((lens, i) =>
        lens?.type === 'source' ? [{ source: lens.source, count: counted[i] as number }] : [],
      ),
      sole: sole ? of((lens) => lens?.type === 'sole') : null,
      official: of((lens) => lens?.type === 'official'),
      disputed: of((lens) => lens?.type === 'disputed'),
      compare:
        chosen?.type === 'compare'
          ? (Object.fromEntries(compareShows.map((show) => [show, shown(show)])) as Record<CompareShow, number>)
          : null,
    };
  };
}
