// The published forms of the atlas, by the name that the export command and the download links use.
import type { Atlas } from '../../model/atlas.ts';
import { writeBibtex } from './bibtex.ts';
import { writeClaimsCsv } from './claims-csv.ts';
import { writeClaimsXlsx } from './claims-xlsx.ts';
import { writeCslJson } from './csl-json.ts';
import { writeDatapackage } from './datapackage.ts';
import { writeDatapackageZip } from './datapackage-files.ts';
import { writeGeojson } from './geojson.ts';
import { writeGeojsonFlat, writeGeojsonUndated } from './geojson-flat.ts';
import { writeJsonSchema } from './json-schema.ts';
import { writeKml } from './kml.ts';
import { writeLinkedPlaces } from './linked-places.ts';
import type { Provenance } from './provenance.ts';

/** Text, or the bytes of a packed form. */
export type Content = string | Uint8Array<ArrayBuffer>;

export interface Format {
  name: string;
  /** The name it is usually saved under. */
  file: string;
  mediaType: string;
  holds: string;
  /** Without a provenance: the whole atlas, with no address of its own. */
  write: (atlas: Atlas, provenance?: Provenance) => Content | Promise<Content>;
}

export const formats: readonly Format[] = [
  {
    name: 'geojson',
    file: 'places.geojson',
    mediaType: 'application/geo+json',
    holds: 'places with their events and claims, as authored',
    write: writeGeojson,
  },
  {
    name: 'geojson-flat',
    file: 'events.geojson',
    mediaType: 'application/geo+json',
    holds: 'one point for each dated event, plain values only, with start and end for a time control',
    write: writeGeojsonFlat,
  },
  {
    name: 'geojson-undated',
    file: 'events-undated.geojson',
    mediaType: 'application/geo+json',
    holds: 'the events that no source dates, in the form of geojson-flat',
    write: writeGeojsonUndated,
  },
  {
    name: 'kml',
    file: 'events.kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    holds: 'the events with their time spans, for earth viewers',
    write: writeKml,
  },
  {
    name: 'linked-places',
    file: 'places.lpf.json',
    mediaType: 'application/geo+json',
    holds: 'Linked Places Format v1.3',
    write: writeLinkedPlaces,
  },
  {
    name: 'claims-xlsx',
    file: 'claims.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holds: 'the same table as claims-csv for spreadsheets, with sheets on its columns and sources',
    write: writeClaimsXlsx,
  },
  {
    name: 'claims-csv',
    file: 'claims.csv',
    mediaType: 'text/csv',
    holds: 'one row for each claim and figure',
    write: writeClaimsCsv,
  },
  {
    name: 'datapackage',
    file: 'datapackage.json',
    mediaType: 'application/json',
    holds: 'what the tables and columns of the Data Package mean; with --out FOLDER all of it',
    write: writeDatapackage,
  },
  {
    name: 'datapackage-zip',
    file: 'datapackage.zip',
    mediaType: 'application/zip',
    holds: 'the Data Package as one ZIP: a table each for sources, places, events, claims, figures and relations',
    write: writeDatapackageZip,
  },
  {
    name: 'csl-json',
    file: 'sources.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    holds: 'the sources as CSL-JSON',
    write: writeCslJson,
  },
  {
    name: 'bibtex',
    file: 'sources.bib',
    mediaType: 'application/x-bibtex',
    holds: 'the sources as BibTeX',
    write: writeBibtex,
  },
  {
    name: 'json-schema',
    file: 'records.schema.json',
    mediaType: 'application/schema+json',
    holds: 'JSON Schema of the files that the records are kept in',
    write: writeJsonSchema,
  },
];
