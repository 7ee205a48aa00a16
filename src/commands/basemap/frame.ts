// The frame the world is cut in: from 169 W eastward once round, so that neither Eurasia nor the study box is cut in two.
// mapshaper takes data for longitude and latitude only within 180 degrees, so longitudes are shifted while it works.
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** West edge of the frame in degrees; it runs through the Bering Sea. */
export const frameWest = -169;

/** West, south, east, north of the detailed map. East of 180 means the far side of the antimeridian: 191 is 169 W. */
export const studyBox = [-12, 34, 191, 82] as const;

/** True longitude + shift = longitude in the frame, -180 to 180. */
export const frameShift = -180 - frameWest;

type Move = (position: Position) => Position;

const moveGeometry = (geometry: Geometry, move: Move): Geometry => {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: move(geometry.coordinates) };
    case 'LineString':
    case 'MultiPoint':
      return { ...geometry, coordinates: geometry.coordinates.map(move) };
    case 'Polygon':
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(move)) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(move))) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((one) => moveGeometry(one, move)) };
  }
};

export const moveFeature = (feature: Feature, degrees: number): Feature => ({
  ...feature,
  geometry: moveGeometry(feature.geometry, ([longitude = 0, latitude = 0]) => [
    Math.round((longitude + degrees) * 1e5) / 1e5,
    latitude,
  ]),
});

const moveAll = ({ features }: FeatureCollection, degrees: number): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.filter((feature) => feature.geometry).map((feature) => moveFeature(feature, degrees)),
});

/** Into the frame; the few isles that lie across its edge lose what is beyond, or mapshaper would count in plain numbers. */
export const intoFrame = (collection: FeatureCollection): FeatureCollection => ({
  ...collection,
  features: moveAll(collection, frameShift).features.map((feature) => ({
    ...feature,
    geometry: moveGeometry(feature.geometry, ([x = 0, y = 0]) => [Math.min(180, Math.max(-180, x)), y]),
  })),
});
export const outOfFrame = (collection: FeatureCollection): FeatureCollection => moveAll(collection, -frameShift);

/** A bounding box of true degrees as mapshaper's `bbox=` option in the frame. */
export const framedBox = ([west, south, east, north]: readonly [number, number, number, number]): string =>
  `bbox=${west + frameShift},${south},${east + frameShift},${north}`;
