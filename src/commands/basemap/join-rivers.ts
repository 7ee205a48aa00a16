// Joins the pieces of river into long lines, from source or fork to mouth or fork, so that they simplify and draw well.
import type { Position } from 'geojson';
import type { Segment } from './dump-lines.ts';

/** A stretch of river; class 0 is the greatest, 10 a canal. */
export interface River {
  riverClass: number;
  positions: Position[];
}

export const nodeKey = ([x = 0, y = 0]: Position): string =>
  `${(((x + 720) % 360) * 1e5).toFixed(0)} ${(y * 1e5).toFixed(0)}`;

const intoFrameOrder = ({ level, positions }: Segment): River => ({
  riverClass: level,
  positions: positions.map(([x = 0, y = 0]) => [x < -169 ? x + 360 : x > 191 ? x - 360 : x, y]),
});

export const joinRivers = (segments: Segment[]): River[] => {
  const rivers = segments.map(intoFrameOrder);
  const atNode = new Map<string, Set<River>>();
  const ends = ({ positions }: River): [string, string] => [
    nodeKey(positions[0] ?? []),
    nodeKey(positions.at(-1) ?? []),
  ];
  const note = (river: River): void => {
    for (const key of ends(river)) atNode.set(key, (atNode.get(key) ?? new Set()).add(river));
  };
  rivers.forEach(note);
  const alive = new Set(rivers);
  const forget = (river: River): void => {
    alive.delete(river);
    for (const key of ends(river)) atNode.get(key)?.delete(river);
  };
  const toVisit = [...atNode.keys()];
  for (const key of toVisit) {
    const [first, second, ...more] = [...(atNode.get(key) ?? [])];
    if (!first || !second || more.length > 0 || first.riverClass !== second.riverClass) continue;
    forget(first);
    forget(second);
    const head = nodeKey(first.positions.at(-1) ?? []) === key ? first.positions : [...first.positions].reverse();
    const tail = nodeKey(second.positions[0] ?? []) === key ? second.positions : [...second.positions].reverse();
    const joined = { riverClass: first.riverClass, positions: [...head, ...tail.slice(1)] };
    alive.add(joined);
    note(joined);
  }
  return [...alive];
};
