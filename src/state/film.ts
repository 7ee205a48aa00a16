// The film: time runs through empty weeks and rests at one record after the other. It moves by actions alone; `film-frames` of the app sends
// those that come by themselves.

import type { Lookup } from '../lookup/build-lookup.ts';
import { type FilmStop, filmCourse, stopNamed } from '../lookup/film-course.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { Action } from './actions.ts';
import type { AtlasState } from './atlas-state.ts';
import { requestFor } from './camera-request.ts';
import { splitsBy } from './splits-by.ts';
import type { ActionContext } from './window-moves.ts';

export interface FilmPlace {
  /** Name of the stop that the film rests at, or that time runs to: the day of a chapter, the id of a record, or `end`. */
  at: string;
  /** The day that time has run to, with its fraction; `null` at the stop. */
  day: number | null;
  /** It goes on by itself. */
  moving: boolean;
  /** The reader's window before the film. */
  before: TimeWindow;
}

export type FilmAction =
  /** At its beginning, still: its panel sets it going when it has come, unless the reader's device asks for no motion. */
  | { type: 'film-opened' }
  /** Time has run for so many milliseconds. */
  | { type: 'film-ran'; milliseconds: number }
  /** It has rested long enough. */
  | { type: 'film-rested' }
  | { type: 'film-stepped'; direction: 1 | -1 }
  | { type: 'film-stop-chosen'; at: string }
  /** Stops it, and opens the record that it rests at, or has rested at last. */
  | { type: 'film-paused' }
  | { type: 'film-resumed' }
  | { type: 'film-left' };

/** Days of history in a second while it runs, at least; and milliseconds that it runs at most. */
const leastSpeed = 45;
const longestRun = 1400;

/** Frames later than this move time on by no more. */
const longestFrame = 250;

const noSelection = { type: 'none' } as const;

/** The state at a stop; a chapter brings the camera to its places, and the end to all of them. */
function atStop(state: AtlasState, film: FilmPlace, stop: FilmStop, { lookup }: ActionContext): AtlasState {
  const { at, window, type } = stop;
  const moving = film.moving && type !== 'end';
  const shown = { ...state, film: { ...film, at, day: null, moving }, window };
  const box = stop.type === 'rest' ? null : boxAround(lookup, stop.places);
  return box ? { ...shown, cameraRequest: requestFor(state, { box }) } : shown;
}

/** Degrees of longitude to either side of a spot, so that a reader sees where it lies; half as many of latitude. */
const aroundSpot = 7;

function boxAround({ places }: Lookup, numbers: readonly number[]): [number, number, number, number] | null {
  const boxes = numbers.flatMap((number) => {
    const place = places[number];
    if (!place) return [];
    const [x, y] = place.point;
    return [[x - aroundSpot, y - aroundSpot / 2, x + aroundSpot, y + aroundSpot / 2]];
  });
  if (boxes.length === 0) return null;
  const edge = (pick: typeof Math.min, at: number) => pick(...boxes.map((box) => box[at] as number));
  return [edge(Math.min, 0), edge(Math.min, 1), edge(Math.max, 2), edge(Math.max, 3)];
}

/** The film at a stop that the reader asks for by its name. */
export function filmAt(state: AtlasState, at: string, before: TimeWindow, context: ActionContext): AtlasState {
  const course = filmCourse(context.lookup, context.axis, state);
  const stop = course.stops[stopNamed(course, context.lookup, at)] as FilmStop;
  const still = { at, day: null, moving: false, before };
  const split = state.split && splitsBy.event.includes(state.split) ? state.split : null;
  const view = { ...state, split, timeOf: 'event', listing: 'places', playing: false, windowBefore: null } as const;
  return atStop({ ...view, story: null }, still, stop, context);
}

/** The record that is opened by a pause: of the stop, or, while time runs, of the one before. */
function opened(state: AtlasState, film: FilmPlace, stops: readonly FilmStop[], context: ActionContext): AtlasState {
  const at = stops.findIndex((stop) => stop.at === film.at);
  const stop = stops[film.day === null ? at : Math.max(0, at - 1)] as FilmStop;
  const paused = atStop(state, { ...film, moving: false }, stop, context);
  if (stop.type !== 'rest') return paused;
  const place = context.lookup.places[stop.place]?.id ?? '';
  return { ...paused, selection: { type: 'place', place, event: stop.at, claim: null } };
}

function ran(
  state: AtlasState,
  film: FilmPlace,
  stops: readonly FilmStop[],
  milliseconds: number,
  context: ActionContext,
): AtlasState {
  const at = stops.findIndex((stop) => stop.at === film.at);
  const stop = stops[at] as FilmStop;
  const from = stops[at - 1]?.day ?? stop.day;
  const passed = Math.min(milliseconds, longestFrame);
  const day = (film.day ?? from) + passed * Math.max(leastSpeed / 1000, (stop.day - from) / longestRun);
  if (day >= stop.day) return atStop(state, film, stop, context);
  const now = Math.floor(day);
  const window = state.window.from === now && state.window.to === now ? state.window : { from: now, to: now };
  return { ...state, window, film: { ...film, day } };
}

export function filmed(state: AtlasState, action: FilmAction, context: ActionContext): AtlasState {
  const { film } = state;
  if (action.type === 'film-opened')
    return filmAt({ ...state, selection: noSelection }, '', film?.before ?? state.window, context);
  if (!film) return state;
  const course = filmCourse(context.lookup, context.axis, state);
  const { stops } = course;
  const at = stopNamed(course, context.lookup, film.at);
  const here = stops[at] as FilmStop;
  const now = film.at === here.at ? film : { ...film, at: here.at };
  switch (action.type) {
    case 'film-ran':
      return film.moving && film.day !== null ? ran(state, now, stops, action.milliseconds, context) : state;
    case 'film-rested': {
      const next = stops[at + 1];
      if (!film.moving || film.day !== null || !next) return state;
      if (next.day <= here.day) return atStop(state, film, next, context);
      return { ...state, film: { ...film, at: next.at, day: here.day } };
    }
    case 'film-stepped': {
      const back = film.day !== null && action.direction === -1 ? 0 : action.direction;
      const to = stops[at + back] ?? here;
      return atStop({ ...state, selection: noSelection }, { ...film, moving: false }, to, context);
    }
    case 'film-stop-chosen':
      return filmAt({ ...state, selection: noSelection }, action.at, film.before, context);
    case 'film-paused':
      return opened(state, now, stops, context);
    case 'film-resumed': {
      const again = here.type === 'end' ? (stops[0] as FilmStop) : here;
      return atStop({ ...state, selection: noSelection }, { ...film, moving: true }, again, context);
    }
    case 'film-left':
      return { ...state, film: null, window: film.before };
  }
}

/** Whoever moves time by hand, or reads a story, has left the film. */
const leaving: ReadonlySet<Action['type']> = new Set([
  'window-moved',
  'window-widened',
  'window-travelled',
  'play-pressed',
  'stepped-to-record',
  'mode-chosen',
  'listing-chosen',
  'person-chosen',
]);

/** The state after an action: one that is no part of the film stops it, and keeps the window that it shows. */
export function withFilm(before: AtlasState, after: AtlasState, action: Action): AtlasState {
  if (!after.film || after.film !== before.film) return after;
  if (leaving.has(action.type)) return { ...after, film: null };
  const isElsewhere = after.selection !== before.selection || after.choice !== before.choice;
  if (after.window === before.window && !(isElsewhere && after.film.moving)) return after;
  return { ...after, window: before.window, windowBefore: null, film: { ...after.film, moving: false } };
}
