// Turns the atlas into what can be asked of it: numbered places and events, their lists, and the time index. Built once, then only read.
import type { CompiledAtlas, CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { buildTimeIndex, type SpanColumns, type TimeIndex } from './time-index.ts';
import type { Lists } from './window-counts.ts';

/** An event with its compiled date; `number` is its position in `Lookup.records`. */
export interface LookupRecord {
  number: number;
  event: AtlasEvent;
  span: TimeSpan | null;
}

export interface Lookup {
  places: readonly CompiledPlace[];
  placeNumbers: ReadonlyMap<string, number>;
  records: readonly LookupRecord[];
  recordNumbers: ReadonlyMap<string, number>;
  sources: ReadonlyMap<string, Source>;
  /** Dated and undated records of each place, in time order, undated last. A city's list holds those of the sites in it. */
  recordsOfPlace: Lists;
  placesOfRecord: Lists;
  /** Of the placed records: the others are in no window of the map. */
  timeIndex: TimeIndex;
  isDeed: Uint8Array;
  undated: readonly LookupRecord[];
  unplaced: readonly LookupRecord[];
  /** First and last possible day of any dated record; an open side reaches nowhere. */
  reach: { from: number; to: number };
}

/** Beyond every window, so that a record without date or place is in none of them. */
const never = 0x7fff_0000;

/** Dated before undated, then by earliest start, latest end and id: the order of every list of records. */
export function inTimeOrder(a: LookupRecord, b: LookupRecord): number {
  if (!a.span || !b.span) return Number(!a.span) - Number(!b.span) || a.event.id.localeCompare(b.event.id);
  return (
    a.span.earliestStart - b.span.earliestStart ||
    a.span.latestEnd - b.span.latestEnd ||
    a.event.id.localeCompare(b.event.id)
  );
}

function columnsOf(records: readonly LookupRecord[]): SpanColumns {
  const column = (bound: (span: TimeSpan) => number) =>
    Int32Array.from(records, ({ event, span }) => (span && event.placeId !== null ? bound(span) : never));
  return {
    earliestStart: column((span) => span.earliestStart),
    // A doubtful date is never certainly anywhere: its latest start lies beyond every window.
    latestStart: column((span) => (span.doubtful ? never : span.latestStart)),
    earliestEnd: column((span) => span.earliestEnd),
    latestEnd: column((span) => span.latestEnd),
  };
}

function listsFrom(rows: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = (offsets[i] as number) + row.length;
  });
  return { offsets, items: Uint32Array.from(rows.flat()) };
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

export function buildLookup({ places, events, sources, spans }: CompiledAtlas): Lookup {
  const records = events
    .map((event, i) => ({ number: 0, event, span: spans[i] ?? null }))
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
  const days = records
    .flatMap(({ span }) => (span ? [span.earliestStart, span.latestEnd] : []))
    .filter((day) => day !== firstDay && day !== lastDay);

  return Object.freeze({
    places,
    placeNumbers,
    records,
    recordNumbers: new Map(records.map((record) => [record.event.id, record.number])),
    sources: new Map(sources.map((source) => [source.id, source])),
    recordsOfPlace: listsFrom(recordRows),
    placesOfRecord: listsFrom(placeRows),
    timeIndex: buildTimeIndex(columnsOf(records)),
    isDeed: Uint8Array.from(records, ({ event }) => Number(event.kind === 'deed')),
    undated: records.filter((record) => !record.span),
    unplaced: records.filter((record) => record.event.placeId === null),
    reach: { from: Math.min(...days), to: Math.max(...days) },
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
