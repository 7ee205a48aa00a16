// The scene: all that map and views show, worked out from what can be asked (the lookup) and what the reader looks at (the state).
// Nobody else filters or counts. The counts are live arrays: read them before the next scene is made; `settled()` is for keeping.

import { areaRing } from '../lookup/area.ts';
import type { Lookup } from '../lookup/build-lookup.ts';
import { type FacetCounter, type FacetCounts, facetCounterOf } from '../lookup/facet-counts.ts';
import { type LensCounter, type LensCounts, lensCounterOf } from '../lookup/lens-counts.ts';
import { lengthOfList, listAt } from '../lookup/lists.ts';
import { type Narrowed, narrowedTo, narrowedView } from '../lookup/narrowing.ts';
import { type RecordRelations, relationsOfId } from '../lookup/related-records.ts';
import { isDated, spanAt } from '../lookup/spans.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import { isCountable, type TimeView } from '../lookup/time-view.ts';
import { createWindowCounts, type WindowCounts } from '../lookup/window-counts.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { CompiledPeriod } from '../model/compiled-periods.ts';
import type { LazyList } from '../model/lazy-list.ts';
import { once } from '../model/once.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type AtlasState, isNarrowed } from '../state/atlas-state.ts';
import { type Bars, createBars } from './bars.ts';
import { createBesideBars } from './compare/beside-bars.ts';
import {
  besideView,
  createBesideCounts,
  type LookupOfEdition,
  largerCounts,
  type SideCounts,
} from './compare/beside-counts.ts';
import type { TwoViews } from './compare/two-views.ts';
import {
  type CountryEntry,
  countriesBut,
  countriesIn,
  type HomeCountry,
  homeCountry,
  homeCountryOf,
} from './countries.ts';
import { disputedPlaces } from './disputed-places.ts';
import { type PlaceTotals, totalsOfChoice } from './evidence.ts';
import { type FigureRing, figureRings } from './figure-rings.ts';
import { createFilmScenes, type FilmRow, type FilmScene, filmRecord, filmRow, homeInFilm } from './film-scene.ts';
import { type Panel, panelFor } from './panel.ts';
import type { PanelRecord } from './panel-record.ts';
import { type PlaceCard, placeCard } from './place-card.ts';
import { entriesOf, type PlaceEntry, placeEntries } from './place-entries.ts';
import { type RecordTable, recordTable } from './record-table.ts';
import { createRelatedPlaces } from './related-places.ts';
import { type ShownRecord, shownRecords } from './shown-records.ts';
import { type SliderAxis, sliderAxis } from './slider-steps.ts';

export type { LensCounts } from '../lookup/lens-counts.ts';

/** A scene at rest, for lists and panels that are drawn less often than the map. */
export interface SettledScene {
  state: AtlasState;
  /** Places that have a record in the window, and distinct records there (along the time of the sources: claims), by the chosen match. */
  placesInWindow: number;
  recordsInWindow: number;
  /** The same of the second view; `null` where there is one view, or the other edition has not come yet. */
  besideCounts: { placesInWindow: number; recordsInWindow: number } | null;
  entries: LazyList<PlaceEntry>;
  panel: Panel | null;
  sources: ReadonlyMap<string, Source>;
  periods: readonly CompiledPeriod[];
  persons: ReadonlyMap<string, string>;
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
  /** What the window holds of the country that has a box beside the map, and the other countries that it holds something of. */
  home(): HomeCountry | null;
  others: readonly CountryEntry[];
  /** Id of the place that the film lights. */
  lit: string | null;
  /** The records that are counted, in time order, each with the claims that are shown of it. Worked out when asked for. */
  records(): readonly ShownRecord[];
  /** The same as rows in the order the reader has chosen. */
  table(): RecordTable;
  /** What `comparisonOf` and `smallMaps` work from, which are fetched when they are shown. */
  views: TwoViews;
  /** Places with a record of any year, most records first: at most so many that one can be chosen from them. */
  placesToChoose(): readonly CompiledPlace[];
  /** The title of a place, by its id. */
  placeTitle(place: string): string;
  /** Of a record and each of its claims, by id. */
  relationsOf(event: string): RecordRelations;
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
  /**
   * Per place, in the order of `places`: records in the window by the chosen match; certain ones; those of the first that tell of a deed. Of two views
   * the larger number: so large is the mark that both share.
   */
  counted: Int32Array;
  certain: Int32Array;
  deeds: Int32Array;
  /** The same of the first of two views alone, and of the second; `null` where there is one view, or the other edition has not come yet. */
  first: SideCounts;
  beside: SideCounts | null;
  /** Per place: how many places have more records over all time. The same array for good. */
  ranks: Uint32Array;
  /** Per place: records that some window counts. The same array for good. */
  recordsOfAllYears: Uint32Array;
  /** Number of the country that has a box beside the map, or -1, and those of the other countries. The same for good. */
  homeCountry: number;
  otherCountries: readonly number[];
  /** Number of the selected place in `places`, or -1. */
  selectedPlace: number;
  /** Number of the place that is pointed at, or -1. */
  pointedPlace: number;
  /** Numbers of the other places of which a record is joined to the open one. The same array as long as that record is open. */
  relatedPlaces: readonly number[];
  /** Closed ring of [longitude, latitude] around the area, the same one as long as the area lasts. */
  areaRing: readonly [number, number][] | null;
  bars: Bars;
  /** Of the second view; `null` where there is one view, or both have the same. */
  besideBars: Bars | null;
  sources: ReadonlyMap<string, Source>;
  periods: readonly CompiledPeriod[];
  persons: ReadonlyMap<string, string>;
  /** Span of the record that the reader points at, to be drawn on the axis. */
  pointed: TimeSpan | null;
  /** What the film shows; `null`: no film. Then `counted`, `certain` and `deeds` are its own. */
  film: FilmScene | null;
  /** The record that the film rests at, to be told. */
  filmRecord(): PanelRecord | null;
  /** A record by its number, with the place that it lights or is filed under. */
  filmRow(record: number, place?: number): FilmRow;
  settled(): SettledScene;
  /** What is to be said of the place that is pointed at. */
  card(): PlaceCard | null;
  /** What is printed of the one measure that is chosen, place by place; none without one. */
  rings(): readonly FigureRing[];
  /** Per place: 1 where claims of a record in the window exclude or deny one another. Worked out when asked for: not in a step of time. */
  disputedPlaces(): Uint8Array;
  /** The places that a click fell on, most records first. */
  choice(): readonly PlaceEntry[];
}

/** What a choice leaves, with the counts that move along it; made anew only when the reader chooses otherwise. */
interface Choice {
  narrowed: Narrowed;
  view: TimeView;
  split: AtlasState['split'];
  counts: WindowCounts;
  barsIn: ReturnType<typeof createBars>;
  facets(): FacetCounter;
  lenses(): LensCounter;
  offTheMap(): OffTheMap;
}

function choiceOf(lookup: Lookup, axis: TimeAxis, state: AtlasState): Choice {
  const narrowed = narrowedTo(lookup, state);
  const view = narrowedView(lookup, state.timeOf, state);
  return {
    ...{ narrowed, view, split: state.split },
    counts: createWindowCounts(view.index, lookup.places.length, view.placesOf, view.isDeed),
    barsIn: createBars(lookup, view, axis, state.split),
    facets: once(() => facetCounterOf(lookup, state.timeOf, state)),
    lenses: once(() => lensCounterOf(lookup, state.timeOf, state)),
    offTheMap: once(() => offTheMapOf(lookup, narrowed, view)),
  };
}

/** Per place: records with a date. */
function datedRecords({ places, time }: Lookup): Uint32Array {
  const counts = new Uint32Array(places.length);
  const view = time.event;
  for (let entry = 0; entry < view.size; entry++)
    if (isCountable(view, entry)) for (const place of listAt(view.placesOf, entry)) (counts[place] as number)++;
  return counts;
}

/**
 * Makes scenes. It keeps the moving counts, so make one per atlas and page.
 * @param lookupOf other editions than the one of `lookup`, for a second view
 */
export function createSceneMaker(
  lookup: Lookup,
  axis: TimeAxis,
  lookupOf: LookupOfEdition = () => undefined,
): (state: AtlasState) => Scene {
  let choice: Choice | null = null;
  const recordsOfAllYears = datedRecords(lookup);
  const home = homeCountryOf(lookup.places, recordsOfAllYears);
  const countries = { home, others: countriesBut(lookup.places, home) };
  // The same axis as long as it is drawn alike: views that show nothing else are not drawn anew with each step.
  let drawn: { view: AtlasState['axisView']; axis: SliderAxis } = { view: null, axis: sliderAxis(axis, null) };
  const relatedPlaces = createRelatedPlaces(lookup);
  const besideCounts = createBesideCounts(lookup);
  const besideBars = createBesideBars(axis);
  const filmScene = createFilmScenes(lookup, axis);
  let outlined: { area: AtlasState['area']; ring: Scene['areaRing'] } = { area: null, ring: null };

  return (state) => {
    const view = narrowedView(lookup, state.timeOf, state);
    const now = choice?.view === view && choice.split === state.split ? choice : choiceOf(lookup, axis, state);
    choice = now;
    const { counts, barsIn } = now;
    counts.moveTo(state.window);
    const isCertain = state.match === 'certain';
    const first: SideCounts = {
      counted: isCertain ? counts.certain : counts.possible,
      certain: counts.certain,
      deeds: isCertain ? counts.certainDeeds : counts.deeds,
      records: isCertain ? counts.records.certain : counts.records.possible,
    };
    const film = filmScene(state);
    const { selection } = state;
    const rings = once(() => figureRings(lookup, state));
    const second = film ? null : besideView(state, lookup, lookupOf);
    const beside = besideCounts(second);
    const views = { axis, a: { lookup, state }, b: second };
    if (state.axisView !== drawn.view) drawn = { view: state.axisView, axis: sliderAxis(axis, state.axisView) };
    if (state.area !== outlined.area)
      outlined = { area: state.area, ring: state.area && state.area.type !== 'place' ? areaRing(state.area) : null };
    return {
      state,
      axis: drawn.axis,
      places: lookup.places,
      ...(film
        ? { counted: film.counted, certain: film.counted, deeds: film.deeds }
        : beside
          ? largerCounts(first, beside)
          : first),
      first,
      beside,
      ranks: lookup.ranks,
      recordsOfAllYears,
      homeCountry: countries.home,
      otherCountries: countries.others,
      selectedPlace:
        film && film.lit >= 0
          ? film.lit
          : selection.type === 'place'
            ? (lookup.placeNumbers.get(selection.place) ?? -1)
            : -1,
      pointedPlace: lookup.placeNumbers.get(state.pointedPlace ?? '') ?? -1,
      relatedPlaces: relatedPlaces(selection),
      areaRing: outlined.ring,
      bars: barsIn(state.axisView),
      besideBars: besideBars(views.a, second),
      sources: lookup.sources,
      periods: lookup.periods,
      persons: lookup.persons,
      pointed: spanAt(lookup.spans, lookup.recordNumbers.get(state.pointedEvent ?? '') ?? -1),
      film,
      filmRecord: once(() => film && filmRecord(lookup, state, film)),
      filmRow: (record, place = lookup.filedAt[record] ?? -1) => filmRow(lookup, record, place),
      settled: once(() => settle(lookup, state, now, rings, countries, beside, views, film)),
      card: () => placeCard(lookup, state, view, first, beside),
      rings,
      disputedPlaces: once(() => disputedPlaces(lookup, view, state)),
      choice: () => entriesOf(lookup, state.choice, first, beside),
    };
  };
}

/** Nobody chooses from a longer list. */
const mostToChoose = 300;

function placesByRecords({ places, ranks, recordsOfPlace }: Lookup): CompiledPlace[] {
  const found: CompiledPlace[] = [];
  places.forEach((place, number) => {
    if ((ranks[number] as number) < mostToChoose && lengthOfList(recordsOfPlace, number) > 0)
      found[ranks[number] as number] = place;
  });
  return found.filter(Boolean);
}

const countedPlaces = (counted: Int32Array): number => counted.reduce((sum, count) => sum + Number(count > 0), 0);

interface Countries {
  home: number;
  others: readonly number[];
}

function settle(
  lookup: Lookup,
  state: AtlasState,
  choice: Choice,
  rings: Scene['rings'],
  countries: Countries,
  beside: SideCounts | null,
  views: TwoViews,
  film: FilmScene | null,
): SettledScene {
  const { counts, view } = choice;
  const { countable, ...offTheMap } = choice.offTheMap();
  const isCertain = state.match === 'certain';
  const counted = isCertain ? counts.certain : counts.possible;
  const entries = placeEntries(lookup, state, { counted, certain: counts.certain }, beside);
  const others = countriesIn(countries.others, lookup.places, film?.counted ?? counted, beside?.counted ?? null);
  const besideHome = beside && (beside.counted[countries.home] ?? null);
  const recordsInWindow = isCertain ? counts.records.certain : counts.records.possible;
  return {
    state,
    placesInWindow: countedPlaces(counted),
    recordsInWindow,
    besideCounts: beside && { placesInWindow: countedPlaces(beside.counted), recordsInWindow: beside.records },
    entries,
    panel: panelFor(lookup, state),
    sources: lookup.sources,
    periods: lookup.periods,
    persons: lookup.persons,
    ...offTheMap,
    outside: isNarrowed(state) ? countable - recordsInWindow : 0,
    nearest: entries.length === 0 ? nearestTo(lookup, state, view) : null,
    home: once(() =>
      film ? homeInFilm(lookup, film, countries.home) : homeCountry(lookup, view, state, countries.home, besideHome),
    ),
    others,
    lit: lookup.places[film?.lit ?? -1]?.id ?? null,
    records: once(() => shownRecords(lookup, state)),
    table: once(() => recordTable(lookup, state)),
    views,
    placesToChoose: once(() => placesByRecords(lookup)),
    placeTitle: (place) => lookup.places[lookup.placeNumbers.get(place) ?? -1]?.title ?? place,
    relationsOf: (event) => relationsOfId(lookup, event),
    rings,
    totals: once(() => totalsOfChoice(lookup, state)),
    facets: once(() => choice.facets()(state.window, state.match)),
    lensCounts: once(() => choice.lenses()(state.window, state.match)),
  };
}

/** What a choice leaves that no window counts. */
interface OffTheMap extends Pick<SettledScene, 'undated' | 'unplaced' | 'offTheMap' | 'unsaid'> {
  /** Entries on the map, in the window or not. */
  countable: number;
}

function offTheMapOf(lookup: Lookup, { records, spans, passing, placesOf }: Narrowed, view: TimeView): OffTheMap {
  const { filedAt, claims } = lookup;
  const found = { undated: 0, unplaced: 0, offTheMap: 0, unsaid: 0, countable: 0 };
  for (let record = 0; record < records.length; record++) {
    if (!records[record]) continue;
    const [isUndated, isUnplaced] = [!isDated(spans, record), filedAt[record] === -1];
    if (isUndated) found.undated++;
    if (isUnplaced) found.unplaced++;
    if (isUndated || isUnplaced) found.offTheMap++;
  }
  for (let claim = 0; claim < claims.size; claim++) {
    if (passing[claim] && !isDated(claims.said, claim) && lengthOfList(placesOf, claims.recordOf[claim] as number) > 0)
      found.unsaid++;
  }
  for (let entry = 0; entry < view.size; entry++) if (isCountable(view, entry)) found.countable++;
  return found;
}

/** The placed record that a window counts soonest, as the reader counts: its possible days lie closest, or its certain ones. */
function nearestTo(lookup: Lookup, { window, match }: AtlasState, view: TimeView): SettledScene['nearest'] {
  const { earliestStart, latestStart, earliestEnd, latestEnd, doubtful } = view.spans;
  const [begins, ends] = match === 'certain' ? [latestStart, earliestEnd] : [earliestStart, latestEnd];
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let entry = 0; entry < view.size; entry++) {
    if (!isCountable(view, entry) || (match === 'certain' && doubtful[entry])) continue;
    const gap = Math.max((begins[entry] as number) - window.to, window.from - (ends[entry] as number), 0);
    if (gap >= least) continue;
    least = gap;
    nearest = entry;
  }
  if (nearest < 0) return null;
  const day = (begins[nearest] as number) > window.to ? (begins[nearest] as number) : (ends[nearest] as number);
  return { eventId: lookup.ids[view.recordOf[nearest] as number] as string, day };
}
