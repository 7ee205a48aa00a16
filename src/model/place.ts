// A place: somewhere a source names, with its names, its position and how well that position is known.
import type { MultiPolygon, Point, Polygon } from 'geojson';

export const placeKinds = ['city', 'town', 'village', 'site', 'region', 'country'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** One name of a place. `lang` is a BCP 47 tag (a variant such as `ru-petr1708` for an older spelling); years as `1914`. */
export interface Toponym {
  toponym: string;
  lang: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** A looked-up identity in a gazetteer: `gn:706483` is GeoNames, `wd:Q42308` Wikidata. */
export interface PlaceLink {
  type: 'exactMatch' | 'closeMatch';
  identifier: string;
}

/** What a historian writes in a feature's `properties`, its events apart. */
export interface PlaceProperties {
  title: string;
  kind: PlaceKind;
  names: Toponym[];
  /** ISO 3166-1 alpha-2 codes of the state it lies in today. */
  ccodes: string[];
  links: PlaceLink[];
  /** UCDP GED: 1 exact, 2 near (about 25 km), 3 district, 4 governorate, 5 part of a country, 6 country, 7 at sea. */
  where_prec: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Where the position comes from, and what is doubtful about it; needed from `where_prec` 2 on. */
  where_note?: string | undefined;
  /** For polygons: what the line is. */
  boundary?: string | undefined;
  /** For polygons: where the name is written, [longitude, latitude], if not in the middle of the outline. */
  label_at?: [number, number] | undefined;
  /** For polygons: how far to trust the line for the years of the records. */
  boundary_precision?: 'good' | 'fair' | 'approximate' | 'sketch' | undefined;
  partOf: string[];
}

export type PlaceGeometry = Point | Polygon | MultiPolygon;

/** A place as the atlas holds it. Positions are [longitude, latitude] in degrees, WGS 84. */
export interface Place extends PlaceProperties {
  id: string;
  geometry: PlaceGeometry;
}
