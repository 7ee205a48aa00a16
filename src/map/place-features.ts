// The places as MapLibre sources: flat features whose id is the place's number in the scene, so that feature-state reaches them.
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { Place } from '../model/place.ts';
import { representativePoint } from '../model/representative-point.ts';

export interface PlaceFeatureProperties {
  kind: Place['kind'];
  /** Name in the sources' time, and the local name today where it differs. */
  title: string;
  today: string;
  approximate: boolean;
  /** It has an outline: its point only carries its name. */
  outlined: boolean;
}

/** The name the place's own country writes today; empty if it is the same as the title. */
function nameToday(place: Place): string {
  const english = place.names.find((name) => name.lang === 'en' && name.from !== undefined && name.to === undefined);
  return english && english.toponym !== place.title ? english.toponym : '';
}

function propertiesOf(place: Place): PlaceFeatureProperties {
  return {
    kind: place.kind,
    title: place.title,
    today: nameToday(place),
    approximate: place.where_prec > 1,
    outlined: place.geometry.type !== 'Point',
  };
}

/** One point for each place: its spot, or a point inside its outline, where its name is written. */
export function placePoints(places: readonly Place[]): FeatureCollection<Point, PlaceFeatureProperties> {
  const features = places.map(
    (place, id): Feature<Point, PlaceFeatureProperties> => ({
      type: 'Feature',
      id,
      properties: propertiesOf(place),
      geometry: { type: 'Point', coordinates: [...representativePoint(place.geometry)] },
    }),
  );
  return { type: 'FeatureCollection', features };
}

export type OutlineCollection = FeatureCollection<Polygon | MultiPolygon, PlaceFeatureProperties>;

/** The outlines of regions and countries. */
export function placeOutlines(places: readonly Place[]): OutlineCollection {
  const features: OutlineCollection['features'] = [];
  places.forEach((place, id) => {
    if (place.geometry.type === 'Point') return;
    features.push({ type: 'Feature', id, properties: propertiesOf(place), geometry: place.geometry });
  });
  return { type: 'FeatureCollection', features };
}

/**
 * The outlines as they are shaded: widened seaward, so that no sliver of coast stays bare; the sea is drawn over them.
 * A region that the file does not have is shaded as it is.
 */
export function washesFrom(places: readonly Place[], widened: FeatureCollection): OutlineCollection {
  const geometries = new Map(widened.features.map((feature) => [feature.id, feature.geometry]));
  const outlines = placeOutlines(places);
  for (const feature of outlines.features) {
    const geometry = geometries.get(places[Number(feature.id)]?.id);
    if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') feature.geometry = geometry;
  }
  return outlines;
}
