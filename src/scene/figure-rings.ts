// What is printed of one measure at a spot, for two rings around its mark: the least and the most, added up as the totals are.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { Heard } from '../lookup/totals.ts';
import { totalsOf } from '../lookup/totals.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { noValue } from '../state/atlas-state.ts';
import { heardOnMap, windowOfSums } from './evidence.ts';

export interface FigureRing {
  /** Number of the place. */
  place: number;
  /** `null`: left open at that end. */
  low: number | null;
  high: number | null;
}

const none: readonly FigureRing[] = [];

/** None unless one measure is chosen. A figure of several places is no place's own, and a region has no spot to ring. */
export function figureRings(lookup: Lookup, state: AtlasState): readonly FigureRing[] {
  const [measure, ...others] = state.filters.measure;
  if (measure === undefined || measure === noValue || others.length > 0) return none;
  const byPlace = new Map<number, Heard[]>();
  for (const heard of heardOnMap(lookup, state)) {
    const place = lookup.filedAt[heard.record.number] as number;
    if (heard.record.event.alsoAt.length > 0 || lookup.places[place]?.bounds) continue;
    const there = byPlace.get(place);
    if (there) there.push(heard);
    else byPlace.set(place, [heard]);
  }
  return [...byPlace].flatMap(([place, heard]) => {
    const { totals } = totalsOf(lookup, heard, { places: null, window: windowOfSums(state) });
    const total = totals.find((one) => one.measure === measure);
    return total && (total.low !== null || total.high !== null) ? { place, low: total.low, high: total.high } : [];
  });
}
