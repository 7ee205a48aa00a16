// The corpus narrowed to what the reader has chosen: facets, words, an area, a lens. Worked out anew for each choice, and kept while it lasts.
import type { Claim } from '../model/claim.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type Area, placesInArea } from './area.ts';
import type { Lookup, LookupRecord } from './build-lookup.ts';
import { claimPasses, type Filters, isFiltered, noFilters } from './facets.ts';
import { type Lens, throughLens } from './lens.ts';
import { periodsMet } from './periods-met.ts';
import { recordsMatchingWords } from './records-matching-words.ts';
import { buildTimeView, type DateBasis, type Entry, narrowTimeView, type TimeView } from './time-view.ts';

export interface Narrowing {
  filters: Filters;
  query: string;
  area: Area | null;
  lens: Lens | null;
}

export const noNarrowing: Narrowing = { filters: noFilters, query: '', area: null, lens: null };

export function isNarrowed({ filters, query, area, lens }: Narrowing): boolean {
  return isFiltered(filters) || query !== '' || area !== null || lens !== null;
}

/** A record as the choice leaves it. */
export interface NarrowedRecord {
  record: LookupRecord;
  /** The claims that the lens leaves; facets keep a record with all that is said of it, who says otherwise among them. */
  claims: readonly Claim[];
  /** Some of `claims`: those that the facets were true of. */
  passing: readonly Claim[];
  span: TimeSpan | null;
  /** Numbers of the places it counts at: those in the area. */
  places: readonly number[];
}

interface Kept {
  records: Map<string, ReadonlyMap<number, NarrowedRecord>>;
  views: Map<string, TimeView>;
}

/** Choices kept at a time, for going back and forth between a few of them. */
const keptChoices = 16;
const keptOf = new WeakMap<Lookup, Kept>();

function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= keptChoices) kept.clear();
  kept.set(key, made);
  return made;
}

function keptFor(lookup: Lookup): Kept {
  const kept = keptOf.get(lookup) ?? { records: new Map(), views: new Map() };
  keptOf.set(lookup, kept);
  return kept;
}

const keyOf = ({ filters, query, area, lens }: Narrowing): string => JSON.stringify([filters, query, area, lens]);

function narrow(lookup: Lookup, { filters, query, area, lens }: Narrowing): Map<number, NarrowedRecord> {
  const holding = query === '' ? null : recordsMatchingWords(lookup, query);
  const inArea = area && placesInArea(lookup, area);
  const found = new Map<number, NarrowedRecord>();
  for (const record of lookup.records) {
    if (holding && !holding.has(record.number)) continue;
    const all = lookup.time.event.entries[record.number]?.places ?? [];
    const places = inArea ? all.filter((place) => inArea[place] === 1) : all;
    if (inArea && places.length === 0) continue;
    const seen = throughLens(lens, record);
    if (!seen) continue;
    const subject = lens ? { event: record.event, periods: periodsMet(seen.span, lookup.periods) } : record;
    const passing = seen.claims.filter((claim) => claimPasses(filters, subject, claim));
    if (passing.length > 0) found.set(record.number, { ...seen, record, passing, places });
  }
  return found;
}

/** The records that the choice leaves, by their numbers; those without date or place among them. */
export function narrowedRecords(lookup: Lookup, narrowing: Narrowing): ReadonlyMap<number, NarrowedRecord> {
  return remembered(keptFor(lookup).records, keyOf(narrowing), () => narrow(lookup, narrowing));
}

/** The same along time. Costs one pass over the entries for a new choice, nothing for one that is kept. */
export function narrowedView(lookup: Lookup, timeOf: DateBasis, narrowing: Narrowing): TimeView {
  const whole = lookup.time[timeOf];
  if (!isNarrowed(narrowing)) return whole;
  return remembered(keptFor(lookup).views, `${timeOf} ${keyOf(narrowing)}`, () => {
    const records = narrowedRecords(lookup, narrowing);
    const passes = ({ record, claim }: Entry): boolean => {
      const left = records.get(record);
      return left !== undefined && (claim === null || left.passing.some(({ id }) => id === claim));
    };
    // An area takes places off an entry, a lens may give it another span: then nothing of the whole view holds.
    if (narrowing.area === null && narrowing.lens === null) return narrowTimeView(whole, passes);
    const entries = whole.entries.flatMap((entry): Entry[] => {
      const left = records.get(entry.record);
      if (!left || !passes(entry)) return [];
      return [{ ...entry, places: left.places, span: entry.claim === null ? left.span : entry.span }];
    });
    return buildTimeView(entries);
  });
}
