// The scene: all that map and views show, worked out from what can be asked (the lookup) and what the reader looks at (the state).
// Nobody else filters or counts. The counts are live arrays: read them before the next scene is made; `settled()` is for keeping.

import { areaRing } from '../lookup/area.ts';
import type { Lookup } from '../lookup/build-lookup.ts';
import { type FacetCounts, type FacetSpans, facetCounts, facetSpansOf } from '../lookup/facet-counts.ts';
import { type LensCounts, lensCounts, lensSpansOf } from '../lookup/lens-counts.ts';
import { narrowedRecords, narrowedView } from '../lookup/narrowing.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import type { TimeView } from '../lookup/time-view.ts';
import { createWindowCounts } from '../lookup/window-counts.ts';
import type { NamedPeriod } from '../model/atlas.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type AtlasState, isNarrowed } from '../state/atlas-state.ts';
import { edgesFor, outsideWindow } from '../state/window-reach.ts';
import { type Bars, createBars } from './bars.ts';
import { type PlaceTotals, totalsOfChoice } from './evidence.ts';
import { type FigureRing, figureRings } from './figure-rings.ts';
import { type Panel, panelFor } from './panel.ts';
import { type PlaceCard, placeCard } from './place-card.ts';
import { entriesOf, type PlaceEntry, placeEntries } from './place-entries.ts';
import { type RecordTable, recordTable } from './record-table.ts';
import { type ShownRecord, shownRecords } from './shown-records.ts';
import { type SliderAxis, sliderAxis } from './slider-steps.ts';

export type { LensCounts } from '../lookup/lens-counts.ts';

/** A scene at rest, for lists and panels that are drawn less often than the map. */
export interface SettledScene {
  state: AtlasState;
  /** Places that have a record in the window, and distinct records there (along the time of the sources: claims), by the chosen match. */
  placesInWindow: number;
  recordsInWindow: number;
  entries: readonly PlaceEntry[];
  panel: Panel | null;
  sources: ReadonlyMap<string, Source>;
  periods: readonly NamedPeriod[];
  /** Records that the choice leaves, but no date or no place can be given to. */
  undated: number;
  /** Placed claims of which it is not known when they were said. */
  unsaid: number;
  unplaced: number;
  /** Of what the choice leaves on the map, how many entries the window does not hold; 0 without a choice. */
  outside: number;
  /** Of what the choice leaves, how many records have no date or no place, each counted once. */
  offTheMap: number;
  /** In an empty window: the nearest record before or after it. */
  nearest: { eventId: string; day: number } | null;
  /** The records that are counted, in time order, each with the claims that are shown of it. Worked out when asked for. */
  records(): readonly ShownRecord[];
  /** The same as rows in the order the reader has chosen. */
  table(): RecordTable;
  rings: Scene['rings'];
  /** What the figures of the records that are counted come to. */
  totals(): PlaceTotals;
  /** What each value of each facet would leave in the window. */
  facets(): FacetCounts;
  /** What each lens would leave in the window. */
  lensCounts(): LensCounts;
}

export interface Scene {
  state: AtlasState;
  /** The same object as long as the axis is drawn alike. */
  axis: SliderAxis;
  places: readonly CompiledPlace[];
  /** Per place, in the order of `places`: records in the window by the chosen match; certain ones; those of the first that tell of a deed. */
  counted: Int32Array;
  certain: Int32Array;
  deeds: Int32Array;
  /** Per place: how many places have more records over all time. The same array for good. */
  ranks: Uint32Array;
  /** Number of the selected place in `places`, or -1. */
  selectedPlace: number;
  /** Number of the place that is pointed at, or -1. */
  pointedPlace: number;
  /** Closed ring of [longitude, latitude] around the area, the same one as long as the area lasts. */
  areaRing: readonly [number, number][] | null;
  bars: Bars;
  sources: ReadonlyMap<string, Source>;
  periods: readonly NamedPeriod[];
  /** Span of the record that the reader points at, to be drawn on the axis. */
  pointed: TimeSpan | null;
  settled(): SettledScene;
  /** What is to be said of the place that is pointed at. */
  card(): PlaceCard | null;
  /** What is printed of the one measure that is chosen, place by place; none without one. */
  rings(): readonly FigureRing[];
  /** The places that a click fell on, most records first. */
  choice(): readonly PlaceEntry[];
}

/** Makes scenes. It keeps the moving counts, so make one per atlas and page. */
export function createSceneMaker(lookup: Lookup, axis: TimeAxis): (state: AtlasState) => Scene {
  /** Counts and bars along a view; made anew only when the reader chooses other filters. */
  const along = (view: TimeView, state: AtlasState | null) => {
    let facets: FacetSpans | null = null;
    let lenses: ReturnType<typeof lensSpansOf> | null = null;
    return {
      view,
      split: state?.split ?? null,
      counts: createWindowCounts(view.index, lookup.places.length, view.placesOf, view.isDeed),
      barsIn: createBars(lookup, view, axis, state?.split ?? null),
      facetsOf(asked: AtlasState): FacetSpans {
        facets ??= facetSpansOf(lookup, asked.timeOf, asked);
        return facets;
      },
      lensesOf(asked: AtlasState) {
        lenses ??= lensSpansOf(lookup, asked.timeOf, asked);
        return lenses;
      },
    };
  };
  let moving = along(lookup.time.event, null);
  // The same axis as long as it is drawn alike: views that show nothing else are not drawn anew with each step.
  let drawn: { view: AtlasState['axisView']; axis: SliderAxis } = { view: null, axis: sliderAxis(axis, null) };
  let outlined: { area: AtlasState['area']; ring: Scene['areaRing'] } = { area: null, ring: null };

  return (state) => {
    const view = narrowedView(lookup, state.timeOf, state);
    if (view !== moving.view || state.split !== moving.split) moving = along(view, state);
    const { counts, barsIn, facetsOf, lensesOf } = moving;
    counts.moveTo(state.window);
    const counted = state.match === 'certain' ? counts.certain : counts.possible;
    const { selection } = state;
    let settled: SettledScene | null = null;
    let ringed: readonly FigureRing[] | null = null;
    const rings = () => {
      ringed ??= figureRings(lookup, state);
      return ringed;
    };
    if (state.axisView !== drawn.view) drawn = { view: state.axisView, axis: sliderAxis(axis, state.axisView) };
    if (state.area !== outlined.area) outlined = { area: state.area, ring: state.area && areaRing(state.area) };
    return {
      state,
      axis: drawn.axis,
      places: lookup.places,
      counted,
      certain: counts.certain,
      deeds: state.match === 'certain' ? counts.certainDeeds : counts.deeds,
      ranks: lookup.ranks,
      selectedPlace: selection.type === 'place' ? (lookup.placeNumbers.get(selection.place) ?? -1) : -1,
      pointedPlace: lookup.placeNumbers.get(state.pointedPlace ?? '') ?? -1,
      areaRing: outlined.ring,
      bars: barsIn(state.axisView),
      sources: lookup.sources,
      periods: lookup.periods,
      pointed: lookup.records[lookup.recordNumbers.get(state.pointedEvent ?? '') ?? -1]?.span ?? null,
      settled() {
        settled ??= settle(
          lookup,
          state,
          counted,
          counts,
          () => facetsOf(state),
          () => lensesOf(state),
          rings,
        );
        return settled;
      },
      card: () => placeCard(lookup, state, view, counted, counts.certain),
      rings,
      choice: () => entriesOf(lookup, state.choice, counted, counts.certain),
    };
  };
}

function settle(
  lookup: Lookup,
  state: AtlasState,
  counted: Int32Array,
  counts: { certain: Int32Array; records: { possible: number; certain: number } },
  facetSpans: () => FacetSpans,
  lenses: () => ReturnType<typeof lensSpansOf>,
  rings: Scene['rings'],
): SettledScene {
  const entries = placeEntries(lookup, state, counted, counts.certain);
  const left = narrowedRecords(lookup, state);
  let shown: readonly ShownRecord[] | null = null;
  let table: RecordTable | null = null;
  let totals: PlaceTotals | null = null;
  let facets: FacetCounts | null = null;
  return {
    state,
    placesInWindow: entries.length,
    recordsInWindow: state.match === 'certain' ? counts.records.certain : counts.records.possible,
    entries,
    panel: panelFor(lookup, state),
    sources: lookup.sources,
    periods: lookup.periods,
    undated: [...left.values()].filter(({ span }) => !span).length,
    unsaid: unsaidIn(narrowedView(lookup, 'source', state)),
    unplaced: [...left.values()].filter(({ record }) => record.event.placeId === null).length,
    outside: isNarrowed(state) ? outsideWindow(lookup, state) : 0,
    offTheMap: [...left.values()].filter(({ span, record }) => !span || record.event.placeId === null).length,
    nearest: entries.length === 0 ? nearestTo(lookup, state) : null,
    records() {
      shown ??= shownRecords(lookup, state);
      return shown;
    },
    table() {
      table ??= recordTable(lookup, state);
      return table;
    },
    rings,
    totals() {
      totals ??= totalsOfChoice(lookup, state);
      return totals;
    },
    facets() {
      facets ??= facetCounts(facetSpans(), state.window, state.match);
      return facets;
    },
    lensCounts: () => lensCounts(lenses(), state.window, state.match),
  };
}

const unsaidIn = ({ entries }: TimeView): number =>
  entries.filter(({ span, places }) => !span && places.length > 0).length;

/** The placed record that a window counts soonest, as the reader counts: its possible days lie closest, or its certain ones. */
function nearestTo(lookup: Lookup, state: AtlasState): SettledScene['nearest'] {
  const { window, timeOf, match } = state;
  let best: { eventId: string; day: number } | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const { record, span, places } of narrowedView(lookup, timeOf, state).entries) {
    const event = lookup.records[record]?.event;
    if (!span || !event || places.length === 0 || (match === 'certain' && span.doubtful)) continue;
    const { begins, ends } = edgesFor(match, span);
    const gap = Math.max(begins - window.to, window.from - ends, 0);
    if (gap >= bestGap) continue;
    bestGap = gap;
    best = { eventId: event.id, day: begins > window.to ? begins : ends };
  }
  return best;
}
