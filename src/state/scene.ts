// The scene: all that map and views show, worked out from what can be asked (the lookup) and what the reader looks at (the state).
// Nobody else filters or counts. The counts are live arrays: read them before the next scene is made; `settled()` is for keeping.
import type { Lookup } from '../lookup/build-lookup.ts';
import { type FacetCounts, facetCounts } from '../lookup/facet-counts.ts';
import type { FacetName } from '../lookup/facets.ts';
import { filteredView } from '../lookup/filtered-view.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import type { TimeView } from '../lookup/time-view.ts';
import { createWindowCounts } from '../lookup/window-counts.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { AtlasState } from './atlas-state.ts';
import { type Bars, createBars } from './bars.ts';
import { type Panel, panelFor } from './panel.ts';
import { type PlaceEntry, placeEntries } from './place-entries.ts';
import { type SliderAxis, sliderAxis } from './slider-steps.ts';

/** A scene at rest, for lists and panels that are drawn less often than the map. */
export interface SettledScene {
  state: AtlasState;
  /** Places that have a record in the window, and distinct records there (along the time of the sources: claims), by the chosen match. */
  placesInWindow: number;
  recordsInWindow: number;
  entries: readonly PlaceEntry[];
  panel: Panel | null;
  facets: FacetCounts;
  sources: ReadonlyMap<string, Source>;
  undated: number;
  /** Placed claims of which it is not known when they were said. */
  unsaid: number;
  unplaced: number;
  /** In an empty window: the nearest record before or after it. */
  nearest: { eventId: string; day: number } | null;
}

export interface Scene {
  state: AtlasState;
  axis: SliderAxis;
  places: readonly CompiledPlace[];
  /** Per place, in the order of `places`: records in the window by the chosen match; certain ones; ones that tell of a deed. */
  counted: Int32Array;
  certain: Int32Array;
  deeds: Int32Array;
  /** Number of the selected place in `places`, or -1. */
  selectedPlace: number;
  bars: Bars;
  sources: ReadonlyMap<string, Source>;
  /** Span of the record that the reader points at, to be drawn on the axis. */
  pointed: TimeSpan | null;
  settled(): SettledScene;
}

/** Makes scenes. It keeps the moving counts, so make one per atlas and page. */
export function createSceneMaker(lookup: Lookup, axis: TimeAxis): (state: AtlasState) => Scene {
  /** Counts and bars along a view; made anew only when the reader chooses other filters. */
  const along = (view: TimeView, split: FacetName | null) => ({
    view,
    split,
    counts: createWindowCounts(view.index, lookup.places.length, view.placesOf, view.isDeed),
    barsIn: createBars(lookup, view, axis, split),
  });
  let moving = along(lookup.time.event, null);

  return (state) => {
    const view = filteredView(lookup, state.timeOf, state.filters);
    if (view !== moving.view || state.split !== moving.split) moving = along(view, state.split);
    const { counts, barsIn } = moving;
    counts.moveTo(state.window);
    const counted = state.match === 'certain' ? counts.certain : counts.possible;
    const { selection } = state;
    let settled: SettledScene | null = null;
    return {
      state,
      axis: sliderAxis(axis, state.axisView),
      places: lookup.places,
      counted,
      certain: counts.certain,
      deeds: counts.deeds,
      selectedPlace: selection.type === 'place' ? (lookup.placeNumbers.get(selection.place) ?? -1) : -1,
      bars: barsIn(state.axisView),
      sources: lookup.sources,
      pointed: lookup.records[lookup.recordNumbers.get(state.pointedEvent ?? '') ?? -1]?.span ?? null,
      settled() {
        settled ??= settle(lookup, state, counted, counts);
        return settled;
      },
    };
  };
}

function settle(
  lookup: Lookup,
  state: AtlasState,
  counted: Int32Array,
  counts: { certain: Int32Array; records: { possible: number; certain: number } },
): SettledScene {
  const entries = placeEntries(lookup, counted, counts.certain);
  return {
    state,
    placesInWindow: entries.length,
    recordsInWindow: state.match === 'certain' ? counts.records.certain : counts.records.possible,
    entries,
    panel: panelFor(lookup, state),
    facets: facetCounts(lookup, state.timeOf, state.window, state.filters),
    sources: lookup.sources,
    undated: lookup.undated.length,
    unsaid: lookup.time.source.entries.filter(({ span, places }) => !span && places.length > 0).length,
    unplaced: lookup.unplaced.length,
    nearest: entries.length === 0 ? nearestTo(lookup, state) : null,
  };
}

/** The placed record whose possible days lie closest to the window. */
function nearestTo(lookup: Lookup, { window, timeOf, filters }: AtlasState): SettledScene['nearest'] {
  let best: { eventId: string; day: number } | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const { record, span, places } of filteredView(lookup, timeOf, filters).entries) {
    const event = lookup.records[record]?.event;
    if (!span || !event || places.length === 0) continue;
    const gap = Math.max(span.earliestStart - window.to, window.from - span.latestEnd, 0);
    if (gap >= bestGap) continue;
    bestGap = gap;
    best = { eventId: event.id, day: span.earliestStart > window.to ? span.earliestStart : span.latestEnd };
  }
  return best;
}
