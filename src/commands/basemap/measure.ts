// Small measurements on rings of [longitude, latitude] in degrees: area, centre, bounds, and whether a point lies inside.
import type { Position } from 'geojson';

/** Kilometres, mean radius. */
const earthRadius = 6371;
const radians = Math.PI / 180;

/** Area in square kilometres on the sphere; the direction of the ring does not matter. */
export const ringArea = (ring: Position[]): number => {
  let sum = 0;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += (x2 - x1) * radians * (2 + Math.sin(y1 * radians) + Math.sin(y2 * radians));
  });
  return Math.abs((sum * earthRadius * earthRadius) / 2);
};

export type Bounds = [west: number, south: number, east: number, north: number];

export const boundsOf = (positions: Position[]): Bounds => {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    if (x < bounds[0]) bounds[0] = x;
    if (y < bounds[1]) bounds[1] = y;
    if (x > bounds[2]) bounds[2] = x;
    if (y > bounds[3]) bounds[3] = y;
  }
  return bounds;
};

/** The middle of the bounds: enough to tell one lake from another. */
export const middleOf = (positions: Position[]): [number, number] => {
  const [west, south, east, north] = boundsOf(positions);
  return [(west + east) / 2, (south + north) / 2];
};

export const isInside = ([x = 0, y = 0]: Position, ring: Position[]): boolean => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

/** Kilometres between two points, good enough for distances of a few hundred. */
export const kilometres = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number =>
  Math.hypot((x2 - x1) * Math.cos(((y1 + y2) / 2) * radians), y2 - y1) * radians * earthRadius;
