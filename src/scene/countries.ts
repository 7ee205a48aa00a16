// What is known to a country and to no nearer place: records that must not become a dot. The country most of them are of has a box of its own
// beside the map; the others are named on it, or at its edge.

import type { Lookup } from '../lookup/build-lookup.ts';
import { onlyValue } from '../lookup/facet-columns.ts';
import { forEachCounted, type TimeView } from '../lookup/time-view.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasState } from '../state/atlas-state.ts';

export interface CountryEntry {
  place: CompiledPlace;
  /** Entries in the window by the chosen match. */
  count: number;
  /** The same of the second view; `null` where there is one view. */
  beside: number | null;
}

export interface HomeCountry extends CountryEntry {
  /** The same by the kind of record, the commonest first. */
  kinds: readonly { kind: string; count: number }[];
}

/** Number of the country that most records of all years are filed under, or -1. */
export function homeCountryOf(places: readonly CompiledPlace[], records: ArrayLike<number>): number {
  let home = -1;
  places.forEach(({ kind }, place) => {
    const count = records[place] ?? 0;
    if (kind === 'country' && count > (home < 0 ? 0 : (records[home] ?? 0))) home = place;
  });
  return home;
}

/** Numbers of the countries but for the one that has the box. */
export const countriesBut = (places: readonly CompiledPlace[], home: number): number[] =>
  [...places.keys()].filter((number) => places[number]?.kind === 'country' && number !== home);

/** Those of the countries that have a record in the window, most records first. */
export function countriesIn(
  countries: readonly number[],
  places: readonly CompiledPlace[],
  counted: Int32Array,
  beside: Int32Array | null,
): CountryEntry[] {
  const found = countries.flatMap((number): CountryEntry[] => {
    const place = places[number];
    const count = counted[number] as number;
    const besideCount = beside && (beside[number] as number);
    return place && (count > 0 || (besideCount ?? 0) > 0) ? [{ place, count, beside: besideCount }] : [];
  });
  return found.sort((a, b) => b.count - a.count);
}

/**
 * `null` where the window holds nothing of it.
 * @param beside what the second view counts there; `null`: there is one view
 */
export function homeCountry(
  lookup: Lookup,
  view: TimeView,
  { window, match }: AtlasState,
  home: number,
  beside: number | null,
): HomeCountry | null {
  const place = lookup.places[home];
  if (!place) return null;
  const column = lookup.facets.kind;
  const kinds = new Map<string, number>();
  let count = 0;
  const { offsets, items } = view.placesOf;
  const isOfHome = (entry: number) => {
    for (let i = offsets[entry] as number; i < (offsets[entry + 1] as number); i++) if (items[i] === home) return true;
    return false;
  };
  forEachCounted(view, window, match, (entry) => {
    if (!isOfHome(entry)) return;
    count++;
    const kind = column.values[onlyValue(column, view.recordOf[entry] as number)] ?? '';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  if (count === 0 && !beside) return null;
  const byCount = [...kinds].map(([kind, ofKind]) => ({ kind, count: ofKind })).sort((a, b) => b.count - a.count);
  return { place, count, beside, kinds: byCount };
}
