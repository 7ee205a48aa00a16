// The records of a table as the files of a `geo/` folder, to build an atlas of them or to contribute them; and the folder as a ZIP.
import { strToU8, zipSync } from 'fflate';
import stringify from 'json-stringify-pretty-compact';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent, EventRecord } from '../../model/event.ts';

const written = (value: unknown) => `${stringify(value, { maxLength: 160 })}\n`;

const recordOf = ({ placeId: _, ...record }: AtlasEvent): EventRecord => record;

export interface GeoFile {
  name: string;
  text: string;
}

export function geoFiles({ description, vocabulary, sources, places, events }: Atlas): GeoFile[] {
  const byPlace = new Map<string | null, EventRecord[]>();
  for (const event of events) {
    const list = byPlace.get(event.placeId);
    if (list) list.push(recordOf(event));
    else byPlace.set(event.placeId, [recordOf(event)]);
  }
  const features = places.map(({ id, geometry, ...properties }) => ({
    ...{ type: 'Feature', id, geometry },
    properties: { ...properties, events: byPlace.get(id) ?? [] },
  }));
  return [
    { name: 'geo/atlas.json', text: written(description) },
    { name: 'geo/vocabulary.json', text: written(vocabulary) },
    { name: 'geo/sources.json', text: written(sources) },
    { name: 'geo/places.geojson', text: written({ type: 'FeatureCollection', features }) },
    { name: 'geo/unplaced.json', text: written({ events: byPlace.get(null) ?? [] }) },
  ];
}

export function geoZip(atlas: Atlas): Uint8Array<ArrayBuffer> {
  const entries = geoFiles(atlas).map(({ name, text }) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>;
}
