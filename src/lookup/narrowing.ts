// The corpus narrowed to what the reader has chosen: facets, words, an area, a lens. Worked out anew for each choice, and kept while it lasts;
// the answer is flags and typed lists, and a record becomes an object only when somebody reads it.
import type { Claim } from '../model/claim.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type Area, placesInArea } from './area.ts';
import { type Lookup, type LookupRecord, recordAt } from './build-lookup.ts';
import { claimsPassing, facetTests } from './facet-test.ts';
import { type Filters, isFiltered, noFilters } from './facets.ts';
import { type Lens, throughLens } from './lens.ts';
import { type Lists, lengthOfList, listAt, listsKeeping, listsOf, positionsOf } from './lists.ts';
import { recordsMatchingWords } from './records-matching-words.ts';
import { type Spans, spanAt, spansOf } from './spans.ts';
import { buildTimeView, type DateBasis, narrowTimeView, type TimeView } from './time-view.ts';

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

/** What a choice leaves of the corpus, in columns. */
export interface Narrowed {
  /** Per record: 1 where it is left; those without date or place among them. */
  records: Uint8Array;
  /** How many are. */
  size: number;
  /** Per claim: 1 where the lens leaves it, whatever becomes of its record. */
  claims: Uint8Array;
  /** Per claim: 1 where its record is left, and the facets are true of it. */
  passing: Uint8Array;
  /** Per record, as the lens has it. */
  spans: Spans;
  /** Records keep the dates of their events. */
  ownDates: boolean;
  /** Per record, the numbers of the places it counts at: those in the area. */
  placesOf: Lists;
}

/** A record as the choice leaves it. */
export interface NarrowedRecord {
  record: LookupRecord;
  /** The claims that the lens leaves; facets keep a record with all that is said of it, who says otherwise among them. */
  claims: readonly Claim[];
  /** Their numbers. */
  claimNumbers: readonly number[];
  /** Some of `claims`: those that the facets were true of. */
  passing: readonly Claim[];
  span: TimeSpan | null;
  /** It has the date of its event. */
  ownDate: boolean;
  /** Numbers of the places it counts at: those in the area. */
  places: readonly number[];
}

interface Kept {
  choices: Map<string, Narrowed>;
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
  const kept = keptOf.get(lookup) ?? { choices: new Map(), views: new Map() };
  keptOf.set(lookup, kept);
  return kept;
}

const keyOf = ({ filters, query, area, lens }: Narrowing): string => JSON.stringify([filters, query, area, lens]);

function narrow(lookup: Lookup, { filters, query, area, lens }: Narrowing): Narrowed {
  const lensed = throughLens(lookup, lens);
  const { claims, spans, ownDates } = lensed;
  const passing = claimsPassing(lookup, claims, facetTests(lookup, filters, lensed));
  const holding = query === '' ? null : recordsMatchingWords(lookup, query);
  const placesOf = area ? listsKeeping(lookup.placesOf, placesInArea(lookup, area)) : lookup.placesOf;
  const { firsts } = lookup.claims;
  const records = new Uint8Array(lookup.size);
  let size = 0;
  for (let record = 0; record < records.length; record++) {
    const isOut = (holding && !holding[record]) || (area && lengthOfList(placesOf, record) === 0);
    for (let claim = firsts[record] as number; claim < (firsts[record + 1] as number); claim++) {
      if (isOut) passing[claim] = 0;
      else if (passing[claim]) records[record] = 1;
    }
    size += records[record] as number;
  }
  return { records, size, claims, passing, spans, ownDates, placesOf };
}

/** What the choice leaves. Costs some passes over the claims for a new choice, nothing for one that is kept. */
export function narrowedTo(lookup: Lookup, narrowing: Narrowing): Narrowed {
  return remembered(keptFor(lookup).choices, keyOf(narrowing), () => narrow(lookup, narrowing));
}

/** Keeps a narrowing that was worked out elsewhere. */
export function keepNarrowed(lookup: Lookup, narrowing: Narrowing, narrowed: Narrowed): void {
  remembered(keptFor(lookup).choices, keyOf(narrowing), () => narrowed);
}

/** Whether a choice costs nothing because it is kept. */
export function isKept(lookup: Lookup, narrowing: Narrowing): boolean {
  return keptFor(lookup).choices.has(keyOf(narrowing));
}

const made = new WeakMap<Narrowed, Map<number, NarrowedRecord>>();

/** A record that the choice leaves, the same object for as long as the choice is kept; `null` for any other. */
export function narrowedRecord(lookup: Lookup, narrowed: Narrowed, number: number): NarrowedRecord | null {
  if (!narrowed.records[number]) return null;
  const known = made.get(narrowed) ?? new Map<number, NarrowedRecord>();
  made.set(narrowed, known);
  const found = known.get(number) ?? madeRecord(lookup, narrowed, number);
  known.set(number, found);
  return found;
}

function madeRecord(lookup: Lookup, narrowed: Narrowed, number: number): NarrowedRecord {
  const record = recordAt(lookup, number);
  const first = lookup.claims.firsts[number] as number;
  const claims: Claim[] = [];
  const claimNumbers: number[] = [];
  record.event.claims.forEach((claim, i) => {
    if (!narrowed.claims[first + i]) return;
    claims.push(claim);
    claimNumbers.push(first + i);
  });
  return {
    record,
    claims,
    claimNumbers,
    passing: claims.filter((_, i) => narrowed.passing[claimNumbers[i] as number]),
    span: narrowed.ownDates ? record.span : spanAt(narrowed.spans, number),
    ownDate: narrowed.ownDates,
    places: [...listAt(narrowed.placesOf, number)],
  };
}

/** All of them, in time order, none of them kept: for what reads each of them once. */
export function* narrowedRecords(lookup: Lookup, narrowed: Narrowed): Iterable<NarrowedRecord> {
  for (let number = 0; number < lookup.size; number++)
    if (narrowed.records[number]) yield madeRecord(lookup, narrowed, number);
}

/** The same along time. Costs some passes over the entries for a new choice, nothing for one that is kept. */
export function narrowedView(lookup: Lookup, timeOf: DateBasis, narrowing: Narrowing): TimeView {
  const whole = lookup.time[timeOf];
  if (!isNarrowed(narrowing)) return whole;
  return remembered(keptFor(lookup).views, `${timeOf} ${keyOf(narrowing)}`, () =>
    viewOf(lookup, timeOf, narrowedTo(lookup, narrowing)),
  );
}

function viewOf(
  lookup: Lookup,
  timeOf: DateBasis,
  { records, passing, ownDates, spans, placesOf }: Narrowed,
): TimeView {
  const members = positionsOf(timeOf === 'event' ? records : passing);
  // A lens gives records other dates: then nothing of the whole view's order holds.
  if (timeOf === 'event' && !ownDates) {
    const places = listsOf(placesOf, members);
    const { isDeed } = lookup;
    return buildTimeView({
      recordOf: members,
      claimOf: null,
      spans: spansOf(spans, members),
      placesOf: places,
      isDeed,
    });
  }
  if (placesOf === lookup.placesOf) return narrowTimeView(lookup.time[timeOf], members);
  const places = timeOf === 'event' ? placesOf : listsOf(placesOf, lookup.claims.recordOf);
  return narrowTimeView(lookup.time[timeOf], members, places);
}
