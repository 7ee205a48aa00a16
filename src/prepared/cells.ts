// The cells of a prepared folder: Web Mercator cut into 4^zoom squares, numbered along the Z-order curve, so that a stretch of the map is a few ranges.

/** Zoom of the cells that the records are sorted by. */
export const finestZoom = 12;

/** Degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Numbers of cells, both ends included. */
export interface CellRange {
  from: number;
  to: number;
}

const mostNorth = 85.05;

/** Columns and rows of a zoom that a box touches. */
function tilesOf({ west, south, east, north }: Box, zoom: number) {
  const last = 2 ** zoom - 1;
  const tile = (share: number) => Math.max(0, Math.min(last, Math.floor(share * 2 ** zoom)));
  const down = (latitude: number) => {
    const sine = Math.sin((Math.max(-mostNorth, Math.min(mostNorth, latitude)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  };
  // A view that goes around the world's edge shows it as a whole.
  const isAround = west < -180 || east > 180;
  return {
    left: isAround ? 0 : tile((west + 180) / 360),
    right: isAround ? last : tile((east + 180) / 360),
    top: tile(down(north)),
    bottom: tile(down(south)),
  };
}

/** The cells of a zoom that a box touches, as ranges in their order. */
export function cellsWithin(box: Box, zoom: number): CellRange[] {
  const { left, right, top, bottom } = tilesOf(box, zoom);
  const ranges: CellRange[] = [];
  const visit = (x: number, y: number, size: number, first: number) => {
    if (x > right || y > bottom || x + size - 1 < left || y + size - 1 < top) return;
    if (x >= left && y >= top && x + size - 1 <= right && y + size - 1 <= bottom) {
      const [last, end] = [ranges.at(-1), first + size * size - 1];
      if (last && last.to === first - 1) last.to = end;
      else ranges.push({ from: first, to: end });
      return;
    }
    const half = size / 2;
    for (let part = 0; part < 4; part++)
      visit(x + (part & 1) * half, y + (part >> 1) * half, half, first + part * half * half);
  };
  visit(0, 0, 2 ** zoom, 0);
  return ranges;
}

/** Whether a number lies in one of some ranges, which are in their order. */
export function isIn(ranges: readonly CellRange[], cell: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = ranges[middle] as CellRange;
    if (cell < from) high = middle - 1;
    else if (cell > to) low = middle + 1;
    else return true;
  }
  return false;
}

/** Whether any number from `from` to `to` lies in one of the ranges. */
export const touches = (ranges: readonly CellRange[], from: number, to: number): boolean =>
  ranges.some((range) => range.from <= to && from <= range.to);

/** Whether every one of them lies in the same range. */
export const covers = (ranges: readonly CellRange[], from: number, to: number): boolean =>
  ranges.some((range) => range.from <= from && to <= range.to);

/** The square of a cell, in degrees. */
export function boxOfCell(cell: number, zoom: number): Box {
  let [x, y] = [0, 0];
  for (let bit = 0, rest = cell; bit < zoom; bit++, rest = Math.floor(rest / 4)) {
    x += (rest % 2) * 2 ** bit;
    y += (Math.floor(rest / 2) % 2) * 2 ** bit;
  }
  const side = 2 ** zoom;
  const latitude = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / side))) * 180) / Math.PI;
  return {
    west: (x / side) * 360 - 180,
    east: ((x + 1) / side) * 360 - 180,
    north: latitude(y),
    south: latitude(y + 1),
  };
}
