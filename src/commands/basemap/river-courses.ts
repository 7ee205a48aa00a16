// Finds the stretch of a river along which its name is lettered: from the nearest river line so far up and so far down.
import type { Position } from 'geojson';
import { nodeKey, type River } from './join-rivers.ts';
import { kilometres } from './measure.ts';

export interface RiverNet {
  rivers: River[];
  atNode: Map<string, River[]>;
}

/** Rivers great enough to bear a name. */
const lastNamedClass = 5;
/** A point that lies further than this from any river, in kilometres, is a mistake in the list. */
const tooFar = 45;

export const riverNet = (all: River[]): RiverNet => {
  const rivers = all.filter(({ riverClass }) => riverClass <= lastNamedClass);
  const atNode = new Map<string, River[]>();
  for (const river of rivers)
    for (const end of [river.positions[0], river.positions.at(-1)]) {
      const key = nodeKey(end ?? []);
      atNode.set(key, [...(atNode.get(key) ?? []), river]);
    }
  return { rivers, atNode };
};

/** Great rivers win over brooks that happen to lie a little closer: each class counts as two kilometres. */
const classPenalty = 2;

const nearestOn = ({ rivers }: RiverNet, point: Position): { river: River; index: number } | undefined => {
  let best: { river: River; index: number } | undefined;
  let least = tooFar;
  for (const river of rivers)
    river.positions.forEach((position, index) => {
      if (Math.abs((position[1] ?? 0) - (point[1] ?? 0)) > 0.5) return;
      const cost = kilometres(point, position) + river.riverClass * classPenalty;
      if (cost < least) [best, least] = [{ river, index }, cost];
    });
  return best;
};

const heading = (from: Position, to: Position): number =>
  Math.atan2(
    (to[1] ?? 0) - (from[1] ?? 0),
    ((to[0] ?? 0) - (from[0] ?? 0)) * Math.cos(((from[1] ?? 0) * Math.PI) / 180),
  );

const turn = (a: number, b: number): number => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

/** Follows the river from a point on it for some kilometres, at forks by the straightest and greatest branch. */
const follow = (net: RiverNet, river: River, index: number, forward: boolean, length: number): Position[] => {
  const course: Position[] = [];
  const used = new Set([river]);
  let left = length;
  let line = forward ? river.positions.slice(index) : river.positions.slice(0, index + 1).reverse();
  while (left > 0) {
    for (const position of line) {
      const last = course.at(-1);
      if (last) left -= kilometres(last, position);
      course.push(position);
      if (left <= 0) return course;
    }
    const end = course.at(-1) ?? [];
    const before = course.at(-6) ?? course[0] ?? [];
    const branches = (net.atNode.get(nodeKey(end)) ?? []).filter((branch) => !used.has(branch));
    const rated = branches.map((branch) => {
      const starts = nodeKey(branch.positions[0] ?? []) === nodeKey(end);
      const positions = starts ? branch.positions : [...branch.positions].reverse();
      const bend = turn(heading(before, end), heading(end, positions[Math.min(5, positions.length - 1)] ?? end));
      return { branch, positions, cost: bend + branch.riverClass * 0.6 };
    });
    const best = rated.sort((a, b) => a.cost - b.cost)[0];
    if (!best) return course;
    used.add(best.branch);
    line = best.positions.slice(1);
  }
  return course;
};

/** Points at even steps along the course, each the mean of its neighbourhood: letters stand badly on a meander. */
const smoothed = (course: Position[], stepLength: number, reach: number): Position[] => {
  const even: Position[] = [];
  let gone = 0;
  course.forEach((position, index) => {
    const last = course[index - 1];
    gone += last ? kilometres(last, position) : stepLength;
    while (gone >= stepLength) {
      even.push(position);
      gone -= stepLength;
    }
  });
  return even.map((_, index) => {
    const near = even.slice(Math.max(0, index - reach), index + reach + 1);
    return [0, 1].map(
      (axis) => Math.round((near.reduce((sum, one) => sum + (one[axis] ?? 0), 0) / near.length) * 1e3) / 1e3,
    );
  });
};

/** The course round a point, `reach` kilometres each way, smoothed over `smoothing` kilometres, written west to east. */
export const courseNear = (net: RiverNet, point: Position, reach: number, smoothing: number): Position[] => {
  const found = nearestOn(net, point);
  if (!found) return [];
  const up = follow(net, found.river, found.index, false, reach);
  const down = follow(net, found.river, found.index, true, reach);
  const stepLength = smoothing / 6;
  const course = smoothed([...up.reverse(), ...down.slice(1)], stepLength, 6);
  const thinned = course.filter((_, index) => index % 3 === 0 || index === course.length - 1);
  const isEastward = (thinned.at(-1)?.[0] ?? 0) >= (thinned[0]?.[0] ?? 0);
  return isEastward ? thinned : thinned.reverse();
};
