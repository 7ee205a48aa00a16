// A part of the map that the records are narrowed to: a circle around a spot, or a polygon; and the places that surely lie in it.
import { holds, kilometresBetween } from '../model/geometry.ts';
import type { Lookup } from './build-lookup.ts';

/** Degrees, longitude before latitude; `corners` in order, the last one not repeated. */
export type Area =
  | { type: 'circle'; longitude: number; latitude: number; kilometres: number }
  | { type: 'polygon'; corners: readonly (readonly [number, number])[] };

export const areaLimits = { kilometres: { least: 1, most: 5000 }, corners: { least: 3, most: 60 } };

function contains(area: Area, longitude: number, latitude: number): boolean {
  if (area.type === 'circle') {
    return kilometresBetween([area.longitude, area.latitude], [longitude, latitude]) <= area.kilometres;
  }
  const ring = area.corners.map(([x, y]) => [x, y]);
  return holds({ type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] }, [longitude, latitude]);
}

/**
 * 1 for each place that surely lies in the area, by its number. A point lies in it or not; a region or a country does only if all four
 * corners of its box do: a record that is known to a region alone is not known to have happened in a part of it.
 */
export function placesInArea({ places }: Pick<Lookup, 'places'>, area: Area): Uint8Array {
  return Uint8Array.from(places, ({ point: [longitude, latitude], bounds }) => {
    if (!bounds) return Number(contains(area, longitude, latitude));
    const [west, south, east, north] = bounds;
    const corners: [number, number][] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    return Number(corners.every(([x, y]) => contains(area, x, y)));
  });
}
