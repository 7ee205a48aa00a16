// Writes the places with their events and claims inside `properties`, as the editors keep them: one RFC 7946 collection.
// What has no place stands beside the features in `unplaced`, what is cited in `sources`, and how to cite it all in `citation` and
// `claimCitations`; readers of plain GeoJSON skip these, and the atlas reads the records among them back. Where the atlas has an address each
// record has its own in `url`.
import stringify from 'json-stringify-pretty-compact';
import type { Atlas } from '../../model/atlas.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import type { AtlasEvent, EventRecord } from '../../model/event.ts';
import { worded } from '../../model/words.ts';
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

export function writeGeojson(atlas: Atlas, provenance: Provenance = provenanceOfWhole(atlas)): string {
  const titleOf = new Map(atlas.places.map(({ id, title }) => [id, title]));
  const citationsOf = (event: AtlasEvent) =>
    event.claims.map((claim) => [
      claim.id,
      claimCitation(claim, event, titleOf.get(event.placeId ?? '') ?? null, provenance),
    ]);
  const { addressOf } = provenance.citing;
  const recordsAt = (placeId: string | null) =>
    atlas.events.filter((event) => event.placeId === placeId).map((event) => recordOf(event, addressOf));
  const collection = {
    type: 'FeatureCollection',
    features: atlas.places.map(({ id, geometry, ...properties }) => ({
      type: 'Feature',
      id,
      geometry,
      properties: { ...properties, ...addressed(addressOf({ place: id })), events: recordsAt(id) },
    })),
    unplaced: recordsAt(null),
    sources: atlas.sources,
    title: worded(atlas.description.title),
    version: atlas.description.edition,
    licence: atlas.description.licence,
    attribution: atlas.description.attribution,
    ...citationOfFile(atlas, provenance),
    claimCitations: Object.fromEntries(atlas.events.flatMap(citationsOf)),
  };
  return `${stringify(collection, { maxLength: 120 })}\n`;
}
