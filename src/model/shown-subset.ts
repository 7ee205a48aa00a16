// The part of the atlas that a page shows, as an atlas of its own that can be written, read back and cited: the chosen records, the places
// they name or lie in, and the sources they rest on. What leads out of the part (a relation to a record that is not in it) is left off.
import type { Atlas } from './atlas.ts';
import type { CompiledAtlas, CompiledPlace } from './compiled-atlas.ts';
import type { AtlasEvent } from './event.ts';
import { type PlaceShapes, placeFrom } from './place-shapes.ts';
import { type Relation, withRelations } from './relation.ts';

/** Ids of events, each with the ids of those of its claims that are shown. */
export interface ShownRecords {
  events: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How many records and claims are shown. */
export function sizeOfShown({ events }: ShownRecords): { records: number; claims: number } {
  let claims = 0;
  for (const shown of events.values()) claims += shown.size;
  return { records: events.size, claims };
}

function eventsOf({ events }: CompiledAtlas, shown: ShownRecords): AtlasEvent[] {
  const kept = (ids: string[]) => ids.filter((id) => shown.events.has(id));
  const shownClaims = new Set([...shown.events.values()].flatMap((ids) => [...ids]));
  const leads = ({ to }: Relation) => shown.events.has(to) || shownClaims.has(to);
  return events.flatMap((event) => {
    const claimIds = shown.events.get(event.id);
    const claims = claimIds ? event.claims.filter(({ id }) => claimIds.has(id)) : [];
    if (claims.length === 0) return [];
    return [
      {
        ...withRelations(event, leads),
        partOf: kept(event.partOf),
        claims: claims.map((claim) => withRelations(claim, leads)),
      },
    ];
  });
}

/** Places that the events name, and all that those lie in. */
function placesOf({ places }: CompiledAtlas, events: readonly AtlasEvent[]): CompiledPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const wanted = new Set<string>();
  const want = (id: string) => {
    if (wanted.has(id)) return;
    wanted.add(id);
    byId.get(id)?.partOf.forEach(want);
  };
  for (const { placeId, alsoAt, claims } of events) {
    const told = claims.flatMap(({ where }) => where?.places ?? []);
    [...(placeId === null ? [] : [placeId]), ...alsoAt, ...told].forEach(want);
  }
  return places.filter(({ id }) => wanted.has(id));
}

export function subsetOf(compiled: CompiledAtlas, shapes: PlaceShapes, shown: ShownRecords): Atlas {
  const events = eventsOf(compiled, shown);
  const claims = events.flatMap((event) => event.claims);
  const used = new Set(claims.flatMap(({ source, citedWork }) => [source, citedWork]));
  return {
    description: compiled.description,
    vocabulary: compiled.vocabulary,
    sources: compiled.sources.filter(({ id }) => used.has(id)),
    places: placesOf(compiled, events).map((place) => placeFrom(place, shapes)),
    events,
  };
}
