// Where a card stands beside its place: on the roomier side, touching the mark, inside the map.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideSpot } from '../../../src/views/on-map/beside-spot.ts';

const map = { radius: 6, width: 800, height: 600, outside: false };

test('to the right of a place in the left half, to the left of one in the right half', () => {
  expect(besideSpot({ ...map, x: 100, y: 300 }, 120)).toMatchObject({
    left: 106,
    top: 300,
    transform: 'translate(0, -50%)',
  });
  expect(besideSpot({ ...map, x: 700, y: 300 }, 120)).toMatchObject({ left: 694, transform: 'translate(-100%, -50%)' });
});

test('never over the upper or lower edge, wherever the place is and however high the card', () => {
  const pixels = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(pixels, pixels, fc.integer({ min: 20, max: 900 }), (x, y, height) => {
      const top = Number(besideSpot({ ...map, x, y }, height).top);
      const half = Math.min(height, map.height) / 2;
      expect(top - half).toBeGreaterThanOrEqual(0);
      expect(top + half).toBeLessThanOrEqual(map.height);
    }),
  );
});
