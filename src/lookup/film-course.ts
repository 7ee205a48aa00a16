// The course of the film: at which records of the reader's choice it rests and when, in which chapters, and what it cannot show. Worked out from
// typed columns alone; kept as long as the choice lasts.

import { dayFromIso, isoFromDay } from '../model/calendar.ts';
import type { CompiledPeriod } from '../model/compiled-periods.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { listAt } from './lists.ts';
import { type Narrowing, narrowedTo, narrowedView } from './narrowing.ts';
import { isDated } from './spans.ts';
import type { TimeAxis } from './time-axis.ts';
import type { TimeView } from './time-view.ts';

/** Days that a record may at most be spread over to be rested at: those of the longest month. */
export const longestRest = 31;
/** Records that a film rests at; further ones are told at its end. */
export const mostRests = 400;

/** The beginning of a stretch of time that one named period is the closest around, or none is. */
export interface ChapterStop {
  type: 'chapter';
  /** ISO day it begins on: its name in the address. */
  at: string;
  day: number;
  window: TimeWindow;
  /** Index in the lookup's `periods`, or -1. */
  period: number;
  /** How many records it rests at. */
  rests: number;
  /** Numbers of the places of those records, each once; no countries. */
  places: readonly number[];
}

export interface RestStop {
  type: 'rest';
  /** Id of the record. */
  at: string;
  /** Where the time stands: the first day on which it may have begun, or the first of the film. */
  day: number;
  /** All days on which it may have been. */
  window: TimeWindow;
  record: number;
  /** Number of the place that lights: never a site, where the settlement around it is known. */
  place: number;
}

export interface EndStop {
  type: 'end';
  at: 'end';
  day: number;
  window: TimeWindow;
  /** As those of a chapter: all of the film. */
  places: readonly number[];
}

export type FilmStop = ChapterStop | RestStop | EndStop;

/** Numbers of the records that the film does not rest at, each in the first of these that is true of it. */
export interface Untold {
  unplaced: readonly number[];
  undated: readonly number[];
  /** Before the film's first day, or reaching past its last. */
  outside: readonly number[];
  /** Dated to more than a month, or doubtfully. */
  spread: readonly number[];
  /** More than a film has patience for. */
  beyond: readonly number[];
}

export interface FilmCourse {
  /** In the order of time; the first is a chapter, if there is any rest, and the last is the end. */
  stops: readonly FilmStop[];
  rests: number;
  untold: Untold;
  /** First and last possible day of each record in `untold.spread`, in their order. */
  spreadDays: readonly TimeWindow[];
}

const keptOf = new WeakMap<TimeView, FilmCourse>();

export function filmCourse(lookup: Lookup, axis: TimeAxis, narrowing: Narrowing): FilmCourse {
  const view = narrowedView(lookup, 'event', narrowing);
  const known = keptOf.get(view);
  if (known) return known;
  const made = makeCourse(lookup, axis, narrowing);
  keptOf.set(view, made);
  return made;
}

function makeCourse(lookup: Lookup, { filmFrom, busy }: TimeAxis, narrowing: Narrowing): FilmCourse {
  const { records, spans, placesOf } = narrowedTo(lookup, narrowing);
  const rests: RestStop[] = [];
  const unplaced: number[] = [];
  const undated: number[] = [];
  const outside: number[] = [];
  const spread: number[] = [];
  for (let record = 0; record < records.length; record++) {
    if (!records[record]) continue;
    const places = listAt(placesOf, record);
    const [first, last] = [spans.earliestStart[record] as number, spans.latestEnd[record] as number];
    if (places.length === 0) unplaced.push(record);
    else if (!isDated(spans, record)) undated.push(record);
    else if (last < filmFrom || first > busy.to) outside.push(record);
    else if (last - first >= longestRest || spans.doubtful[record]) spread.push(record);
    else if (last > busy.to) outside.push(record);
    else
      rests.push({
        type: 'rest',
        at: lookup.ids[record] as string,
        day: Math.max(first, filmFrom),
        window: { from: first, to: last },
        record,
        place: placeOf(lookup, record, places),
      });
  }
  // A lens dates records otherwise than the order of the lookup has them.
  const told = rests.sort((a, b) => a.day - b.day || a.window.to - b.window.to || a.record - b.record);
  const shown = told.slice(0, mostRests);
  const beyond = told.slice(mostRests).map(({ record }) => record);
  const end: EndStop = {
    type: 'end',
    at: 'end',
    day: busy.to,
    window: { from: filmFrom, to: busy.to },
    places: litPlaces(lookup, shown),
  };
  return {
    stops: [...withChapters(lookup, shown, { from: filmFrom, to: busy.to }), end],
    rests: shown.length,
    untold: { unplaced, undated, outside, spread, beyond },
    spreadDays: spread.map((record) => ({
      from: spans.earliestStart[record] as number,
      to: spans.latestEnd[record] as number,
    })),
  };
}

/** A site is drawn from near alone: the settlement it lies in lights instead. */
function placeOf({ places, filedAt }: Lookup, record: number, at: ArrayLike<number>): number {
  const filed = filedAt[record] as number;
  const all = Array.from(at);
  const own = all.includes(filed) ? filed : (all[0] as number);
  if (places[own]?.kind !== 'site') return own;
  return (
    all.find((place) => places[place]?.kind !== 'site' && places[own]?.partOf.includes(places[place]?.id ?? '')) ?? own
  );
}

const daysOf = ({ from, to }: CompiledPeriod): TimeWindow => ({
  from: dayFromIso(from) as number,
  to: dayFromIso(to) as number,
});

/** Index of the shortest period around a day, or -1. */
function periodAround(spans: readonly TimeWindow[], day: number): number {
  let closest = -1;
  spans.forEach((span, i) => {
    const best = spans[closest];
    if (day >= span.from && day <= span.to && (!best || span.to - span.from < best.to - best.from)) closest = i;
  });
  return closest;
}

/** The stretches between the days on which a period begins or has ended, each with the shortest period around it; neighbours of the same one are one. */
function stretchesOf(
  periods: readonly CompiledPeriod[],
  { from, to }: TimeWindow,
): (TimeWindow & { period: number })[] {
  const spans = periods.map(daysOf);
  const edges = new Set([from, ...spans.flatMap((span) => [span.from, span.to + 1])]);
  const begins = [...edges].filter((day) => day >= from && day <= to).sort((a, b) => a - b);
  const stretches: (TimeWindow & { period: number })[] = [];
  begins.forEach((day, i) => {
    const period = periodAround(spans, day);
    const last = stretches.at(-1);
    const ends = (begins[i + 1] ?? to + 1) - 1;
    if (last?.period === period) last.to = ends;
    else stretches.push({ from: day, to: ends, period });
  });
  return stretches;
}

const litPlaces = ({ places }: Lookup, rests: readonly RestStop[]): number[] => [
  ...new Set(rests.map(({ place }) => place).filter((place) => places[place]?.kind !== 'country')),
];

/** A chapter before the first rest of each stretch; a stretch without rests has none. */
function withChapters(lookup: Lookup, rests: readonly RestStop[], film: TimeWindow): FilmStop[] {
  return stretchesOf(lookup.periods, film).flatMap(({ from, to, period }): FilmStop[] => {
    const inside = rests.filter(({ day }) => day >= from && day <= to);
    if (inside.length === 0) return [];
    const chapter: ChapterStop = {
      ...{ type: 'chapter', at: isoFromDay(from), day: from, window: { from, to }, period },
      ...{ rests: inside.length, places: litPlaces(lookup, inside) },
    };
    return [chapter, ...inside];
  });
}

/** The stop of a name; of a name that is none of its stops the nearest before it in time, or the first. */
export function stopNamed({ stops }: FilmCourse, lookup: Lookup, at: string): number {
  const found = stops.findIndex((stop) => stop.at === at);
  if (found >= 0) return found;
  const day =
    dayFromIso(at) ?? lookup.spans.earliestStart[lookup.recordNumbers.get(at) ?? -1] ?? Number.NEGATIVE_INFINITY;
  const after = stops.findIndex((stop) => stop.day > day);
  return Math.max(0, (after < 0 ? stops.length : after) - 1);
}

/** Of the records that are spread over more than a month, how many may have been on a day of the window. */
export function spreadIn({ spreadDays }: FilmCourse, { from, to }: TimeWindow): number {
  let count = 0;
  for (const days of spreadDays) if (days.from <= to && days.to >= from) count++;
  return count;
}
