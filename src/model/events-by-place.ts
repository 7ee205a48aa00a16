// The events of each place, sorted out once: asking all events for every place again would cost their product.
import type { AtlasEvent } from './event.ts';

type Placed = Pick<AtlasEvent, 'placeId' | 'alsoAt'>;

/** By the id of their own place, in the order of the atlas; `null`: of no place. */
export function eventsByPlace<Event extends Placed>(events: readonly Event[]): ReadonlyMap<string | null, Event[]> {
  return grouped(events, ({ placeId }) => [placeId]);
}

/** The same, a joint event also under its other places. */
export function eventsAtPlaces<Event extends Placed>(events: readonly Event[]): ReadonlyMap<string | null, Event[]> {
  return grouped(events, ({ placeId, alsoAt }) => [...new Set([placeId, ...alsoAt])]);
}

function grouped<Event>(
  events: readonly Event[],
  placesOf: (event: Event) => readonly (string | null)[],
): Map<string | null, Event[]> {
  const groups = new Map<string | null, Event[]>();
  for (const event of events) {
    for (const place of placesOf(event)) {
      const group = groups.get(place);
      if (group) group.push(event);
      else groups.set(place, [event]);
    }
  }
  return groups;
}
