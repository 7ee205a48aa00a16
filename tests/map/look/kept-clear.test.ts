// Squares cover a box wholly, and nothing beside it.
import { expect, test } from 'vitest';
import { squaresIn } from '../../../src/map/look/kept-clear.ts';

const boxes = [
  { left: 10, top: 20, width: 130, height: 26 },
  { left: 0, top: 0, width: 34, height: 70 },
  { left: 5, top: 5, width: 48, height: 48 },
  { left: -8, top: 300, width: 247, height: 96 },
];

test('each point of a box lies in a square, and no square reaches out of it', () => {
  for (const box of boxes) {
    const squares = squaresIn(box);
    const [right, bottom] = [box.left + box.width, box.top + box.height];
    for (const { x, y, side } of squares) {
      expect(x - side / 2).toBeGreaterThanOrEqual(box.left - 1e-9);
      expect(y - side / 2).toBeGreaterThanOrEqual(box.top - 1e-9);
      expect(x + side / 2).toBeLessThanOrEqual(right + 1e-9);
      expect(y + side / 2).toBeLessThanOrEqual(bottom + 1e-9);
    }
    for (let x = box.left; x <= right; x++)
      for (let y = box.top; y <= bottom; y++)
        expect(
          squares.some(
            (one) => Math.abs(one.x - x) <= one.side / 2 + 1e-9 && Math.abs(one.y - y) <= one.side / 2 + 1e-9,
          ),
        ).toBe(true);
  }
  expect(squaresIn({ left: 1, top: 1, width: 0, height: 20 })).toEqual([]);
});
