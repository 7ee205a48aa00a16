// Joins the pieces of coast, which the source cuts at every degree or so, into closed rings.
import type { Position } from 'geojson';
import type { Segment } from './dump-lines.ts';
import { frameWest } from './frame.ts';
import { boundsOf, ringArea } from './measure.ts';

/** A closed coast line: level 1 land, 2 lake, 3 isle in a lake; area in square kilometres. */
export interface Ring {
  level: number;
  area: number;
  positions: Position[];
}

/** Two ends meet when they agree to a tenth of a metre, whichever way round the world their longitudes are counted. */
const endKey = ([x = 0, y = 0]: Position, level: number): string =>
  `${level} ${(((x + 720) % 360) * 1e5).toFixed(0)} ${(y * 1e5).toFixed(0)}`;

/** Takes the jumps of 360 degrees out of a chain, and starts it inside the frame. */
const unwrap = (positions: Position[]): Position[] => {
  let turn = 0;
  let last = positions[0]?.[0] ?? 0;
  const unwrapped = positions.map(([x = 0, y = 0]): Position => {
    if (x - last > 180) turn -= 360;
    if (x - last < -180) turn += 360;
    last = x;
    return [x + turn, y];
  });
  const [west, , east] = boundsOf(unwrapped);
  const middle = (west + east) / 2;
  const shift = Math.floor((middle - frameWest) / 360) * -360;
  return shift === 0 ? unwrapped : unwrapped.map(([x = 0, y = 0]) => [x + shift, y]);
};

/** The one coast that goes round the pole cannot be drawn as a ring; the map leaves it out. */
const isAntarctica = (positions: Position[]): boolean => boundsOf(positions)[1] < -60;

/** Closed rings, and the number of chains that could not be closed (cut off by the edge of the dump). */
export const stitchRings = (segments: Segment[]): { rings: Ring[]; open: Position[][] } => {
  const starts = new Map<string, number[]>();
  segments.forEach(({ positions, level }, index) => {
    const key = endKey(positions[0] ?? [], level);
    starts.set(key, [...(starts.get(key) ?? []), index]);
  });
  const used = new Uint8Array(segments.length);
  const takeFrom = (key: string): Segment | undefined => {
    const index = starts.get(key)?.find((candidate) => !used[candidate]);
    if (index === undefined) return undefined;
    used[index] = 1;
    return segments[index];
  };
  const rings: Ring[] = [];
  const open: Position[][] = [];
  segments.forEach((first, index) => {
    if (used[index]) return;
    used[index] = 1;
    const chain = [...first.positions];
    const begin = endKey(chain[0] ?? [], first.level);
    let end = endKey(chain.at(-1) ?? [], first.level);
    while (end !== begin) {
      const next = takeFrom(end);
      if (!next) break;
      for (const position of next.positions.slice(1)) chain.push(position);
      end = endKey(chain.at(-1) ?? [], first.level);
    }
    const positions = unwrap(chain);
    if (end !== begin || positions.length < 4) open.push(positions);
    else if (!isAntarctica(positions)) rings.push({ level: first.level, area: ringArea(positions), positions });
  });
  return { rings, open };
};
