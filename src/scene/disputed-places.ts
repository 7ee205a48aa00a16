// Places where a record in the window has claims that exclude or deny one another.

import type { Lookup } from '../lookup/build-lookup.ts';
import { disputedClaims } from '../lookup/lens.ts';
import { listAt } from '../lookup/lists.ts';
import { forEachCounted, type TimeView } from '../lookup/time-view.ts';
import type { AtlasState } from '../state/atlas-state.ts';

const known = new WeakMap<Lookup, Uint8Array>();

/** Per claim, worked out once. */
function flagsOf(lookup: Lookup): Uint8Array {
  const flags = known.get(lookup) ?? disputedClaims(lookup);
  known.set(lookup, flags);
  return flags;
}

/** Per place: 1 where there is one. A pass over all entries: to be asked for when the window rests. */
export function disputedPlaces(lookup: Lookup, view: TimeView, { window, match }: AtlasState): Uint8Array {
  const flags = flagsOf(lookup);
  const { firsts } = lookup.claims;
  const found = new Uint8Array(lookup.places.length);
  forEachCounted(view, window, match, (entry) => {
    // All claims of a disputed record are flagged.
    if (!flags[firsts[view.recordOf[entry] as number] as number]) return;
    for (const place of listAt(view.placesOf, entry)) found[place] = 1;
  });
  return found;
}
