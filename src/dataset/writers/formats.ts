// The published forms of the atlas, by the name that the export command and the download links use.
import type { Atlas } from '../../model/atlas.ts';
import { writeBibtex } from './bibtex.ts';
import { claimsCsvPieces } from './claims-csv.ts';
import { claimsParquetPieces } from './claims-parquet.ts';
import { claimsXlsxPieces } from './claims-xlsx.ts';
import { writeCslJson } from './csl-json.ts';
import { writeDatapackage } from './datapackage.ts';
import { datapackageZipPieces } from './datapackage-files.ts';
import { geojsonPieces } from './geojson.ts';
import { geojsonFlatPieces, geojsonUndatedPieces } from './geojson-flat.ts';
import { writeJsonSchema } from './json-schema.ts';
import { kmlPieces } from './kml.ts';
import { linkedPlacesPieces } from './linked-places.ts';
import type { Provenance } from './provenance.ts';

/** Text, or the bytes of a packed form. */
export type Content = string | Uint8Array<ArrayBuffer>;

export interface Format {
  name: string;
  /** The name it is usually saved under. */
  file: string;
  mediaType: string;
  holds: string;
  /** Bytes, which no terminal can show. */
  isPacked: boolean;
  /** Piece by piece, however many records there are. Without a provenance: the whole atlas, with no address of its own. */
  pieces: (atlas: Atlas, provenance?: Provenance) => Iterable<Content> | AsyncIterable<Content>;
  /** The same in one, of an atlas small enough. */
  write: (atlas: Atlas, provenance?: Provenance) => Content | Promise<Content>;
}

type Described = Omit<Format, 'isPacked' | 'pieces' | 'write'>;

type TextPieces = (atlas: Atlas, provenance?: Provenance) => Iterable<string>;

const ofText = (described: Described, pieces: TextPieces): Format => ({
  ...described,
  isPacked: false,
  pieces,
  write: (atlas, provenance) => [...pieces(atlas, provenance)].join(''),
});

/** One that grows with the sources alone, or not at all. */
const ofFewTexts = (described: Described, write: (atlas: Atlas) => string): Format =>
  ofText(described, (atlas) => [write(atlas)]);

type BytePieces = (
  atlas: Atlas,
  provenance?: Provenance,
) => Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>;

const ofBytes = (described: Described, pieces: BytePieces): Format => ({
  ...described,
  isPacked: true,
  pieces,
  async write(atlas, provenance) {
    const all: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of pieces(atlas, provenance)) all.push(piece);
    return new Uint8Array(await new Blob(all).arrayBuffer());
  },
});

export const formats: readonly Format[] = [
  ofText(
    {
      name: 'geojson',
      file: 'places.geojson',
      mediaType: 'application/geo+json',
      holds: 'places with their events and claims, as authored',
    },
    geojsonPieces,
  ),
  ofText(
    {
      name: 'geojson-flat',
      file: 'events.geojson',
      mediaType: 'application/geo+json',
      holds: 'one point for each dated event, plain values only, with start and end for a time control',
    },
    geojsonFlatPieces,
  ),
  ofText(
    {
      name: 'geojson-undated',
      file: 'events-undated.geojson',
      mediaType: 'application/geo+json',
      holds: 'the events that no source dates, in the form of geojson-flat',
    },
    geojsonUndatedPieces,
  ),
  ofText(
    {
      name: 'kml',
      file: 'events.kml',
      mediaType: 'application/vnd.google-earth.kml+xml',
      holds: 'the events with their time spans, for earth viewers',
    },
    kmlPieces,
  ),
  ofText(
    {
      name: 'linked-places',
      file: 'places.lpf.json',
      mediaType: 'application/geo+json',
      holds: 'Linked Places Format v1.3',
    },
    linkedPlacesPieces,
  ),
  ofBytes(
    {
      name: 'claims-xlsx',
      file: 'claims.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      holds: 'the same table as claims-csv for spreadsheets, with sheets on its columns and sources',
    },
    claimsXlsxPieces,
  ),
  ofText(
    {
      name: 'claims-csv',
      file: 'claims.csv',
      mediaType: 'text/csv',
      holds: 'one row for each claim and figure',
    },
    claimsCsvPieces,
  ),
  ofBytes(
    {
      name: 'parquet',
      file: 'claims.parquet',
      mediaType: 'application/vnd.apache.parquet',
      holds: 'the same table as claims-csv as GeoParquet, with typed columns and a point',
    },
    claimsParquetPieces,
  ),
  ofFewTexts(
    {
      name: 'datapackage',
      file: 'datapackage.json',
      mediaType: 'application/json',
      holds: 'what the tables and columns of the Data Package mean; with --out FOLDER all of it',
    },
    writeDatapackage,
  ),
  ofBytes(
    {
      name: 'datapackage-zip',
      file: 'datapackage.zip',
      mediaType: 'application/zip',
      holds: 'the Data Package as one ZIP: a table each for sources, places, events, claims, figures and relations',
    },
    datapackageZipPieces,
  ),
  ofFewTexts(
    {
      name: 'csl-json',
      file: 'sources.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      holds: 'the sources as CSL-JSON',
    },
    writeCslJson,
  ),
  ofFewTexts(
    {
      name: 'bibtex',
      file: 'sources.bib',
      mediaType: 'application/x-bibtex',
      holds: 'the sources as BibTeX',
    },
    writeBibtex,
  ),
  ofFewTexts(
    {
      name: 'json-schema',
      file: 'records.schema.json',
      mediaType: 'application/schema+json',
      holds: 'JSON Schema of the files that the records are kept in',
    },
    writeJsonSchema,
  ),
];
