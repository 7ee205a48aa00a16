// Least-cost paths over a fine grid of drowned land, cheap far from the shore and dear beside it.
import type { Position } from 'geojson';
import { boundsOf } from './measure.ts';

export interface Grid {
  west: number;
  south: number;
  /** Cell size in degrees of longitude and latitude, about half a kilometre to a kilometre. */
  cell: [number, number];
  columns: number;
  rows: number;
  /** Cells to the shore; 0 on dry land. */
  depth: Uint8Array;
}

const cellKilometres = 0.6;
const degree = 111.2;
/** Cost of a step over land that was never flooded, so that gaps at dams are crossed but short. */
const dryCost = 40;

/** A grid over the ring, with a margin for river ends that stop short of it. */
export const gridOf = (ring: Position[]): Grid => {
  const [west, south, east, north] = boundsOf(ring);
  const cell: [number, number] = [
    cellKilometres / (degree * Math.cos((((south + north) / 2) * Math.PI) / 180)),
    cellKilometres / degree,
  ];
  const margin = 14;
  const grid = { west: west - margin * cell[0], south: south - margin * cell[1], cell };
  const columns = Math.ceil((east - grid.west) / cell[0]) + margin;
  const rows = Math.ceil((north - grid.south) / cell[1]) + margin;
  const depth = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) fillRow(depth, row, columns, grid, ring);
  deepen(depth, columns, rows);
  return { ...grid, columns, rows, depth };
};

/** Marks the cells of one row that lie inside the ring: even and odd crossings of its middle line. */
const fillRow = (
  depth: Uint8Array,
  row: number,
  columns: number,
  grid: Pick<Grid, 'west' | 'south' | 'cell'>,
  ring: Position[],
): void => {
  const y = grid.south + (row + 0.5) * grid.cell[1];
  const crossings: number[] = [];
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  });
  crossings.sort((a, b) => a - b);
  for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
    const from = Math.floor(((crossings[pair] ?? 0) - grid.west) / grid.cell[0]);
    const to = Math.floor(((crossings[pair + 1] ?? 0) - grid.west) / grid.cell[0]);
    for (let column = Math.max(0, from); column <= Math.min(columns - 1, to); column++)
      depth[row * columns + column] = 255;
  }
};

/** Replaces the marks by the distance to the shore in cells. */
const deepen = (depth: Uint8Array, columns: number, rows: number): void => {
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows ? 0 : (depth[row * columns + column] ?? 0);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      if (depth[index]) depth[index] = Math.min(254, Math.min(at(column - 1, row), at(column, row - 1)) + 1);
    }
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const index = row * columns + column;
      if (depth[index])
        depth[index] = Math.min(depth[index] ?? 0, Math.min(at(column + 1, row), at(column, row + 1)) + 1);
    }
};

const costOf = (depth: number): number => (depth === 0 ? dryCost : 1 + 6 / depth);

const cellAt = ({ west, south, cell, columns, rows }: Grid, [x = 0, y = 0]: Position): number => {
  const column = Math.min(columns - 1, Math.max(0, Math.floor((x - west) / cell[0])));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((y - south) / cell[1])));
  return row * columns + column;
};

const middleOfCell = ({ west, south, cell, columns }: Grid, index: number): Position => [
  west + ((index % columns) + 0.5) * cell[0],
  south + (Math.floor(index / columns) + 0.5) * cell[1],
];

/** Shortest way from `start` to any cell of `tree`, by Dijkstra with buckets of half a cost unit. */
const wayToTree = (grid: Grid, start: number, tree: Set<number>): number[] => {
  const { columns, rows, depth } = grid;
  const cost = new Float64Array(columns * rows).fill(Infinity);
  const from = new Int32Array(columns * rows).fill(-1);
  const buckets: number[][] = [[start]];
  cost[start] = 0;
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    for (const here of buckets[bucket] ?? []) {
      const soFar = cost[here] ?? Infinity;
      if (Math.floor(soFar * 2) !== bucket) continue;
      if (tree.has(here)) return trace(from, here);
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const column = (here % columns) + dx;
          const row = Math.floor(here / columns) + dy;
          if ((dx === 0 && dy === 0) || column < 0 || row < 0 || column >= columns || row >= rows) continue;
          const there = row * columns + column;
          const total = soFar + costOf(depth[there] ?? 0) * Math.hypot(dx, dy);
          if (total >= (cost[there] ?? Infinity)) continue;
          cost[there] = total;
          from[there] = here;
          const target = Math.floor(total * 2);
          while (buckets.length <= target) buckets.push([]);
          buckets[target]?.push(there);
        }
    }
  }
  return [];
};

/** Cells from the tree back to the start. */
const trace = (from: Int32Array, end: number): number[] => {
  const cells = [end];
  for (let cell = from[end] ?? -1; cell >= 0; cell = from[cell] ?? -1) cells.push(cell);
  return cells;
};

/** Rounds the stairs of the grid: each inner point becomes the mean of its neighbourhood. */
const smooth = (path: Position[], reach = 4): Position[] =>
  path.map((position, index) => {
    const width = Math.min(reach, index, path.length - 1 - index);
    if (width === 0) return position;
    const near = path.slice(index - width, index + width + 1);
    return [0, 1].map((axis) => near.reduce((sum, one) => sum + (one[axis] ?? 0), 0) / near.length);
  });

/** One path for each of `others`, from the growing tree that starts at `first`; empty where there is no way. */
export const connect = (grid: Grid, first: Position, others: Position[]): Position[][] => {
  const tree = new Map<number, Position>([[cellAt(grid, first), first]]);
  return others.map((end) => {
    const cells = wayToTree(grid, cellAt(grid, end), new Set(tree.keys()));
    if (cells.length === 0) return [];
    const joint = tree.get(cells[0] ?? -1) ?? [];
    const path = smooth([joint, ...cells.slice(1, -1).map((cell) => middleOfCell(grid, cell)), end]);
    // Later feeders must meet the smoothed line, not the cell's middle, or they would stop beside it.
    cells.forEach((cell, index) => {
      if (!tree.has(cell)) tree.set(cell, path[Math.min(index, path.length - 1)] ?? end);
    });
    return path;
  });
};
