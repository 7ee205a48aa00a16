// Writes the places with their events and claims inside `properties`, as the editors keep them: one RFC 7946 collection.
// What has no place stands beside the features in `unplaced`, and what is cited in `sources`; readers of plain GeoJSON skip both.
import stringify from 'json-stringify-pretty-compact';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent, EventRecord } from '../../model/event.ts';

function recordOf({ placeId: _, ...record }: AtlasEvent): EventRecord {
  return record;
}

export function writeGeojson(atlas: Atlas): string {
  const recordsAt = (placeId: string | null) => atlas.events.filter((event) => event.placeId === placeId).map(recordOf);
  const collection = {
    type: 'FeatureCollection',
    features: atlas.places.map(({ id, geometry, ...properties }) => ({
      type: 'Feature',
      id,
      geometry,
      properties: { ...properties, events: recordsAt(id) },
    })),
    unplaced: recordsAt(null),
    sources: atlas.sources,
    title: atlas.description.title,
    version: atlas.description.version,
    licence: atlas.description.licence,
    attribution: atlas.description.attribution,
  };
  return `${stringify(collection, { maxLength: 120 })}\n`;
}
