// What a place's page shows beside its own records: those of the places inside it, their figures side by side, and what may be added up.

import { placesInArea } from '../lookup/area.ts';
import type { Lookup } from '../lookup/build-lookup.ts';
import {
  type Narrowed,
  type NarrowedRecord,
  narrowedRecord,
  narrowedRecords,
  narrowedTo,
  narrowedView,
} from '../lookup/narrowing.ts';
import { placesInside, type RecordInside, recordsInside } from '../lookup/records-inside.ts';
import { type JoinedCounts, joinedCounts } from '../lookup/related-records.ts';
import { isDated } from '../lookup/spans.ts';
import { forEachCounted } from '../lookup/time-view.ts';
import { type Heard, type Totals, totalsOf } from '../lookup/totals.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Holder } from '../model/containment.ts';
import { type EstimateChart, estimateCharts } from '../model/estimates.ts';
import type { AtlasEvent } from '../model/event.ts';
import { type LazyList, lazyList } from '../model/lazy-list.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { type PanelRecord, panelRecord } from './panel-record.ts';
import { recordStanding } from './record-standing.ts';

export interface InsideRecord {
  event: AtlasEvent;
  /** The place inside that the record is filed at. */
  at: CompiledPlace;
  /** Whether records say that it lies inside, or only an outline. */
  by: Holder['by'];
  joined: JoinedCounts;
}

/** Records of places inside a place, none of them its own, in time order: those that the choice leaves, and how many it does not. */
export interface InsidePage {
  records: LazyList<InsideRecord>;
  /** Numbers of the records, and where each lies. */
  entries: readonly RecordInside[];
  hidden: number;
  /** How many lie inside by an outline alone. */
  byOutline: number;
}

/** Of the records in the window, a place's own and those inside. */
export interface Evidence {
  /** Figures of several events that count one thing. */
  charts: EstimateChart[];
  totals: PlaceTotals;
}

export interface PlaceTotals extends Totals {
  window: TimeWindow;
  /** Along the time of the sources: what was said in the window is added, whenever it happened. */
  bySource: boolean;
  /** How many of the events added are at places that lie inside by the outline alone. */
  byOutline: number;
  /** Titles of the events and places that are named. */
  eventTitles: ReadonlyMap<string, string>;
  placeTitles: ReadonlyMap<string, string>;
}

/**
 * The totals of a place or a selection, with the titles of what they name.
 * @param outlined ids of the events whose places lie inside by the outline alone
 */
function withTitles(
  lookup: Lookup,
  { window, timeOf }: AtlasState,
  totals: Totals,
  outlined: ReadonlySet<string>,
): PlaceTotals {
  const added = new Set(totals.totals.flatMap((total) => total.events.map(({ event }) => event)));
  const omissions = [...totals.totals.flatMap((total) => total.omissions), ...totals.notAdded];
  const events = [
    ...added,
    ...omissions.flatMap(({ event, reason }) => (reason.why === 'part-of' ? [event, reason.whole] : [event])),
  ];
  const places = omissions.flatMap(({ reason }) => (reason.why === 'joint' ? reason.elsewhere : []));
  const eventTitle = (id: string) => {
    const number = lookup.recordNumbers.get(id);
    return number === undefined ? id : lookup.eventAt(number).title;
  };
  const placeTitle = (id: string) => lookup.places[lookup.placeNumbers.get(id) ?? -1]?.title ?? id;
  return {
    ...totals,
    window,
    bySource: timeOf === 'source',
    byOutline: [...added].filter((id) => outlined.has(id)).length,
    eventTitles: new Map(events.map((id) => [id, eventTitle(id)])),
    placeTitles: new Map(places.map((id) => [id, placeTitle(id)])),
  };
}

/** A single event's figure is no sum, unless others were kept out of it. */
const tellsOfSeveral = ({ events, omissions }: Totals['totals'][number]): boolean =>
  events.length > 1 || omissions.length > 0;

const keptInside = new WeakMap<Lookup, Map<number, RecordInside[]>>();

/** All records inside a place: they depend on nothing that the reader chooses. */
function allInside(lookup: Lookup, place: number): RecordInside[] {
  const kept = keptInside.get(lookup) ?? new Map<number, RecordInside[]>();
  keptInside.set(lookup, kept);
  const found = kept.get(place) ?? recordsInside(lookup, place);
  kept.set(place, found);
  return found;
}

/** @param opened number of the record that the reader has opened, which is there whatever the choice; or -1 */
export function insidePage(lookup: Lookup, narrowed: Narrowed, place: number, opened: number): InsidePage {
  const all = allInside(lookup, place);
  const entries = all.filter(({ record }) => narrowed.records[record] || record === opened);
  return {
    entries,
    records: lazyList(entries.length, (i): InsideRecord => {
      const { record, place: at, by } = entries[i] as RecordInside;
      const joined = joinedCounts(lookup, record);
      return { event: lookup.eventAt(record), at: lookup.places[at] as CompiledPlace, by, joined };
    }),
    hidden: all.length - entries.length,
    byOutline: entries.filter(({ by }) => by === 'outline').length,
  };
}

/** @param own numbers of the place's own records that the choice leaves */
export function evidenceOf(
  lookup: Lookup,
  narrowed: Narrowed,
  state: AtlasState,
  place: number,
  own: readonly number[],
  { entries }: InsidePage,
): Evidence {
  // A record that is there only because the reader has opened it adds to nothing. Undated records are no part of a window of events; totals
  // name them all the same. Along the time of the sources what was said counts.
  const inWindow = (number: number) => recordStanding(lookup, narrowed, state, number).inWindow !== 'no';
  const isHeard = (number: number) =>
    narrowed.records[number] === 1 &&
    (inWindow(number) || (state.timeOf === 'event' && !isDated(narrowed.spans, number)));
  const heard = [...own, ...entries.map(({ record }) => record)].filter(isHeard);
  const { totals, notAdded } = totalsOf(
    lookup,
    heard.map((number) => narrowedRecord(lookup, narrowed, number) as Heard),
    {
      places: new Set([(lookup.places[place] as CompiledPlace).id, ...placesInside(lookup, place).keys()]),
      window: windowOfSums(state),
    },
  );
  const drawn = heard.filter(inWindow).map((number) => panelRecord(lookup, narrowed, state, number));
  const outlined = new Set(
    entries.flatMap(({ record, by }) => (by === 'outline' ? (lookup.ids[record] as string) : [])),
  );
  return {
    charts: estimateCharts(drawn.sort(inTimeOrder), lookup.vocabulary.measures).filter(
      ({ events }) => events.length > 1,
    ),
    totals: withTitles(lookup, state, { totals: totals.filter(tellsOfSeveral), notAdded }, outlined),
  };
}

function inTimeOrder({ span: one }: Pick<PanelRecord, 'span'>, { span: other }: Pick<PanelRecord, 'span'>): number {
  return (one?.earliestStart ?? 0) - (other?.earliestStart ?? 0) || (one?.latestEnd ?? 0) - (other?.latestEnd ?? 0);
}

/** The records on the map that the reader's choice leaves; along the time of the sources those of which something was said in the window. */
export function* heardOnMap(lookup: Lookup, state: AtlasState): Iterable<NarrowedRecord> {
  const said = state.timeOf === 'source' ? new Uint8Array(lookup.size) : null;
  if (said) {
    const view = narrowedView(lookup, 'source', state);
    forEachCounted(view, state.window, 'possible', (entry) => {
      said[view.recordOf[entry] as number] = 1;
    });
  }
  for (const heard of narrowedRecords(lookup, narrowedTo(lookup, state))) {
    const { number } = heard.record;
    if (lookup.filedAt[number] !== -1 && heard.places.length > 0 && (!said || said[number])) yield heard;
  }
}

/** Days that events must lie in to be added up; `null`: whenever they happened. */
export const windowOfSums = ({ timeOf, window }: AtlasState): TimeWindow | null => (timeOf === 'event' ? window : null);

/** What the figures of all that the reader's choice leaves on the map come to: of an area, of a lens, of facets and words. */
export function sumsOfChoice(lookup: Lookup, state: AtlasState): Totals {
  const inArea = state.area && placesInArea(lookup, state.area);
  const places = inArea && new Set(lookup.places.filter((_, number) => inArea[number] === 1).map(({ id }) => id));
  return totalsOf(lookup, [...heardOnMap(lookup, state)], { places, window: windowOfSums(state) });
}

/** The same with the titles of what it names; the figure of a single event is no sum. */
export function totalsOfChoice(lookup: Lookup, state: AtlasState): PlaceTotals {
  const { totals, notAdded } = sumsOfChoice(lookup, state);
  return withTitles(lookup, state, { totals: totals.filter(tellsOfSeveral), notAdded }, new Set());
}
