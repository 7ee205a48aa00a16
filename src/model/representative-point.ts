// One position that stands for a place: a point's own, or for a polygon a point that is surely inside it.
// A centroid may fall outside a bent outline (a peninsula with its isthmus, a coast); the middle of the widest stretch does not.
import type { Position } from 'geojson';
import type { PlaceGeometry } from './place.ts';

/** Twice the signed area of a ring in square degrees: good enough to tell which part is the largest. */
function ringArea(ring: Position[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum);
}

/** Longitudes where a parallel crosses the outline, holes included, west to east: inside runs from odd to even. */
function crossings(polygon: Position[][], latitude: number): number[] {
  const longitudes: number[] = [];
  for (const ring of polygon) {
    for (let at = 0; at + 1 < ring.length; at += 1) {
      const [x1 = 0, y1 = 0] = ring[at] ?? [];
      const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
      if (y1 > latitude !== y2 > latitude) longitudes.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return longitudes.sort((a, b) => a - b);
}

/** The parallel half-way up, moved between two vertices' latitudes so that it touches no vertex. */
function middleParallel(polygon: Position[][]): number {
  const latitudes = (polygon[0] ?? []).map(([, latitude = 0]) => latitude);
  const low = Math.min(...latitudes);
  const high = Math.max(...latitudes);
  const middle = (low + high) / 2;
  const all = polygon.flat().map(([, latitude = 0]) => latitude);
  const above = Math.min(high, ...all.filter((latitude) => latitude > middle));
  const below = Math.max(low, ...all.filter((latitude) => latitude <= middle));
  return (above + below) / 2;
}

function insidePolygon(polygon: Position[][]): [number, number] {
  const latitude = middleParallel(polygon);
  const longitudes = crossings(polygon, latitude);
  let widest = 0;
  let longitude = polygon[0]?.[0]?.[0] ?? 0;
  for (let at = 0; at + 1 < longitudes.length; at += 2) {
    const west = longitudes[at] ?? 0;
    const east = longitudes[at + 1] ?? 0;
    if (east - west > widest) {
      widest = east - west;
      longitude = (west + east) / 2;
    }
  }
  return [round(longitude), round(latitude)];
}

/** Five decimals: about a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** [longitude, latitude] in degrees. Of several polygons the largest is taken. */
export function representativePoint(geometry: PlaceGeometry): [number, number] {
  switch (geometry.type) {
    case 'Point': {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return [longitude, latitude];
    }
    case 'Polygon':
      return insidePolygon(geometry.coordinates);
    case 'MultiPolygon': {
      const [largest] = geometry.coordinates.toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []));
      return insidePolygon(largest ?? []);
    }
  }
}
