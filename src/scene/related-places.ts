// The places of the records that are joined to the open one.
import type { Lookup } from '../lookup/build-lookup.ts';
import { listAt } from '../lookup/lists.ts';
import type { Selection } from '../state/atlas-state.ts';

const none: readonly number[] = [];

/** Without the place that is open itself; what has no place has none here. */
function placesJoinedTo(lookup: Lookup, event: string, open: string | null): readonly number[] {
  const number = lookup.recordNumbers.get(event);
  if (number === undefined) return none;
  const places = new Set(Array.from(listAt(lookup.joinedTo, number), (other) => lookup.filedAt[other] as number));
  places.delete(-1);
  places.delete(lookup.placeNumbers.get(open ?? '') ?? -1);
  return [...places];
}

/** Gives the same array as long as one record is open on one page. */
export function createRelatedPlaces(lookup: Lookup): (selection: Selection) => readonly number[] {
  let known = { key: '', places: none };
  return (selection) => {
    const event = 'event' in selection ? selection.event : null;
    if (event === null) return none;
    const open = selection.type === 'place' ? selection.place : null;
    const key = `${event} ${open}`;
    if (key !== known.key) known = { key, places: placesJoinedTo(lookup, event, open) };
    return known.places;
  };
}
