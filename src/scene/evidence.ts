// What a place's page shows beside its own records: those of the places inside it, their figures side by side, and what may be added up.

import { placesInArea } from '../lookup/area.ts';
import type { Lookup, LookupRecord } from '../lookup/build-lookup.ts';
import { type NarrowedRecord, narrowedRecords, narrowedView } from '../lookup/narrowing.ts';
import { placesInside, type RecordInside } from '../lookup/records-inside.ts';
import { type Totals, totalsOf } from '../lookup/totals.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Holder } from '../model/containment.ts';
import { type EstimateChart, estimateCharts } from '../model/estimates.ts';
import { possiblyWithin, type TimeWindow } from '../model/time-span.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { PanelRecord } from './panel-record.ts';

export interface InsideRecord extends PanelRecord {
  /** The place inside that the record is filed at. */
  at: CompiledPlace;
  /** Whether records say that it lies inside, or only an outline. */
  by: Holder['by'];
}

export interface Evidence {
  /** Records of places inside this one, none of them its own, in time order. */
  inside: InsideRecord[];
  insideHidden: number;
  /** Figures of several events in the window, own and inside, that count one thing. */
  charts: EstimateChart[];
  /** Over the records in the window, own and inside. */
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

/** The totals of a place or a selection, with the titles of what they name. */
function withTitles(
  lookup: Lookup,
  { window, timeOf }: AtlasState,
  totals: Totals,
  inside: readonly InsideRecord[],
): PlaceTotals {
  const added = new Set(totals.totals.flatMap((total) => total.events.map(({ event }) => event)));
  const omissions = [...totals.totals.flatMap((total) => total.omissions), ...totals.notAdded];
  const events = [
    ...added,
    ...omissions.flatMap(({ event, reason }) => (reason.why === 'part-of' ? [event, reason.whole] : [event])),
  ];
  const places = omissions.flatMap(({ reason }) => (reason.why === 'joint' ? reason.elsewhere : []));
  const eventTitle = (id: string) => lookup.records[lookup.recordNumbers.get(id) ?? -1]?.event.title ?? id;
  const placeTitle = (id: string) => lookup.places[lookup.placeNumbers.get(id) ?? -1]?.title ?? id;
  return {
    ...totals,
    window,
    bySource: timeOf === 'source',
    byOutline: inside.filter(({ event, by }) => by === 'outline' && added.has(event.id)).length,
    eventTitles: new Map(events.map((id) => [id, eventTitle(id)])),
    placeTitles: new Map(places.map((id) => [id, placeTitle(id)])),
  };
}

/** A single event's figure is no sum, unless others were kept out of it. */
const tellsOfSeveral = ({ events, omissions }: Totals['totals'][number]): boolean =>
  events.length > 1 || omissions.length > 0;

/** @param inside and shown: the records inside, all of them and those that the reader's choice leaves */
export function evidenceAt(
  lookup: Lookup,
  state: AtlasState,
  placeNumber: number,
  own: readonly PanelRecord[],
  inside: readonly RecordInside[],
  shown: readonly PanelRecord[],
): Evidence {
  const whereInside = new Map(inside.map((one) => [one.record.event.id, one]));
  const shownInside = shown.map((record): InsideRecord => {
    const { place, by } = whereInside.get(record.event.id) as RecordInside;
    return { ...record, at: lookup.places[place] as CompiledPlace, by };
  });
  // A record that is there only because the reader has opened it adds to nothing.
  const left = narrowedRecords(lookup, state);
  const numberOf = ({ event }: PanelRecord) => lookup.recordNumbers.get(event.id) as number;
  // Undated records are no part of a window of events; totals name them all the same. Along the time of the sources what was said counts.
  const heard = [...own, ...shownInside].filter(
    (record) =>
      left.has(numberOf(record)) && (record.inWindow !== 'no' || (record.span === null && state.timeOf === 'event')),
  );
  const { totals, notAdded } = totalsOf(
    lookup,
    heard.map((one) => ({
      record: lookup.records[numberOf(one)] as LookupRecord,
      claims: one.claims.map(({ claim }) => claim),
      span: one.span,
    })),
    {
      places: new Set([(lookup.places[placeNumber] as CompiledPlace).id, ...placesInside(lookup, placeNumber).keys()]),
      window: windowOfSums(state),
    },
  );
  const charts = estimateCharts(heard.filter((record) => record.inWindow !== 'no').sort(inTimeOrder));
  return {
    inside: shownInside,
    insideHidden: inside.length - shown.length,
    charts: charts.filter(({ events }) => events.length > 1),
    totals: withTitles(lookup, state, { totals: totals.filter(tellsOfSeveral), notAdded }, shownInside),
  };
}

function inTimeOrder({ span: one }: PanelRecord, { span: other }: PanelRecord): number {
  return (one?.earliestStart ?? 0) - (other?.earliestStart ?? 0) || (one?.latestEnd ?? 0) - (other?.latestEnd ?? 0);
}

/** Numbers of the records of which something was said in the window. */
function saidInWindow(lookup: Lookup, state: AtlasState): ReadonlySet<number> {
  const { entries } = narrowedView(lookup, 'source', state);
  return new Set(entries.filter(({ span }) => span && possiblyWithin(span, state.window)).map(({ record }) => record));
}

/** The records on the map that the reader's choice leaves; along the time of the sources those of which something was said in the window. */
export function heardOnMap(lookup: Lookup, state: AtlasState): NarrowedRecord[] {
  const said = state.timeOf === 'source' ? saidInWindow(lookup, state) : null;
  return [...narrowedRecords(lookup, state).values()].filter(
    ({ record, places }) => record.event.placeId !== null && places.length > 0 && (!said || said.has(record.number)),
  );
}

/** Days that events must lie in to be added up; `null`: whenever they happened. */
export const windowOfSums = ({ timeOf, window }: AtlasState): TimeWindow | null => (timeOf === 'event' ? window : null);

/** What the figures of all that the reader's choice leaves on the map come to: of an area, of a lens, of facets and words. */
export function totalsOfChoice(lookup: Lookup, state: AtlasState): PlaceTotals {
  const inArea = state.area && placesInArea(lookup, state.area);
  const places = inArea && new Set(lookup.places.filter((_, number) => inArea[number] === 1).map(({ id }) => id));
  const { totals, notAdded } = totalsOf(lookup, heardOnMap(lookup, state), {
    places,
    window: windowOfSums(state),
  });
  return withTitles(lookup, state, { totals: totals.filter(tellsOfSeveral), notAdded }, []);
}
