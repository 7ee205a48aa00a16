// Squares that cover the boxes which stand over the map, so that a symbol of their size keeps names off them.

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Square {
  /** Its middle, and its side: pixels. */
  x: number;
  y: number;
  side: number;
}

/** Along one side of a box: as few squares as reach from end to end, evenly. */
function middles(from: number, length: number, side: number): number[] {
  const count = Math.ceil(length / side);
  const stride = count > 1 ? (length - side) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i) => from + side / 2 + i * stride);
}

/** None for a box without area. All of a box lies in its squares, and they lie in it. */
export function squaresIn({ left, top, width, height }: Box): Square[] {
  const side = Math.min(width, height);
  if (side <= 0) return [];
  return middles(left, width, side).flatMap((x) => middles(top, height, side).map((y) => ({ x, y, side })));
}
