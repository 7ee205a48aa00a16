// Everything a reader can do, each as a function from one state to the next. Nothing else changes state.
import type { Area } from '../lookup/area.ts';
import type { FacetName } from '../lookup/facets.ts';
import type { Lens } from '../lookup/lens.ts';
import { noNarrowing } from '../lookup/narrowing.ts';
import type { DateBasis } from '../lookup/time-view.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type {
  AreaShape,
  AtlasState,
  Camera,
  Dating,
  Listing,
  MapStanding,
  Match,
  Mode,
  Notice,
  OfflineStanding,
  PlaceOrder,
  PlayWay,
  SortColumn,
  Theme,
  Tray,
} from './atlas-state.ts';
import { type Aspect, besideState, exchanged, sharesWindow, withAspect } from './beside.ts';
import { followed, requestFor, requestForArea, requestForBoth } from './camera-request.ts';
import { toggled, trimmedQuery } from './choice-after.ts';
import { type FilmAction, filmed, withFilm } from './film.ts';
import { type RelationLink, withTrail } from './followed-relations.ts';
import { openedRecord } from './opened-record.ts';
import { played, startedToPlay } from './play.ts';
import { splitsBy } from './splits-by.ts';
import { withStory } from './story-place.ts';
import {
  type ActionContext,
  fitted,
  steppedToRecord,
  viewWithin,
  widened,
  withinReach,
  withMode,
} from './window-moves.ts';
import { placesInWindow, reachesNothing } from './window-reach.ts';

export type Action =
  | FilmAction
  | { type: 'window-moved'; window: TimeWindow }
  /** One frame of the way to the window of a step; `arrived`: the last one. */
  | { type: 'window-travelled'; window: TimeWindow; arrived: boolean }
  | { type: 'story-left' }
  | { type: 'class-chosen'; inClass: boolean }
  /** Shows the draft of a story, at one of its steps, from 0. */
  | { type: 'writing-opened'; step: number | null; isRead?: true }
  | { type: 'writing-closed' }
  | { type: 'match-chosen'; match: Match }
  | { type: 'time-of-chosen'; timeOf: DateBasis }
  /** `ofAllYears`, here and below: where the reader was told of records of any year, the window is widened to hold them all. */
  | { type: 'facet-toggled'; facet: FacetName; value: string; ofAllYears?: boolean }
  /** Narrows to the claims that name a person, of all years, and lists their records. */
  | { type: 'person-chosen'; person: string }
  /** Narrows to the records that hold these words; empty: no longer. */
  | { type: 'words-searched'; query: string; ofAllYears?: boolean }
  /** `show`: the camera goes there, for an area that was not drawn on the map. */
  | { type: 'area-chosen'; area: Area | null; show?: boolean }
  /** Begins to draw on the map, or gives it up. */
  | { type: 'drawing-chosen'; shape: AreaShape | null }
  | { type: 'lens-chosen'; lens: Lens | null; ofAllYears?: boolean }
  /** Holds a second view beside the first; `own`: what the first one takes in its stead. `null`: there is one view again. */
  | { type: 'beside-chosen'; beside: Aspect | null; own?: Aspect }
  | { type: 'beside-window-moved'; window: TimeWindow }
  /** Each of the two views in the other's place. */
  | { type: 'sides-exchanged' }
  /** Gives up every narrowing: facets, words, area and lens. */
  | { type: 'filters-cleared' }
  | { type: 'split-chosen'; split: FacetName | null }
  | { type: 'silence-shown'; shown: boolean }
  | { type: 'mode-chosen'; mode: Mode }
  | { type: 'way-changed'; way: Partial<PlayWay> }
  | { type: 'dating-chosen'; dating: Dating }
  | { type: 'axis-viewed'; view: TimeWindow | null }
  | { type: 'window-undone' }
  /** Widens the window to all that the choice leaves. */
  | { type: 'window-widened' }
  | { type: 'event-pointed'; event: string | null }
  | { type: 'place-pointed'; place: string | null }
  /** A click fell on several places; an empty list takes the offer back. */
  | { type: 'places-offered'; places: readonly string[] }
  | { type: 'all-years-chosen'; allYears: boolean }
  | { type: 'listing-chosen'; listing: Listing }
  /** Sorts the table by a column; the column it is sorted by is turned round. */
  | { type: 'records-sorted'; by: SortColumn }
  | { type: 'places-ordered'; by: PlaceOrder }
  | { type: 'place-chosen'; place: string; by: 'map' | 'list' }
  /** `along`: by the link of a relation, to which the focus comes back. */
  | { type: 'event-chosen'; event: string; claim: string | null; along?: RelationLink }
  | { type: 'tray-opened'; tray: Tray }
  | { type: 'source-opened'; source: string | null }
  | { type: 'panel-closed' }
  | { type: 'play-pressed' }
  | { type: 'pause-pressed' }
  | { type: 'days-played'; days: number }
  | { type: 'stepped-to-record'; direction: 1 | -1 }
  | { type: 'camera-moved'; camera: Camera }
  | { type: 'theme-chosen'; theme: Theme }
  /** The reader's device prefers another theme than before. */
  | { type: 'theme-preferred'; theme: Theme }
  | { type: 'language-chosen'; language: string }
  | { type: 'notice-raised'; notice: Notice }
  | { type: 'notice-dismissed'; id: string }
  | { type: 'introduction-closed' }
  | { type: 'offline-changed'; standing: OfflineStanding }
  | { type: 'edition-renewed' }
  | { type: 'map-changed'; standing: MapStanding }
  | { type: 'address-opened'; state: AtlasState };

/** A single day is the reader's own. */
function reaching(narrowed: AtlasState, ofAllYears: boolean | undefined, context: ActionContext): AtlasState {
  return ofAllYears && narrowed.mode !== 'day' ? widened(narrowed, context) : narrowed;
}

/** Where none of the records that hold the words is in the window, it is widened to hold them. */
function withWords(state: AtlasState, query: string, ofAllYears: boolean, context: ActionContext): AtlasState {
  const searched = { ...state, query };
  if (query === '') return searched;
  const { lookup } = context;
  const shown = reaching(searched, ofAllYears || reachesNothing(lookup, searched), context);
  const inView = placesInWindow(lookup, shown);
  return inView.length > 0 ? { ...shown, cameraRequest: requestFor(state, { inView }) } : shown;
}

const noChoice: readonly string[] = [];

function withArea(state: AtlasState, area: Area | null, show: boolean): AtlasState {
  const cameraRequest = area && show ? requestFor(state, requestForArea(area)) : state.cameraRequest;
  return { ...state, area, cameraRequest, drawing: null, choice: noChoice };
}

/** Where one of two views that share the window would show nothing of what it has, the window is widened for both. */
function reachingBoth(state: AtlasState, context: ActionContext): AtlasState {
  const second = state.beside && sharesWindow(state.beside) ? besideState(state) : null;
  if (!second) return state;
  const isEmpty = [state, second].some((one) => reachesNothing(context.lookup, one));
  return isEmpty ? widened(state, context) : state;
}

function withBeside(state: AtlasState, beside: Aspect | null, context: ActionContext): AtlasState {
  const { lookup, axis } = context;
  const kept = beside?.type === 'window' ? { ...beside, window: withinReach(beside.window, axis) } : beside;
  const after = reachingBoth({ ...state, beside: kept }, context);
  const goTo = requestForBoth(lookup, after);
  return goTo ? { ...after, cameraRequest: requestFor(state, goTo) } : after;
}

/** A facet that splits claims may not split events: then the bars are whole again. */
function withTimeOf(state: AtlasState, timeOf: DateBasis): AtlasState {
  const split = state.split && splitsBy[timeOf].includes(state.split) ? state.split : null;
  return { ...state, timeOf, split, playing: false };
}

/** Going back keeps what is no part of an address, and makes its camera a new request. */
function reopened(state: AtlasState, opened: AtlasState): AtlasState {
  const { camera, introduced, offline, renewed, map, writing } = state;
  // What went wrong is still so on another view.
  const alerts = state.notices.filter(({ kind }) => kind === 'alert');
  const goTo = opened.cameraRequest?.goTo;
  const cameraRequest = goTo ? requestFor(state, goTo) : state.cameraRequest;
  return {
    ...opened,
    // The view that is come back to, as it was left: a link alone is widened to show its record.
    window: opened.windowBefore ?? opened.window,
    windowBefore: null,
    camera,
    cameraRequest,
    // The step is there already: following a link moves no focus to it.
    writing: writing && (writing.step === null ? writing : { ...writing, step: null }),
    offline,
    renewed,
    map,
    notices: [...alerts, ...opened.notices],
    introduced: introduced || opened.introduced,
  };
}

export function next(state: AtlasState, action: Action, context: ActionContext): AtlasState {
  return withFilm(state, withStory(state, withTrail(state, acted(state, action, context), action), action), action);
}

function acted(state: AtlasState, action: Action, context: ActionContext): AtlasState {
  const { lookup, axis } = context;
  switch (action.type) {
    case 'window-moved':
      return { ...state, playing: false, windowBefore: null, window: withinReach(fitted(action.window, state), axis) };
    case 'window-travelled':
      return { ...state, playing: false, window: action.window, travelling: !action.arrived };
    case 'story-left':
      return state.story ? { ...state, travelling: false } : state;
    case 'class-chosen':
      return { ...state, inClass: action.inClass };
    case 'writing-opened':
      return { ...state, writing: { step: action.step, isRead: action.isRead ?? false }, introduced: true };
    case 'writing-closed':
      return { ...state, writing: null };
    case 'match-chosen':
      return { ...state, match: action.match };
    case 'time-of-chosen':
      return withTimeOf(state, action.timeOf);
    case 'facet-toggled': {
      const filters = toggled(state.filters, action.facet, action.value);
      return reaching({ ...state, filters }, action.ofAllYears, context);
    }
    case 'person-chosen': {
      const filters = { ...state.filters, person: [action.person] };
      return reaching({ ...state, filters, listing: 'records', playing: false }, true, context);
    }
    case 'split-chosen':
      return { ...state, split: action.split };
    case 'silence-shown':
      return { ...state, silence: action.shown };
    case 'words-searched':
      return withWords(state, trimmedQuery(action.query), action.ofAllYears ?? false, context);
    case 'area-chosen':
      return withArea(state, action.area, action.show ?? false);
    case 'window-widened':
      return widened(state, context);
    case 'drawing-chosen':
      return { ...state, drawing: action.shape, choice: noChoice, pointedPlace: null };
    case 'lens-chosen':
      return reaching({ ...state, lens: action.lens }, action.ofAllYears, context);
    case 'beside-chosen':
      return withBeside(action.own ? withAspect(state, action.own) : state, action.beside, context);
    case 'beside-window-moved':
      return state.beside?.type === 'window'
        ? withBeside(state, { type: 'window', window: action.window }, context)
        : state;
    case 'sides-exchanged':
      return { ...exchanged(state), playing: false, windowBefore: null };
    case 'filters-cleared':
      return { ...state, ...noNarrowing };
    case 'mode-chosen':
      return withMode(state, action.mode, axis);
    case 'way-changed':
      return { ...state, way: { ...state.way, ...action.way } };
    case 'dating-chosen':
      return { ...state, dating: action.dating };
    case 'axis-viewed':
      return { ...state, axisView: action.view && viewWithin(action.view, axis) };
    case 'event-pointed':
      return state.pointedEvent === action.event ? state : { ...state, pointedEvent: action.event };
    case 'place-pointed':
      return state.pointedPlace === action.place ? state : { ...state, pointedPlace: action.place };
    case 'places-offered': {
      const choice = action.places.filter((place) => lookup.placeNumbers.has(place));
      if (choice.length === 0 && state.choice.length === 0) return state;
      return { ...state, choice, pointedPlace: null };
    }
    case 'all-years-chosen':
      return { ...state, allYears: action.allYears };
    case 'listing-chosen':
      return { ...state, listing: action.listing };
    case 'records-sorted': {
      const { by } = action;
      return { ...state, sort: { by, descending: state.sort.by === by && !state.sort.descending } };
    }
    case 'places-ordered':
      return { ...state, placeOrder: action.by };
    case 'window-undone':
      return state.windowBefore ? { ...state, window: state.windowBefore, windowBefore: null } : state;
    case 'place-chosen': {
      if (!lookup.placeNumbers.has(action.place)) return state;
      const selection = { type: 'place', place: action.place, event: null, claim: null } as const;
      const chosen = { ...state, selection, choice: noChoice, pointedPlace: null };
      if (action.by === 'map') return chosen;
      // The search and the links of a page lead to places of any year.
      const shown = reachesNothing(lookup, state, action.place) ? widened(chosen, context, action.place) : chosen;
      return { ...shown, cameraRequest: requestFor(state, { place: action.place }) };
    }
    case 'event-chosen':
      return openedRecord({ ...state, playing: false }, action.event, action.claim, context);
    case 'tray-opened':
      return { ...state, selection: { type: 'tray', tray: action.tray, event: null, claim: null } };
    case 'source-opened':
      return { ...state, selection: { type: 'source', source: action.source } };
    case 'panel-closed':
      return { ...state, selection: { type: 'none' } };
    case 'play-pressed':
      return { ...startedToPlay(state, axis), windowBefore: null };
    case 'pause-pressed':
      return { ...state, playing: false };
    case 'days-played':
      return state.playing ? followed(state, played(state, action.days, lookup, axis), lookup) : state;
    case 'stepped-to-record':
      return followed(state, steppedToRecord(state, action.direction, context), lookup);
    case 'camera-moved':
      return { ...state, camera: action.camera };
    case 'theme-chosen':
      return { ...state, theme: action.theme };
    case 'theme-preferred':
      return {
        ...state,
        preferredTheme: action.theme,
        theme: state.theme === state.preferredTheme ? action.theme : state.theme,
      };
    case 'language-chosen':
      return { ...state, language: action.language };
    case 'notice-raised': {
      const others = state.notices.filter((notice) => notice.id !== action.notice.id);
      return { ...state, notices: [...others, action.notice] };
    }
    case 'notice-dismissed':
      return { ...state, notices: state.notices.filter((notice) => notice.id !== action.id) };
    case 'introduction-closed':
      return { ...state, introduced: true };
    case 'offline-changed':
      return { ...state, offline: action.standing };
    case 'edition-renewed':
      return { ...state, renewed: true };
    case 'map-changed':
      return { ...state, map: action.standing };
    case 'film-opened':
    case 'film-ran':
    case 'film-rested':
    case 'film-stepped':
    case 'film-stop-chosen':
    case 'film-paused':
    case 'film-resumed':
    case 'film-left':
      return filmed(state, action, context);
    case 'address-opened':
      return reopened(state, action.state);
  }
}
