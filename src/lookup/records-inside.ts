// The records of the places inside a place, kept apart from its own.
import type { Holder } from '../model/containment.ts';
import type { Lookup } from './build-lookup.ts';
import { listAt } from './lists.ts';

export interface RecordInside {
  /** Number of the record. */
  record: number;
  /** Number of the place inside, in `Lookup.places`: the first of them where a record is of several. */
  place: number;
  /** Whether records say that this place lies inside, or only an outline. */
  by: Holder['by'];
}

/** Ids of the places that lie in a place. */
export function placesInside(lookup: Lookup, placeNumber: number): ReadonlyMap<string, Holder['by']> {
  const id = lookup.places[placeNumber]?.id;
  const inside = new Map<string, Holder['by']>();
  for (const place of lookup.places) {
    const held = place.heldBy.find((holder) => holder.place === id);
    if (held) inside.set(place.id, held.by);
  }
  return inside;
}

/** In time order, undated last, each record once. A record that is also the place's own is not among them. */
export function recordsInside(lookup: Lookup, placeNumber: number): RecordInside[] {
  const { recordsOfPlace } = lookup;
  const own = new Set(listAt(recordsOfPlace, placeNumber));
  const found = new Map<number, RecordInside>();
  for (const [id, by] of placesInside(lookup, placeNumber)) {
    const place = lookup.placeNumbers.get(id);
    if (place === undefined) continue;
    for (const record of listAt(recordsOfPlace, place)) {
      const before = found.get(record);
      // What is certain at one place is not made doubtful by another: a record of two places inside keeps the written link.
      if (!own.has(record) && (!before || (before.by === 'outline' && by === 'record'))) {
        found.set(record, { record, place, by });
      }
    }
  }
  return [...found.values()].sort((one, other) => one.record - other.record);
}
