// The box around an outline.
import type { MultiPolygon, Polygon } from 'geojson';

/** West, south, east, north in degrees. */
export function outlineBounds(geometry: Polygon | MultiPolygon): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const [longitude = 0, latitude = 0] of polygons.flat(2)) {
    bounds[0] = Math.min(bounds[0], longitude);
    bounds[1] = Math.min(bounds[1], latitude);
    bounds[2] = Math.max(bounds[2], longitude);
    bounds[3] = Math.max(bounds[3], latitude);
  }
  return bounds;
}
