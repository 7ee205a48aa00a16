// The places as MapLibre sources: flat features whose id is the place's number in the scene, so that feature-state reaches them.
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { CompiledPlace } from '../model/compiled-atlas.ts';

export interface PlaceFeatureProperties {
  kind: CompiledPlace['kind'];
  /** Name in the sources' time, and the English name today where it differs. */
  title: string;
  today: string;
  approximate: boolean;
  /** It has an outline: its point only carries its name. */
  outlined: boolean;
}

function nameToday({ names, title }: CompiledPlace): string {
  const today = names.find((name) => name.lang === 'en' && name.from !== undefined && name.to === undefined);
  return today && today.toponym !== title ? today.toponym : '';
}

function propertiesOf(place: CompiledPlace): PlaceFeatureProperties {
  return {
    kind: place.kind,
    title: place.title,
    today: nameToday(place),
    approximate: place.where_prec > 1,
    outlined: place.bounds !== null,
  };
}

/** One point for each place: its spot, or a point inside its outline, where its name is written. */
export function placePoints(places: readonly CompiledPlace[]): FeatureCollection<Point, PlaceFeatureProperties> {
  const features = places.map(
    (place, id): Feature<Point, PlaceFeatureProperties> => ({
      type: 'Feature',
      id,
      properties: propertiesOf(place),
      geometry: { type: 'Point', coordinates: place.point },
    }),
  );
  return { type: 'FeatureCollection', features };
}

export type OutlineCollection = FeatureCollection<Polygon | MultiPolygon, PlaceFeatureProperties>;

/** The outlines that the build wrote, for the places that are here. */
export function placeOutlines(places: readonly CompiledPlace[], outlines: FeatureCollection): OutlineCollection {
  const features: OutlineCollection['features'] = [];
  const numbers = new Map(places.map((place, number) => [place.id, number]));
  for (const { id: placeId, geometry } of outlines.features) {
    const id = numbers.get(String(placeId)) ?? -1;
    const place = places[id];
    if (!place || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    features.push({ type: 'Feature', id, properties: propertiesOf(place), geometry });
  }
  return { type: 'FeatureCollection', features };
}
