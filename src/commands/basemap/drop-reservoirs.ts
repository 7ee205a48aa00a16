// Takes the later reservoirs, and the isles in them, out of the lakes.
import type { Position } from 'geojson';
import { type Reservoir, reservoirs } from '../../../recipes/basemap/reservoirs.ts';
import { type Bounds, isInside, middleOf, ringArea } from './measure.ts';
import type { Ring } from './stitch-rings.ts';

/** A dropped reservoir: the land that was under its water, for the rivers to be led through. */
export interface Flooded {
  reservoir: Reservoir;
  positions: Position[];
}

const matches = ({ middle, area }: Reservoir, ring: Ring): boolean => {
  if (ring.level !== 2 || Math.abs(ring.area - area) > Math.max(1.5, area * 0.01)) return false;
  const [x, y] = middleOf(ring.positions);
  return Math.abs(x - middle[0]) < 0.02 && Math.abs(y - middle[1]) < 0.02;
};

/** The part of a ring on one side of a straight line along a meridian or parallel. */
const cutAlong = (ring: Position[], axis: 0 | 1, limit: number, keepAbove: boolean): Position[] => {
  const isKept = (position: Position): boolean => (position[axis] ?? 0) >= limit === keepAbove;
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    if (isKept(from) === isKept(to)) return isKept(from) ? [from] : [];
    const share = (limit - (from[axis] ?? 0)) / ((to[axis] ?? 0) - (from[axis] ?? 0));
    const crossing = [0, 1].map((i) => (from[i] ?? 0) + share * ((to[i] ?? 0) - (from[i] ?? 0)));
    return isKept(from) ? [from, crossing] : [crossing];
  });
};

const close = (ring: Position[]): Position[] => [...ring, ring[0] ?? []];

const cutTo = (ring: Position[], [west, south, east, north]: Bounds): Position[] =>
  close(cutAlong(cutAlong(cutAlong(cutAlong(ring, 0, west, true), 0, east, false), 1, south, true), 1, north, false));

/** Rings without the reservoirs; the flooded land; and a sentence for each reservoir that was not found. */
export const dropReservoirs = (rings: Ring[]): { rings: Ring[]; flooded: Flooded[]; notFound: string[] } => {
  const flooded: Flooded[] = [];
  const notFound: string[] = [];
  const dropped = new Set<Ring>();
  const natural: Ring[] = [];
  for (const reservoir of reservoirs) {
    const ring = rings.find((candidate) => matches(reservoir, candidate));
    if (!ring) {
      notFound.push(`No lake of ${reservoir.area} km2 at ${reservoir.middle.join(', ')}: ${reservoir.name}.`);
      continue;
    }
    dropped.add(ring);
    const open = ring.positions.slice(0, -1);
    if (reservoir.natural) {
      const positions = cutTo(open, reservoir.natural);
      natural.push({ level: 2, area: ringArea(positions), positions });
      flooded.push({ reservoir, positions: close(cutAlong(open, 1, reservoir.natural[3], true)) });
    } else flooded.push({ reservoir, positions: ring.positions });
  }
  const isDrowned = ({ level, positions }: Ring): boolean =>
    level >= 3 && flooded.some((land) => isInside(positions[0] ?? [], land.positions));
  const kept = rings.filter((ring) => !dropped.has(ring) && !isDrowned(ring));
  return { rings: [...kept, ...natural], flooded, notFound };
};
