// The rings of a range: a number whose end is left open has a gap, and a step outwards is ten times as many.
import { describe, expect, test } from 'vitest';
import { markLook } from '../../../src/map/look/mark-look.ts';
import { isDrawn, ringRadius, ringsFor } from '../../../src/map/look/ring-images.ts';

const { least, perTenfold } = markLook.figures;
const up = -Math.PI / 2;

describe('the rings of a range', () => {
  test('stand as far apart as the numbers are times ten', () => {
    expect([1, 10, 1000].map(ringRadius)).toEqual([least, least + perTenfold, least + 3 * perTenfold]);
    expect(ringsFor({ low: 10, high: 1000 })).toEqual([
      { radius: least + perTenfold, dashed: false, open: false },
      { radius: least + 3 * perTenfold, dashed: true, open: false },
    ]);
    // Too near to tell apart, they still are two.
    const [inner, outer] = ringsFor({ low: 100, high: 101 });
    expect(outer?.radius).toBeGreaterThan(inner?.radius ?? 0);
    expect(ringsFor({ low: 5, high: 5 })).toHaveLength(1);
  });

  test('are open where the source leaves an end open, and never beyond what is known there', () => {
    const [inner, outer] = ringsFor({ low: 200, high: null });
    expect([inner?.open, outer?.open]).toEqual([false, true]);
    expect(outer && isDrawn(outer, up)).toBe(false);
    expect(inner && isDrawn(inner, up)).toBe(true);
    expect(ringsFor({ low: null, high: 200 }).map(({ open }) => open)).toEqual([true, false]);
  });

  test('of the most are dashed all round', () => {
    const [, outer] = ringsFor({ low: 10, high: 1000 });
    const drawn = Array.from({ length: 360 }, (_, degree) => outer && isDrawn(outer, (degree * Math.PI) / 180));
    const share = drawn.filter(Boolean).length / 360;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.7);
  });
});
