// The point under which a record is published where a table or a flat layer has room for no outline.
import type { Place } from '../../model/place.ts';
import { representativePoint } from '../../model/representative-point.ts';

/** `place`: the point is the place. `inside-area`: it only stands for an area. `outline-only`: there is none. */
export const positionKinds = ['place', 'inside-area', 'outline-only'] as const;
export type PositionKind = (typeof positionKinds)[number];

/** A country has no point: one in its middle would pass for the scene of what is said of the whole country. */
export function positionKind({ kind, geometry }: Pick<Place, 'kind' | 'geometry'>): PositionKind {
  if (geometry.type === 'Point') return 'place';
  return kind === 'country' ? 'outline-only' : 'inside-area';
}

/** Longitude and latitude in degrees; `null` without a place, and for a country. */
export function publishedPoint(place: Pick<Place, 'kind' | 'geometry'> | null): [number, number] | null {
  if (!place || positionKind(place) === 'outline-only') return null;
  return representativePoint(place.geometry);
}
