// The box around an outline, as an outline of its own: stands in for the true one where only its form matters.
import type { Polygon } from 'geojson';
import type { Place } from '../../model/place.ts';

/** Counter-clockwise, in degrees rounded to one decimal. Expects a place with an outline. */
export function placeBox({ geometry }: Pick<Place, 'geometry'>): Polygon {
  const rings =
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.type === 'Point' ? [] : geometry.coordinates.flat();
  const positions = rings.flat();
  const ends = (axis: 0 | 1) => {
    const values = positions.map((position) => Math.round((position[axis] ?? 0) * 10) / 10);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[west, east], [south, north]] = [ends(0), ends(1)];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
