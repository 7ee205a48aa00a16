// The list of places in step with the map: one entry for each place that has a record in the window, most records first.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';

export interface PlaceEntry {
  place: CompiledPlace;
  /** Records in the window by the chosen match. */
  count: number;
  certain: number;
}

export function placeEntries(lookup: Lookup, counted: Int32Array, certain: Int32Array): PlaceEntry[] {
  const entries: PlaceEntry[] = [];
  lookup.places.forEach((place, number) => {
    const count = counted[number] as number;
    if (count > 0) entries.push({ place, count, certain: certain[number] as number });
  });
  return entries.sort((a, b) => b.count - a.count || a.place.title.localeCompare(b.place.title, 'en'));
}
