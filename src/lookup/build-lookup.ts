// Turns the atlas into what can be asked of it: numbered places and events, their lists, and the time index. Built once, then only read.
import type { NamedPeriod } from '../model/atlas.ts';
import type { CompiledAtlas, CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import type { RetiredIds } from '../model/retired-ids.ts';
import { sayingSpan } from '../model/saying-date.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { periodsMet } from './periods-met.ts';
import { buildTimeView, type DateBasis, type Entry, listsFrom, type TimeView } from './time-view.ts';
import type { Lists } from './window-counts.ts';

/** An event with its compiled date; `number` is its position in `Lookup.records`. */
export interface LookupRecord {
  number: number;
  event: AtlasEvent;
  span: TimeSpan | null;
  /** Ids of the named periods that it possibly lies in. */
  periods: readonly string[];
}

export interface Lookup {
  places: readonly CompiledPlace[];
  placeNumbers: ReadonlyMap<string, number>;
  records: readonly LookupRecord[];
  recordNumbers: ReadonlyMap<string, number>;
  sources: ReadonlyMap<string, Source>;
  periods: readonly NamedPeriod[];
  vocabulary: Vocabulary;
  /** BCP 47 tags of the languages that the corpus is read in. */
  languages: readonly string[];
  /** Dated and undated records of each place, in time order, undated last. A city's list holds those of the sites in it. */
  recordsOfPlace: Lists;
  /** Per place: how many places have more records; of equals, the later in `places` counts as having fewer. */
  ranks: Uint32Array;
  /** The corpus along time: an entry for each record, or for each claim. */
  time: Readonly<Record<DateBasis, TimeView>>;
  /** When each claim was said, by its id; those of which it is not known are missing. */
  sayings: ReadonlyMap<string, TimeSpan>;
  undated: readonly LookupRecord[];
  unplaced: readonly LookupRecord[];
  /** What records were called before: an address may still say so. */
  retired: RetiredIds;
  /** First and last possible day of any dated record; an open side reaches nowhere. */
  reach: { from: number; to: number };
}

/** Dated before undated, then by earliest start, latest end and id: the order of every list of records. */
export function inTimeOrder(a: LookupRecord, b: LookupRecord): number {
  if (!a.span || !b.span) return Number(!a.span) - Number(!b.span) || a.event.id.localeCompare(b.event.id);
  return (
    a.span.earliestStart - b.span.earliestStart ||
    a.span.latestEnd - b.span.latestEnd ||
    a.event.id.localeCompare(b.event.id)
  );
}

/** The places an event counts at: its own, the others of a joint event, and the settlements around a site. */
function placeIdsOf(event: AtlasEvent, places: ReadonlyMap<string, CompiledPlace>): Set<string> {
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

function sayingsOf(
  records: readonly LookupRecord[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, TimeSpan> {
  const sayings = new Map<string, TimeSpan>();
  for (const { event, span } of records) {
    for (const claim of event.claims) {
      const cited = claim.citedWork === null ? undefined : sources.get(claim.citedWork);
      const said = sayingSpan(claim, event, span, sources.get(claim.source), cited);
      if (said) sayings.set(claim.id, said);
    }
  }
  return sayings;
}

/** The position of each number among all, the largest first and equals in their order. */
export function ranksOf(numbers: readonly number[]): Uint32Array {
  const ranks = new Uint32Array(numbers.length);
  const order = [...numbers.keys()].sort((a, b) => (numbers[b] as number) - (numbers[a] as number));
  order.forEach((number, rank) => {
    ranks[number] = rank;
  });
  return ranks;
}

/** Day by day: a large corpus has more days than a call can take arguments. */
function reachOf(days: readonly number[]): { from: number; to: number } {
  return days.reduce(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  });
}

export function buildLookup({
  places,
  events,
  sources,
  spans,
  description,
  retired = {},
  vocabulary,
}: CompiledAtlas): Lookup {
  const periods = description.periods ?? [];
  const records = events
    .map((event, i): LookupRecord => {
      const span = spans[i] ?? null;
      return { number: 0, event, span, periods: periodsMet(span, periods) };
    })
    .sort(inTimeOrder)
    .map((record, number) => ({ ...record, number }));
  const placeNumbers = new Map(places.map((place, number) => [place.id, number]));
  const placesById = new Map(places.map((place) => [place.id, place]));

  const placeRows = records.map(({ event }) =>
    [...placeIdsOf(event, placesById)].map((id) => placeNumbers.get(id) as number),
  );
  const recordRows: number[][] = places.map(() => []);
  placeRows.forEach((places, record) => {
    for (const place of places) recordRows[place]?.push(record);
  });
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const entries = records.map(
    ({ number, event, span }): Entry => ({
      record: number,
      claim: null,
      span,
      // What is filed under no place is on no map, even if the event touches one.
      places: event.placeId === null ? [] : (placeRows[number] ?? []),
      isDeed: event.kind === 'deed',
    }),
  );
  const sayings = sayingsOf(records, sourcesById);
  const saidEntries = records.flatMap(({ number, event }) =>
    event.claims.map(({ id }): Entry => ({ ...(entries[number] as Entry), claim: id, span: sayings.get(id) ?? null })),
  );
  const days = [...records.map(({ span }) => span), ...sayings.values()]
    .flatMap((span) => (span ? [span.earliestStart, span.latestEnd] : []))
    .filter((day) => day !== firstDay && day !== lastDay);

  return Object.freeze({
    places,
    placeNumbers,
    records,
    recordNumbers: new Map(records.map((record) => [record.event.id, record.number])),
    sources: sourcesById,
    periods,
    vocabulary,
    languages: description.languages.map(({ tag }) => tag),
    recordsOfPlace: listsFrom(recordRows),
    ranks: ranksOf(recordRows.map(({ length }) => length)),
    time: { event: buildTimeView(entries), source: buildTimeView(saidEntries) },
    sayings,
    undated: records.filter((record) => !record.span),
    unplaced: records.filter((record) => record.event.placeId === null),
    retired,
    reach: reachOf(days),
  });
}

/** Records of one place in time order, undated last. */
export function recordsAt(lookup: Lookup, placeNumber: number): LookupRecord[] {
  const { offsets, items } = lookup.recordsOfPlace;
  const found: LookupRecord[] = [];
  for (let i = offsets[placeNumber] as number; i < (offsets[placeNumber + 1] as number); i++) {
    found.push(lookup.records[items[i] as number] as LookupRecord);
  }
  return found;
}
