// How many entries in a window each lens would leave, the rest of the choice staying as it is. Worked out in one pass over the claims for each
// lens of a choice; then the counts move along a time index as those of the places do.
import { isText } from '../model/source.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { claimsPassing, type FacetTest, facetTests } from './facet-test.ts';
import { noFilters } from './facets.ts';
import { type CompareShow, compareShows, type Lens, type Lensed, throughLens } from './lens.ts';
import { growingNumbers, invertedLists, type Lists, lengthOfList } from './lists.ts';
import { type Narrowed, type Narrowing, narrowedTo } from './narrowing.ts';
import { countedDays, isDated, type Spans, undatedSpans } from './spans.ts';
import { buildTimeIndex } from './time-index.ts';
import type { DateBasis } from './time-view.ts';
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
  return [...sources.values()].filter(isText).map(({ id }) => id);
}

/** What is counted through several lenses: an entry for each span that some of them give a record, and the entries of each lens. */
interface LensEntries {
  spans: Spans;
  entriesOf: Lists;
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
function claimsThrough(lookup: Lookup, { claims }: Lensed, tests: readonly FacetTest[], unseen: Narrowed): Uint8Array {
  const passing = claimsPassing(lookup, claims, tests);
  const { recordOf } = lookup.claims;
  for (let claim = 0; claim < passing.length; claim++) {
    const record = recordOf[claim] as number;
    if (!unseen.records[record] || lengthOfList(unseen.placesOf, record) === 0) passing[claim] = 0;
  }
  return passing;
}

interface Through {
  spans: Spans;
  passing: Uint8Array;
}

/** A record counts once, on the days that a lens gives it: the first entries are the records with their own dates. */
function entriesOfRecords(lookup: Lookup, lenses: readonly Through[]): LensEntries {
  const { size, claims } = lookup;
  const offsets = new Uint32Array(lenses.length + 1);
  const entries = growingNumbers(size * 3);
  /** Of the further entries, the lens and the record that each stands for. */
  const others = { lenses: growingNumbers(16), records: growingNumbers(16) };
  lenses.forEach(({ spans, passing }, lens) => {
    let last = -1;
    for (let claim = 0; claim < passing.length; claim++) {
      const record = claims.recordOf[claim] as number;
      if (!passing[claim] || record === last || !isDated(spans, record)) continue;
      last = record;
      if (spans === lookup.spans || sameSpan(spans, lookup.spans, record)) entries.push(record);
      else {
        entries.push(size + others.records.length);
        others.lenses.push(lens);
        others.records.push(record);
      }
    }
    offsets[lens + 1] = entries.length;
  });
  const spans = undatedSpans(size + others.records.length);
  const [lensOf, recordOf] = [others.lenses.taken(), others.records.taken()];
  for (const days of ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd', 'doubtful'] as const) {
    spans[days].set(lookup.spans[days]);
    for (let i = 0; i < lensOf.length; i++)
      spans[days][size + i] = lenses[lensOf[i] as number]?.spans[days][recordOf[i] as number] as number;
  }
  return { spans, entriesOf: { offsets, items: entries.taken() } };
}

/** A claim counts on the day it was said, whatever the lens. */
function entriesOfClaims({ claims: { said, size } }: Lookup, lenses: readonly Through[]): LensEntries {
  const offsets = new Uint32Array(lenses.length + 1);
  const entries = growingNumbers(size * 3);
  lenses.forEach(({ passing }, lens) => {
    for (let claim = 0; claim < size; claim++) if (passing[claim] && isDated(said, claim)) entries.push(claim);
    offsets[lens + 1] = entries.length;
  });
  return { spans: said, entriesOf: { offsets, items: entries.taken() } };
}

export function lensCounterOf(lookup: Lookup, timeOf: DateBasis, narrowing: Narrowing): LensCounter {
  const { lens: chosen, filters } = narrowing;
  const unseen = narrowedTo(lookup, { ...narrowing, lens: null, filters: noFilters });
  const lenses = lensesOf(lookup, chosen);
  const plain = facetTests(lookup, filters, unseen);
  const lensed = lenses.map((lens): Through => {
    const through = throughLens(lookup, lens);
    // Only periods ask for the dates that a lens gives.
    const tests = filters.period.length === 0 || through.ownDates ? plain : facetTests(lookup, filters, through);
    return { spans: through.spans, passing: claimsThrough(lookup, through, tests, unseen) };
  });
  const { spans, entriesOf } = timeOf === 'event' ? entriesOfRecords(lookup, lensed) : entriesOfClaims(lookup, lensed);
  const size = spans.doubtful.length;
  const lensesOfEntries = invertedLists(entriesOf, size);
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
