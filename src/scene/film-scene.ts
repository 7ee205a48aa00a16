// What the film shows at a stop, or on the way to one: the one place that lights, what has passed, and what cannot be shown of these days.

import type { Lookup } from '../lookup/build-lookup.ts';
import {
  type ChapterStop,
  type FilmCourse,
  type FilmStop,
  filmCourse,
  spreadIn,
  stopNamed,
} from '../lookup/film-course.ts';
import { narrowedTo } from '../lookup/narrowing.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { HomeCountry } from './countries.ts';
import { type PanelRecord, panelRecord } from './panel-record.ts';

export interface FilmScene {
  course: FilmCourse;
  /** The stop it rests at, or, while time runs, the one it runs to. */
  stop: FilmStop;
  isRunning: boolean;
  /** The chapter it is in. */
  chapter: ChapterStop | null;
  /** How many records it has rested at, this one among them. */
  told: number;
  /** Number of the place that lights, or -1. */
  lit: number;
  /** Numbers of the places that it has rested at before, each once; countries apart, with how many records each. */
  passed: readonly number[];
  countries: ReadonlyMap<number, number>;
  /** Per place, as a scene counts: the lit one; a country, by all that it has rested at there. */
  counted: Int32Array;
  deeds: Int32Array;
  /** Records dated to more than a month that may have been on these days. */
  spread: number;
}

/** A line of the film's table: a record with its place. */
export interface FilmRow {
  event: AtlasEvent;
  place: CompiledPlace | null;
}

/** What of it stays the same while it rests, or time runs to one stop. */
type Standing = Omit<FilmScene, 'spread'>;

function standingAt(lookup: Lookup, course: FilmCourse, index: number, isRunning: boolean): Standing {
  const { places, isDeed } = lookup;
  const stop = course.stops[index] as FilmStop;
  const before = course.stops.slice(0, index);
  const here = stop.type === 'rest' && !isRunning ? stop : null;
  const passed = new Set<number>();
  const countries = new Map<number, number>();
  const counted = new Int32Array(places.length);
  const deeds = new Int32Array(places.length);
  let told = 0;
  for (const one of here ? [...before, here] : before) {
    if (one.type !== 'rest') continue;
    told++;
    if (places[one.place]?.kind === 'country') countries.set(one.place, (countries.get(one.place) ?? 0) + 1);
    else if (one !== here) passed.add(one.place);
  }
  if (here) {
    counted[here.place] = 1;
    deeds[here.place] = isDeed[here.record] as number;
  }
  for (const [place, count] of countries) counted[place] = count;
  const chapter = [...before, stop].findLast((one) => one.type === 'chapter') ?? null;
  const lit = here?.place ?? -1;
  return { course, stop, isRunning, chapter, told, lit, passed: [...passed], countries, counted, deeds };
}

/** Makes what the film shows; the standing of a stop is kept while it lasts. */
export function createFilmScenes(lookup: Lookup, axis: TimeAxis): (state: AtlasState) => FilmScene | null {
  let kept: Standing | null = null;
  return (state) => {
    const { film, window } = state;
    if (!film) {
      kept = null;
      return null;
    }
    const course = filmCourse(lookup, axis, state);
    const index = stopNamed(course, lookup, film.at);
    const isRunning = film.day !== null;
    if (!(kept && kept.course === course && kept.stop === course.stops[index] && kept.isRunning === isRunning))
      kept = standingAt(lookup, course, index, isRunning);
    return { ...kept, spread: spreadIn(course, window) };
  };
}

/** The record that the film rests at; `null` at any other stop, and while time runs. */
export function filmRecord(lookup: Lookup, state: AtlasState, { stop, isRunning }: FilmScene): PanelRecord | null {
  return stop.type === 'rest' && !isRunning ? panelRecord(lookup, narrowedTo(lookup, state), state, stop.record) : null;
}

export function filmRow({ places, eventAt }: Lookup, record: number, place: number): FilmRow {
  return { event: eventAt(record), place: places[place] ?? null };
}

/** The box of the country as the film fills it: what it has rested at there. It stands from the beginning, so that it can light. */
export function homeInFilm({ places }: Lookup, { countries }: FilmScene, home: number): HomeCountry | null {
  const place = places[home];
  return place ? { place, count: countries.get(home) ?? 0, beside: null, kinds: [] } : null;
}
