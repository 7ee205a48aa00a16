// Small multiples: the view once for each source, each year or each month of its window, all in one box and of one scale.

import type { Lookup } from '../../lookup/build-lookup.ts';
import { lengthOfList } from '../../lookup/lists.ts';
import { narrowedView } from '../../lookup/narrowing.ts';
import type { TimeAxis } from '../../lookup/time-axis.ts';
import { createWindowCounts } from '../../lookup/window-counts.ts';
import type { Bounds } from '../../model/atlas.ts';
import { dayFromGregorian, gregorianFromDay } from '../../model/calendar.ts';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { mercatorX, mercatorY } from '../../model/mercator.ts';
import { isText } from '../../model/source.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { type Aspect, withAspect } from '../../state/beside.ts';
import type { TwoViews } from './two-views.ts';

/** Those that are offered beside a comparison; months have a sheet of their own on paper. */
export const smallMapKinds = ['sources', 'years'] as const;
export type SmallMapKind = (typeof smallMapKinds)[number] | 'months';

/** In Mercator's square: 0 to 1 eastward and southward. */
export interface Spot {
  place: string;
  x: number;
  y: number;
}

export interface SmallMark extends Spot {
  records: number;
  /** Some of them lie certainly in the window. */
  certain: boolean;
}

export interface SmallMap {
  aspect: Aspect;
  /** The view that it shows. */
  state: AtlasState;
  /** Distinct placed records, those known to a country alone among them. */
  records: number;
  /** Most records first, so that no large mark hides a small one. */
  marks: readonly SmallMark[];
}

export interface SmallMaps {
  /** West, north, east, south in Mercator's square: around all that has a spot, whatever the view, so that a place stands where it always does. */
  box: Bounds;
  /** Every place with a spot and a record of some year, to find one's way by. */
  spots: readonly Spot[];
  maps: readonly SmallMap[];
  /** How many there would be: the first of them are drawn. */
  all: number;
}

/** More than this are no longer small multiples; of months six years and more fit on three pages. */
const mostMaps: Record<SmallMapKind, number> = { sources: 12, years: 12, months: 96 };

/** The months that a window meets in the years with records, whole. */
function monthsOf({ from, to }: TimeWindow, { busy }: TimeAxis): TimeWindow[] {
  const [first, last] = [Math.max(from, busy.from), Math.min(to, busy.to)];
  const months: TimeWindow[] = [];
  for (let day = first; day <= last; day = (months.at(-1)?.to ?? last) + 1) {
    const { year, month } = gregorianFromDay(day);
    const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
    months.push({ from: dayFromGregorian({ year, month, day: 1 }), to: dayFromGregorian(next) - 1 });
  }
  return months;
}

function aspectsOf(kind: SmallMapKind, { sources }: Lookup, axis: TimeAxis, { window }: AtlasState): Aspect[] {
  const { busy } = axis;
  if (kind === 'months') return monthsOf(window, axis).map((month): Aspect => ({ type: 'window', window: month }));
  if (kind === 'sources')
    return [...sources.values()]
      .filter(isText)
      .map(({ id }): Aspect => ({ type: 'lens', lens: { type: 'source', source: id } }));
  const [first, last] = [busy.from, busy.to].map((day) => gregorianFromDay(day).year) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i): Aspect => {
    const dayOf = (month: number, day: number) => dayFromGregorian({ year: first + i, month, day });
    return { type: 'window', window: { from: dayOf(1, 1), to: dayOf(12, 31) } };
  });
}

const spotOf = ({ id, point: [longitude, latitude] }: CompiledPlace): Spot => ({
  place: id,
  x: mercatorX(longitude),
  y: mercatorY(latitude),
});

function smallMap(lookup: Lookup, before: AtlasState, aspect: Aspect): SmallMap {
  const state: AtlasState = {
    ...withAspect(before, aspect),
    ...{ beside: null, selection: { type: 'none' }, mode: 'window', listing: 'places' },
  };
  const view = narrowedView(lookup, state.timeOf, state);
  const counts = createWindowCounts(view.index, lookup.places.length, view.placesOf, view.isDeed);
  counts.moveTo(state.window);
  const counted = counts[state.match];
  const marks = lookup.places.flatMap((place, number): SmallMark[] => {
    const records = counted[number] as number;
    // What is known to a country alone has no spot.
    if (records === 0 || place.kind === 'country') return [];
    const certain = (counts.certain[number] as number) > 0;
    return [{ ...spotOf(place), records, certain }];
  });
  return { aspect, state, records: counts.records[state.match], marks: marks.sort((a, b) => b.records - a.records) };
}

export function smallMaps({ axis, a: { lookup, state } }: TwoViews, kind: SmallMapKind): SmallMaps {
  const aspects = aspectsOf(kind, lookup, axis, state);
  const maps = aspects.slice(0, mostMaps[kind]).map((aspect) => smallMap(lookup, state, aspect));
  const spots = lookup.places.flatMap((place, number): Spot[] => {
    const hasSpot = place.kind !== 'country' && lengthOfList(lookup.recordsOfPlace, number) > 0;
    return hasSpot ? [spotOf(place)] : [];
  });
  const ends = (values: number[]): [number, number] =>
    values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const [west, east] = ends(spots.map(({ x }) => x));
  const [north, south] = ends(spots.map(({ y }) => y));
  return { box: [west, north, east, south], spots, maps, all: aspects.length };
}
