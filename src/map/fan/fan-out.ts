// Fans out sites that lie over one another or over their city: the city stays where it is, the sites stand around it in the order of their
// true bearings, so that the lines that lead back to their true spots do not cross.

export interface FanMark {
  place: number;
  /** Pixels, eastward and southward. */
  x: number;
  y: number;
  radius: number;
  isSite: boolean;
}

/** Pixels kept free between marks that are fanned out: room for a name. */
const gap = 14;

const touch = (a: FanMark, b: FanMark) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + 2;

/** Marks that lie over one another, by way of others too. Time grows with the square of the marks. */
export function overlapGroups(marks: readonly FanMark[]): FanMark[][] {
  const left = new Set(marks);
  const groups: FanMark[][] = [];
  for (const first of marks) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group) {
      for (const other of left) {
        if (!touch(one, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Steps in which bearings that are too close are moved apart; a handful of sites needs a few of them. */
const steps = 200;

/** Part of the circle that is taken up, from which all are spaced evenly: moving them apart would take too many steps. */
const full = 0.7;

/** Bearings in their order, moved no more than they need to be `least` radians apart all round. */
export function spread(bearings: readonly number[], least: number): number[] {
  const apart = [...bearings];
  const count = apart.length;
  if (count * least > full * 2 * Math.PI) {
    const slot = (2 * Math.PI) / count;
    const turn = bearings.reduce((sum, bearing, i) => sum + bearing - i * slot, 0) / count;
    return apart.map((_, i) => turn + i * slot);
  }
  for (let step = 0; step < steps && count > 1; step++) {
    for (let i = 0; i < count; i++) {
      const next = (i + 1) % count;
      const turn = next === 0 ? 2 * Math.PI : 0;
      const missing = least - ((apart[next] as number) + turn - (apart[i] as number));
      if (missing <= 0) continue;
      (apart[i] as number) -= missing / 2;
      (apart[next] as number) += missing / 2;
    }
  }
  return apart;
}

/** Where the sites of a group stand, by place: pixels as in the marks. */
function fanOf(group: readonly FanMark[]): [place: number, position: { x: number; y: number }][] {
  const sites = group.filter(({ isSite }) => isSite);
  const others = group.filter(({ isSite }) => !isSite);
  const hub = others.toSorted((a, b) => b.radius - a.radius)[0] ?? {
    x: sites.reduce((sum, { x }) => sum + x, 0) / sites.length,
    y: sites.reduce((sum, { y }) => sum + y, 0) / sites.length,
    radius: 0,
  };
  const widest = Math.max(...sites.map(({ radius }) => radius));
  const room = 2 * widest + gap;
  // Far enough from the hub, and round enough for all of them.
  const around = sites.length > 1 ? room / (2 * Math.sin(Math.PI / sites.length)) : 0;
  const reach = Math.max(hub.radius + widest + gap, around);
  const bearing = ({ x, y }: FanMark) => Math.atan2(y - hub.y, x - hub.x);
  const inOrder = sites.toSorted((a, b) => bearing(a) - bearing(b) || a.place - b.place);
  const angles = spread(inOrder.map(bearing), 2 * Math.asin(Math.min(1, room / (2 * reach))));
  return inOrder.map(({ place }, i) => {
    const angle = angles[i] as number;
    return [place, { x: hub.x + reach * Math.cos(angle), y: hub.y + reach * Math.sin(angle) }];
  });
}

/** Positions of the sites that have to move, by place; the others stay where they are. */
export function fannedOut(marks: readonly FanMark[]): Map<number, { x: number; y: number }> {
  const crowded = overlapGroups(marks).filter((group) => group.length > 1 && group.some(({ isSite }) => isSite));
  return new Map(crowded.flatMap(fanOf));
}
