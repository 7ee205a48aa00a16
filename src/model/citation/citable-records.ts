// The records of an atlas by id, each with its place and source: what citing and correcting ask for.
import type { Claim } from '../claim.ts';
import type { CompiledPlace } from '../compiled-atlas.ts';
import type { AtlasEvent } from '../event.ts';
import type { Source } from '../source.ts';

export interface CitableEvent {
  event: AtlasEvent;
  /** From the spot outward: `Customs house`, `Talcahuano`; empty for an unplaced event. */
  where: string[];
}

export interface CitableClaim extends CitableEvent {
  claim: Claim;
  source: Source | null;
}

export interface CitableRecords {
  event(id: string): CitableEvent | null;
  claim(id: string): CitableClaim | null;
  sourceOf(id: string): Source | undefined;
}

/** A site is named with the town it lies in; a town needs no province. */
function whereOf(place: CompiledPlace | undefined, byId: ReadonlyMap<string, CompiledPlace>): string[] {
  if (!place) return [];
  const around = place.kind === 'site' ? place.partOf.slice(0, 1) : [];
  return [place.title, ...around.flatMap((id) => byId.get(id)?.title ?? [])];
}

/** How records are found by their ids. */
export interface RecordFinder {
  places: readonly CompiledPlace[];
  sources: ReadonlyMap<string, Source>;
  event(id: string): AtlasEvent | null;
  eventOfClaim(id: string): AtlasEvent | null;
}

export function citableRecords({ places, sources, ...find }: RecordFinder): CitableRecords {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const citable = (event: AtlasEvent): CitableEvent => {
    const places = [...(event.placeId === null ? [] : [event.placeId]), ...event.alsoAt];
    return { event, where: places.flatMap((id) => whereOf(placeById.get(id), placeById)) };
  };
  return {
    sourceOf: (id) => sources.get(id),
    event(id) {
      const event = find.event(id);
      return event ? citable(event) : null;
    },
    claim(id) {
      const event = find.eventOfClaim(id);
      const claim = event?.claims.find((one) => one.id === id);
      return event && claim ? { ...citable(event), claim, source: sources.get(claim.source) ?? null } : null;
    },
  };
}
