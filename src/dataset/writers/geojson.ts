// Writes the places with their events and claims inside `properties`, as the editors keep them: one RFC 7946 collection.
// What has no place stands beside the features in `unplaced`, what is cited in `sources`, and how to cite it all in `citation` and
// `claimCitations`; readers of plain GeoJSON skip these, and the atlas reads the records among them back. Where the atlas has an address each
// record has its own in `url`.
import type { Atlas } from '../../model/atlas.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import type { AtlasEvent, EventRecord } from '../../model/event.ts';
import { eventsByPlace } from '../../model/events-by-place.ts';
import { worded } from '../../model/words.ts';
import { prettyPieces } from './pretty-pieces.ts';
import { citationOfFile, claimCitation, type Provenance, provenanceOfWhole } from './provenance.ts';

type Addressed = { url?: string };

const addressed = (url: string | null): Addressed => (url === null ? {} : { url });

/** The event as its editors keep it; each record in it also with its address, where it has one. */
function recordOf({ placeId: _, ...record }: AtlasEvent, addressOf: Citing['addressOf']): EventRecord & Addressed {
  const url = addressOf({ event: record.id });
  if (url === null) return record;
  const claims = record.claims.map((claim) => ({ ...claim, url: addressOf({ claim: claim.id }) }));
  return { ...record, claims, url };
}

export function geojsonPieces(atlas: Atlas, provenance: Provenance = provenanceOfWhole(atlas)): Iterable<string> {
  const titleOf = new Map(atlas.places.map(({ id, title }) => [id, title]));
  const at = eventsByPlace(atlas.events);
  function* features() {
    for (const { id, geometry, ...properties } of atlas.places) {
      const told = { ...properties, ...addressed(addressOf({ place: id })), events: [...recordsAt(id)] };
      yield { type: 'Feature', id, geometry, properties: told };
    }
  }
  function* citations(): Iterable<[string, string]> {
    for (const event of atlas.events) {
      const title = titleOf.get(event.placeId ?? '') ?? null;
      for (const claim of event.claims) yield [claim.id, claimCitation(claim, event, title, provenance)];
    }
  }
  const { addressOf } = provenance.citing;
  function* recordsAt(placeId: string | null) {
    for (const event of at.get(placeId) ?? []) yield recordOf(event, addressOf);
  }
  return prettyPieces({
    type: 'FeatureCollection',
    features: { streamed: 'list', members: features },
    unplaced: { streamed: 'list', members: () => recordsAt(null) },
    sources: atlas.sources,
    title: worded(atlas.description.title),
    version: atlas.description.edition,
    licence: atlas.description.licence,
    attribution: atlas.description.attribution,
    ...citationOfFile(atlas, provenance),
    claimCitations: { streamed: 'texts', members: citations },
  });
}

export const writeGeojson = (atlas: Atlas, provenance?: Provenance): string =>
  [...geojsonPieces(atlas, provenance)].join('');
