// Turns the atlas into what can be asked of it: numbered places, records and claims, their columns, and the time index. Built once, then only
// read. What is counted, filtered or sorted is typed arrays; the text of a record is read by its number.

import type { ConflictNotes } from '../model/atlas.ts';
import type { CompiledAtlas, CompiledPlace } from '../model/compiled-atlas.ts';
import type { CompiledPeriod } from '../model/compiled-periods.ts';
import type { AtlasEvent } from '../model/event.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import { once } from '../model/once.ts';
import type { Relation } from '../model/relation.ts';
import type { RetiredIds } from '../model/retired-ids.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { claimClashesOf } from './claim-clashes.ts';
import { type ClaimColumns, claimColumnsOf } from './claim-columns.ts';
import { type FacetColumns, facetColumnsOf } from './facet-columns.ts';
import type { IdNumbers } from './id-numbers.ts';
import { invertedLists, type Lists, listAt, listsFrom, listsOf, positionsInOrder } from './lists.ts';
import { periodsMet } from './periods-met.ts';
import { type Spans, spanAt, spansFrom } from './spans.ts';
import type { BoundOrders } from './time-index.ts';
import { buildTimeView, type DateBasis, type TimeView } from './time-view.ts';

/** A record to be read. */
export interface LookupRecord {
  /** Its position in the order of all lists: dated before undated, by earliest start, latest end and id. */
  number: number;
  event: AtlasEvent;
  span: TimeSpan | null;
}

export interface Lookup {
  places: readonly CompiledPlace[];
  placeNumbers: ReadonlyMap<string, number>;
  /** How many records there are. */
  size: number;
  recordNumbers: IdNumbers;
  /** Ids of the records, by their numbers. */
  ids: readonly string[];
  /** The text of a record. Throws for a number that is no record's. */
  eventAt(number: number): AtlasEvent;
  sources: ReadonlyMap<string, Source>;
  periods: readonly CompiledPeriod[];
  /** The persons whom claims name: the name under which each is listed, by id. */
  persons: ReadonlyMap<string, string>;
  vocabulary: Vocabulary;
  /** BCP 47 tags of the languages that the corpus is read in. */
  languages: readonly string[];
  /** Per record. */
  spans: Spans;
  isDeed: Uint8Array;
  /** Number of the place that each record is filed under, or -1. */
  filedAt: Int32Array;
  /** The places that each record counts at: its own, the others of a joint event, the settlements around a site. None if it is filed under none. */
  placesOf: Lists;
  /** Records of each place in their order; those too that are filed under no place and touch it. A city's list holds those of the sites in it. */
  recordsOfPlace: Lists;
  /** Per place: how many places have more records; of equals, the later in `places` counts as having fewer. */
  ranks: Uint32Array;
  claims: ClaimColumns;
  facets: FacetColumns;
  /** Numbers of the records that each record is a part of. */
  wholesOf: Lists;
  /** Numbers of the other records that a relation of it or its claims joins it with, written at either end. */
  joinedTo: Lists;
  /** Those of them that may tell of the same people: all but what only answers it, or is answered by it. */
  relatedTo: Lists;
  /** Which claims exclude one another; worked out when first asked for. */
  clashes(): Lists;
  /** The corpus along time: an entry for each record, or for each claim. Each is worked out when first asked for. */
  time: Readonly<Record<DateBasis, TimeView>>;
  /** What records were called before: an address may still say so. */
  retired: RetiredIds;
  /** What editors have written on records whose claims disagree. */
  conflictNotes: ConflictNotes;
  /** First and last possible day of any dated record; an open side reaches nowhere. */
  reach: { from: number; to: number };
}

/** The places an event counts at: its own, the others of a joint event, and the settlements around a site. */
export function placeIdsOf(
  event: Pick<AtlasEvent, 'placeId' | 'alsoAt'>,
  places: ReadonlyMap<string, CompiledPlace>,
): Set<string> {
  const ids = new Set<string>();
  for (const id of [event.placeId, ...event.alsoAt]) {
    const place = id === null ? undefined : places.get(id);
    if (!place) continue;
    ids.add(place.id);
    if (place.kind !== 'site') continue;
    for (const around of place.partOf) {
      const kind = places.get(around)?.kind;
      if (kind === 'city' || kind === 'town' || kind === 'village') ids.add(around);
    }
  }
  return ids;
}

/** The position of each number among all, the largest first and equals in their order. */
export function ranksOf(numbers: readonly number[]): Uint32Array {
  return positionsInOrder([...numbers.keys()].sort((a, b) => (numbers[b] as number) - (numbers[a] as number)));
}

/** First and last of the days that dates begin or end on. */
export function reachOf(...columns: readonly Spans[]): { from: number; to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { earliestStart, latestEnd } of columns) {
    for (const days of [earliestStart, latestEnd]) {
      for (const day of days) {
        if (day <= firstDay || day >= lastDay) continue;
        if (day < from) from = day;
        if (day > to) to = day;
      }
    }
  }
  return { from, to };
}

/** The order of every list of records. */
function inTimeOrder(events: readonly AtlasEvent[], { earliestStart, latestEnd }: Spans): number[] {
  const before = (a: number, b: number): number =>
    (earliestStart[a] as number) - (earliestStart[b] as number) ||
    (latestEnd[a] as number) - (latestEnd[b] as number) ||
    (events[a] as AtlasEvent).id.localeCompare((events[b] as AtlasEvent).id);
  return [...events.keys()].sort(before);
}

/** The two ways of laying a corpus along time. */
function timeViews(
  { size, claims, spans, placesOf, isDeed }: Omit<Lookup, 'time'>,
  orders: BoundOrders | undefined,
): Lookup['time'] {
  const event = once(() =>
    buildTimeView(
      { recordOf: Uint32Array.from({ length: size }, (_, i) => i), claimOf: null, spans, placesOf, isDeed },
      orders,
    ),
  );
  const source = once(() =>
    buildTimeView({
      recordOf: claims.recordOf,
      claimOf: Uint32Array.from({ length: claims.size }, (_, i) => i),
      spans: claims.said,
      placesOf: listsOf(placesOf, claims.recordOf),
      isDeed,
    }),
  );
  return {
    get event() {
      return event();
    },
    get source() {
      return source();
    },
  };
}

/** Links between records as numbers; what leads to no record of the atlas is left off. A relation may stand on an event or a claim, and lead to either. */
function linksOf(events: readonly AtlasEvent[], numbers: ReadonlyMap<string, number>) {
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  const holders = new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)));
  const othersBy = (counts: (relation: Relation) => boolean) => {
    const ends = ({ relations = [] }: Pick<AtlasEvent, 'relations'>) =>
      relations.filter(counts).map(({ to }) => holders.get(to) ?? to);
    const joined = events.map((event) => new Set(numbersOf([event, ...event.claims].flatMap(ends))));
    joined.forEach((others, number) => {
      others.delete(number);
      for (const other of others) joined[other]?.add(number);
    });
    return listsFrom(joined.map((others) => [...others]));
  };
  return {
    wholesOf: listsFrom(events.map(({ partOf }) => numbersOf(partOf))),
    joinedTo: othersBy(() => true),
    // What answers another is another deed: the executed do not stand among those who fell in the rising.
    relatedTo: othersBy(({ kind }) => kind !== 'answers'),
  };
}

export function buildLookup(atlas: CompiledAtlas): Lookup {
  const { places, sources, description, periods, retired = {}, conflictNotes = {} } = atlas;
  const order = inTimeOrder(atlas.events, spansFrom(atlas.spans));
  const events = order.map((at) => atlas.events[at] as AtlasEvent);
  const spans = spansFrom(order.map((at) => atlas.spans[at] ?? null));
  const placeNumbers = new Map(places.map((place, number) => [place.id, number]));
  const placesById = new Map(places.map((place) => [place.id, place]));
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const touched = events.map((event) => [...placeIdsOf(event, placesById)].map((id) => placeNumbers.get(id) as number));
  const recordsOfPlace = invertedLists(listsFrom(touched), places.length);
  const claims = claimColumnsOf(events, spans, sourcesById);
  const periodsOf = events.map((_, record) => periodsMet(spanAt(spans, record), periods));
  const recordNumbers = new Map(events.map(({ id }, number) => [id, number]));
  const columns: Omit<Lookup, 'time'> = {
    places,
    placeNumbers,
    size: events.length,
    recordNumbers,
    ids: events.map(({ id }) => id),
    eventAt(number) {
      const event = events[number];
      if (!event) throw new Error(`there is no record ${number} among ${events.length}`);
      return event;
    },
    sources: sourcesById,
    periods,
    persons: new Map(atlas.listedPersons.map(({ id, title }) => [id, title])),
    vocabulary: atlas.vocabulary,
    languages: description.languages.map(({ tag }) => tag),
    spans,
    isDeed: Uint8Array.from(events, ({ kind }) => Number(kind === 'deed')),
    filedAt: Int32Array.from(events, ({ placeId }) => placeNumbers.get(placeId ?? '') ?? -1),
    // What is filed under no place is on no map, even if the event touches one.
    placesOf: listsFrom(touched.map((numbers, record) => (events[record]?.placeId === null ? [] : numbers))),
    recordsOfPlace,
    ranks: ranksOf(places.map((_, place) => listAt(recordsOfPlace, place).length)),
    claims,
    facets: facetColumnsOf(events, periodsOf),
    ...linksOf(events, recordNumbers),
    clashes: once(() => claimClashesOf(events, claims, atlas.vocabulary.measures)),
    retired,
    conflictNotes,
    reach: reachOf(spans, claims.said),
  };
  return lookupOf(columns);
}

/**
 * A lookup of columns that are at hand already.
 * @param orders of its records along the time of the events, where they are at hand too
 */
export function lookupOf(columns: Omit<Lookup, 'time'>, orders?: BoundOrders): Lookup {
  return Object.freeze({ ...columns, time: timeViews(columns, orders) });
}

export function recordAt(lookup: Lookup, number: number): LookupRecord {
  return { number, event: lookup.eventAt(number), span: spanAt(lookup.spans, number) };
}

/** The record that bears an id; `null` if none does. */
export function recordById(lookup: Lookup, id: string): LookupRecord | null {
  const number = lookup.recordNumbers.get(id);
  return number === undefined ? null : recordAt(lookup, number);
}

/** Records of one place in time order, undated last. */
export function recordsAt(lookup: Lookup, placeNumber: number): LookupRecord[] {
  return Array.from(listAt(lookup.recordsOfPlace, placeNumber), (number) => recordAt(lookup, number));
}
