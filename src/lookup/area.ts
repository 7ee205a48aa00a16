// A part of the map that the records are narrowed to: a circle around a spot, a polygon, or a place with those inside it; and the places that surely
// lie in it.
import { type Box, boxOf, holds, kilometresBetween, ringAround } from '../model/geometry.ts';
import type { Lookup } from './build-lookup.ts';

/** Degrees, longitude before latitude; `corners` in order, the last one not repeated. */
export type DrawnArea =
  | { type: 'circle'; longitude: number; latitude: number; kilometres: number }
  | { type: 'polygon'; corners: readonly (readonly [number, number])[] };

/** A place counts with all places that records or its outline say lie inside it. */
export type Area = DrawnArea | { type: 'place'; place: string };

export const areaLimits = { kilometres: { least: 1, most: 5000 }, corners: { least: 3, most: 60 } };

/** Most degrees between two positions of a drawn side. */
const sideStep = 1;

/** A side is straight in degrees, as `contains` tests it; Mercator would draw it elsewhere, so it is drawn in short pieces. */
function piecesOf([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): [number, number][] {
  const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / sideStep));
  return Array.from({ length: pieces }, (_, i): [number, number] => [
    x1 + ((x2 - x1) * i) / pieces,
    y1 + ((y2 - y1) * i) / pieces,
  ]);
}

/** Nearer to the end of the map than anybody looks. */
const nearPole = 89;

/** A circle with a pole in it goes round the whole globe: its ring is closed beyond the pole. */
function closedOverPole(ring: [number, number][], northern: boolean): [number, number][] {
  const first = ring[0] as [number, number];
  const last = ring[ring.length - 1] as [number, number];
  if (Math.abs(last[0] - first[0]) < 180) return ring;
  const pole = northern ? nearPole : -nearPole;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

/** The outline of an area as a closed ring of [longitude, latitude], in pieces short enough to be drawn straight. */
export function areaRing(area: DrawnArea): [number, number][] {
  if (area.type === 'circle') {
    const ring = ringAround([area.longitude, area.latitude], area.kilometres);
    return closedOverPole(ring as [number, number][], area.latitude > 0);
  }
  const { corners } = area;
  const sides = corners.flatMap((corner, i) => piecesOf(corner, corners[(i + 1) % corners.length] ?? corner));
  return [...sides, sides[0] as [number, number]];
}

/** West, south, east, north of an area. */
export function areaBox(area: DrawnArea): Box {
  return boxOf({ type: 'Polygon', coordinates: [areaRing(area)] });
}

function contains(area: DrawnArea, longitude: number, latitude: number): boolean {
  if (area.type === 'circle') {
    return kilometresBetween([area.longitude, area.latitude], [longitude, latitude]) <= area.kilometres;
  }
  const ring = area.corners.map(([x, y]) => [x, y]);
  return holds({ type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] }, [longitude, latitude]);
}

type Position = readonly [number, number];

/** On which side of the line from p to q a position lies: 1, -1, or 0 on it. */
const sideOf = ([px, py]: Position, [qx, qy]: Position, [x, y]: Position): number =>
  Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));

/** Two stretches meet if each has the ends of the other on its two sides. */
const meet = (a: Position, b: Position, c: Position, d: Position): boolean =>
  sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);

/** Of the whole box: its corners may lie in the arms of an outline that leaves its middle out. */
function containsBox(area: DrawnArea, [west, south, east, north]: Box): boolean {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  if (!corners.every(([x, y]) => contains(area, x, y))) return false;
  if (area.type === 'circle') return true;
  const sides = corners.map((corner, i): [Position, Position] => [corner, corners[(i + 1) % 4] as Position]);
  return !area.corners.some((from, i) => {
    const to = area.corners[(i + 1) % area.corners.length] as Position;
    return sides.some(([one, other]) => meet(from, to, one, other));
  });
}

/**
 * 1 for each place that surely lies in the area, by its number. A point lies in it or not; a region or a country does only if all of its
 * box does: a record that is known to a region alone is not known to have happened in a part of it.
 */
export function placesInArea({ places }: Pick<Lookup, 'places'>, area: Area): Uint8Array {
  if (area.type === 'place') {
    const holds = ({ id, heldBy }: Lookup['places'][number]) =>
      id === area.place || heldBy.some(({ place }) => place === area.place);
    return Uint8Array.from(places, (place) => Number(holds(place)));
  }
  return Uint8Array.from(places, ({ point: [longitude, latitude], bounds }) => {
    return Number(bounds ? containsBox(area, bounds) : contains(area, longitude, latitude));
  });
}
