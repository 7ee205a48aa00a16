// The few questions we ask of a shape. The only file that imports turf.
import {
  bbox,
  booleanClockwise,
  booleanPointInPolygon,
  centerOfMass,
  circle,
  distance,
  kinks,
  lineString,
} from '@turf/turf';
import type { Position } from 'geojson';
import type { PlaceGeometry } from './place.ts';

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

export function boxOf(geometry: PlaceGeometry): Box {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north] as Box;
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** The rings of each polygon, outer ring first; none for a point. */
export function polygonsOf(geometry: PlaceGeometry): Position[][][] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
  }
}

/** A closed ring of four or more positions. */
export function isClockwise(ring: Position[]): boolean {
  return booleanClockwise(lineString(ring));
}

/** Positions where a closed ring crosses or touches itself. Time grows with the square of the ring's length. */
export function selfCrossings(ring: Position[]): Position[] {
  return kinks(lineString(ring)).features.map((crossing) => crossing.geometry.coordinates);
}

export function kilometresBetween(a: Position, b: Position): number {
  return distance(a, b, { units: 'kilometers' });
}

/** The closed ring of positions that lie so many kilometres from the centre on the globe, eastward or westward without a jump. */
export function ringAround(centre: Position, kilometres: number, steps = 128): Position[] {
  const ring = circle(centre, kilometres, { units: 'kilometers', steps }).geometry.coordinates[0] ?? [];
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([longitude = 0, latitude = 0]) => {
    // Past the antimeridian longitudes run on beyond 180 degrees.
    before = longitude - 360 * Math.round((longitude - before) / 360);
    return [before, latitude];
  });
}

/** The point itself, or the centre of mass of an area. */
export function centreOf(geometry: PlaceGeometry): Position {
  return geometry.type === 'Point' ? geometry.coordinates : centerOfMass(geometry).geometry.coordinates;
}

/** True if the position lies in the area, its border included. A point holds nothing. */
export function holds(geometry: PlaceGeometry, position: Position): boolean {
  return geometry.type !== 'Point' && booleanPointInPolygon(position, geometry);
}
