// Leads the rivers through the land of dropped reservoirs: a least-cost path that keeps to the middle of the drowned valley.
// The course is approximate; it is drawn so that the Volga, Dnieper, Don and Kama do not break off.
import type { Position } from 'geojson';
import type { Flooded } from './drop-reservoirs.ts';
import { nodeKey, type River } from './join-rivers.ts';
import { boundsOf, isInside, kilometres, middleOf } from './measure.ts';
import type { Ring } from './stitch-rings.ts';
import { connect, gridOf } from './valley-path.ts';

/** A river end, or the meeting with a natural double-banked stretch, that wants joining. */
interface Terminal {
  position: Position;
  riverClass: number;
}

/** Kilometres: how far from the shore a river may end, and how far apart two waters may lie, and still belong together. */
const reach = 4;
const neighbourReach = 8;

/** Class given to a meeting of two waters: below the great rivers, above the small ones. */
const meetingClass = 1;

const nearest = (position: Position, ring: Position[]): { at: Position; distance: number } => {
  let at = ring[0] ?? [];
  let distance = Infinity;
  for (const candidate of ring) {
    const away = kilometres(position, candidate);
    if (away < distance) [at, distance] = [candidate, away];
  }
  return { at, distance };
};

const overlap = (a: Position[], b: Position[]): boolean => {
  const [aw, as, ae, an] = boundsOf(a);
  const [bw, bs, be, bn] = boundsOf(b);
  const margin = 0.1;
  return aw - margin < be && bw - margin < ae && as - margin < bn && bs - margin < an;
};

/** Where another water comes closest to the flooded land, if it comes close enough. */
const meeting = (land: Position[], other: Position[]): Terminal[] => {
  if (!overlap(land, other)) return [];
  let best = { at: [] as Position, distance: neighbourReach };
  for (const position of other) {
    const found = nearest(position, land);
    if (found.distance < best.distance) best = { at: position, distance: found.distance };
  }
  return best.at.length > 0 ? [{ position: best.at, riverClass: meetingClass }] : [];
};

const riverEnds = (land: Position[], rivers: River[]): Terminal[] => {
  const [west, south, east, north] = boundsOf(land);
  const count = new Map<string, number>();
  const ends = rivers.flatMap(({ positions, riverClass }): Terminal[] =>
    [positions[0], positions.at(-1)].flatMap((position) => (position ? [{ position, riverClass }] : [])),
  );
  for (const { position } of ends) count.set(nodeKey(position), (count.get(nodeKey(position)) ?? 0) + 1);
  return ends.filter(({ position }) => {
    const [x = 0, y = 0] = position;
    if (x < west - 0.1 || x > east + 0.1 || y < south - 0.1 || y > north + 0.1) return false;
    if ((count.get(nodeKey(position)) ?? 0) > 1) return false;
    return isInside(position, land) || nearest(position, land).distance < reach;
  });
};

/** New river lines through each flooded land. */
export const bridgeRivers = (flooded: Flooded[], rivers: River[], rings: Ring[]): River[] => {
  const lakes = rings.filter(({ level, area }) => level === 2 && area > 20);
  return flooded.flatMap(({ positions: land }) => {
    const others = [...lakes.map((lake) => lake.positions), ...flooded.map((one) => one.positions)];
    const meetings = others.filter((other) => other !== land).flatMap((other) => meeting(land, other));
    const terminals = [...riverEnds(land, rivers).filter(({ riverClass }) => riverClass < 8), ...meetings].sort(
      (a, b) => a.riverClass - b.riverClass,
    );
    const [first, ...feeders] = mainStreamFirst(terminals, land);
    if (!first) return [];
    const greatest = Math.min(...terminals.map(({ riverClass }) => riverClass));
    const ends = feeders.map(({ position }) => position);
    return connect(gridOf(land), first.position, ends).flatMap((path, index): River[] => {
      const riverClass = index === 0 ? greatest : (feeders[index]?.riverClass ?? meetingClass);
      return path.length > 1 ? [{ riverClass, positions: path }] : [];
    });
  });
};

/** The two ends of the great river that lie farthest apart come first: between them runs the main stream, all else feeds it. */
const mainStreamFirst = (terminals: Terminal[], land: Position[]): Terminal[] => {
  const middle = middleOf(land);
  const away =
    (from: Position) =>
    (terminal: Terminal): number =>
      kilometres(terminal.position, from) - 1000 * Math.min(terminal.riverClass, 2);
  const farthest = (among: Terminal[], from: Position): Terminal | undefined =>
    [...among].sort((a, b) => away(from)(b) - away(from)(a))[0];
  const first = farthest(terminals, middle);
  const rest = terminals.filter((terminal) => terminal !== first);
  const second = first ? farthest(rest, first.position) : undefined;
  return [first, second, ...rest.filter((terminal) => terminal !== second)].filter(
    (terminal) => terminal !== undefined,
  );
};
