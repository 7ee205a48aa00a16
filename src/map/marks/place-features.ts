// The places as MapLibre sources: flat features whose id is the place's number in the scene, so that feature-state reaches them.
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { nameToday } from '../../model/place-names.ts';

export interface PlaceFeatureProperties {
  kind: CompiledPlace['kind'];
  /** Name in the sources' time, and the name today where it differs, both in the reader's language. */
  title: string;
  today: string;
  approximate: boolean;
  /** It has an outline: its point only carries its name. */
  outlined: boolean;
  /** Records of all years. */
  records: number;
  /** It has a box of its own beside the map, and so no name on it. */
  boxed: boolean;
  /** How many places have more records, where places are many. */
  rank?: number;
}

/** What the points say of their places beside what the places are. */
export interface PlaceStanding {
  /** Per place: records of all years. */
  records: ArrayLike<number>;
  /** Number of the country with a box beside the map, or -1. */
  home: number;
  /** Of the places by their records, where they are many. */
  ranks: Uint32Array | null;
}

export const noStanding: PlaceStanding = { records: [], home: -1, ranks: null };

function propertiesOf(
  place: CompiledPlace,
  number: number,
  language: string,
  { records, home }: PlaceStanding,
): PlaceFeatureProperties {
  return {
    kind: place.kind,
    title: place.title,
    today: nameToday(place.names, language, place.title) ?? '',
    approximate: place.where_prec > 1,
    outlined: place.bounds !== null,
    records: records[number] ?? 0,
    boxed: number === home,
  };
}

/** One point for each place: its spot, or a point inside its outline, where its name is written. */
export function placePoints(
  places: readonly CompiledPlace[],
  language: string,
  standing: PlaceStanding = noStanding,
): FeatureCollection<Point, PlaceFeatureProperties> {
  const features = places.map(
    (place, id): Feature<Point, PlaceFeatureProperties> => ({
      type: 'Feature',
      id,
      properties: {
        ...propertiesOf(place, id, language, standing),
        ...(standing.ranks && { rank: standing.ranks[id] as number }),
      },
      geometry: { type: 'Point', coordinates: place.point },
    }),
  );
  return { type: 'FeatureCollection', features };
}

export type OutlineCollection = FeatureCollection<Polygon | MultiPolygon, PlaceFeatureProperties>;

/** The outlines that the build wrote, for the places that are here. */
export function placeOutlines(
  places: readonly CompiledPlace[],
  outlines: FeatureCollection,
  language: string,
): OutlineCollection {
  const features: OutlineCollection['features'] = [];
  const numbers = new Map(places.map((place, number) => [place.id, number]));
  for (const { id: placeId, geometry } of outlines.features) {
    const id = numbers.get(String(placeId)) ?? -1;
    const place = places[id];
    if (!place || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    features.push({ type: 'Feature', id, properties: propertiesOf(place, id, language, noStanding), geometry });
  }
  return { type: 'FeatureCollection', features };
}
