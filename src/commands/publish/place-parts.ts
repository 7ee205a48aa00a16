// The records of each place in the order of time, and the page that each stands on: a place of thousands of records has several pages.
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { eventsAtPlaces } from '../../model/events-by-place.ts';
import { compileDate } from '../../model/historical-date.ts';

/** Records on one page: some 500 kB with what is said to machines. */
export const recordsOnPage = 100;

/** Page of the records without a place. */
export const unplacedPage = 'unplaced';

/** Name of a page without its ending; a full stop is in no id. */
export const partName = (name: string, part: number): string => (part === 0 ? name : `${name}.${part + 1}`);

/** Pages that so many records of a place take; one where there are none. */
export const partCount = (records: number): number => Math.max(1, Math.ceil(records / recordsOnPage));

/** Cut into parts of so many; one empty part where there is nothing. */
export function cut<T>(all: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(all.length / most));
  return Array.from({ length: count }, (_, part) => all.slice(part * most, (part + 1) * most));
}

export interface PlaceParts {
  /** In the order of the atlas; `null`: of no place. */
  eventsAt(place: string | null): readonly AtlasEvent[];
  /** In the order of time, a page each. */
  partsOf(place: string | null): AtlasEvent[][];
  /** Name of the page on which the record of its own place stands, without the ending: `some-town`, `some-town.2`. */
  pageOf(event: AtlasEvent): string;
}

const startOf = ({ when }: AtlasEvent): number => (when ? compileDate(when).earliestStart : Number.POSITIVE_INFINITY);

function inTimeOrder(events: readonly AtlasEvent[]): AtlasEvent[] {
  return events
    .map((event) => ({ event, start: startOf(event) }))
    .sort((a, b) => a.start - b.start || a.event.id.localeCompare(b.event.id))
    .map(({ event }) => event);
}

export function placeParts({ events }: Pick<Atlas, 'events'>): PlaceParts {
  const at = eventsAtPlaces(events);
  const several = new Map<string | null, AtlasEvent[][]>();
  const later = new Map<AtlasEvent, number>();
  for (const [place, all] of at) {
    if (all.length <= recordsOnPage) continue;
    const parts = cut(inTimeOrder(all), recordsOnPage);
    several.set(place, parts);
    for (const [part, own] of parts.entries())
      if (part > 0) for (const event of own) if (event.placeId === place) later.set(event, part);
  }
  return {
    eventsAt: (place) => at.get(place) ?? [],
    partsOf: (place) => several.get(place) ?? [inTimeOrder(at.get(place) ?? [])],
    pageOf: (event) => partName(event.placeId ?? unplacedPage, later.get(event) ?? 0),
  };
}
