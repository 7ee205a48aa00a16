// The records of a compiled atlas by id, each with its place and source: what citing and correcting ask for.
import type { Claim } from '../claim.ts';
import type { CompiledAtlas, CompiledPlace } from '../compiled-atlas.ts';
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

export function citableRecords({ events, places, sources }: CompiledAtlas): CitableRecords {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const eventById = new Map(events.map((event) => [event.id, event]));
  const eventOfClaim = new Map(events.flatMap((event) => event.claims.map(({ id }) => [id, event] as const)));
  const citable = (event: AtlasEvent): CitableEvent => {
    const places = [...(event.placeId === null ? [] : [event.placeId]), ...event.alsoAt];
    return { event, where: places.flatMap((id) => whereOf(placeById.get(id), placeById)) };
  };
  return {
    sourceOf: (id) => sourceById.get(id),
    event(id) {
      const event = eventById.get(id);
      return event ? citable(event) : null;
    },
    claim(id) {
      const event = eventOfClaim.get(id);
      const claim = event?.claims.find((one) => one.id === id);
      return event && claim ? { ...citable(event), claim, source: sourceById.get(claim.source) ?? null } : null;
    },
  };
}
