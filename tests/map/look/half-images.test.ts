// Two views in one mark and in one region: told apart by where and how they are drawn, without any colour.
import { expect, test } from 'vitest';
import { halfMark, type MapSide, sideHatch, wholeMark } from '../../../src/map/look/half-images.ts';
import type { DrawnImage } from '../../../src/map/look/images.ts';
import { steppedRadius } from '../../../src/map/look/mark-look.ts';
import { themes } from '../../../src/map/look/theme.ts';

const theme = themes.paper;
/** How dark each pixel is on white paper, as a printer without colours has it: 0 white, 1 black. */
function inks({ data, width, height }: DrawnImage): number[][] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const [red, green, blue, alpha] = data.slice((y * width + x) * 4, (y * width + x) * 4 + 4) as unknown as number[];
      const grey = (0.299 * (red as number) + 0.587 * (green as number) + 0.114 * (blue as number)) / 255;
      return (1 - grey) * ((alpha as number) / 255);
    }),
  );
}
const sum = (rows: number[][]) => rows.flat().reduce((all, ink) => all + ink, 0);
const leftOf = (rows: number[][]) => rows.map((row) => row.slice(0, row.length / 2));
const mirrored = (rows: number[][]) => rows.map((row) => [...row].reverse());

test.each([1, 3, 12, 150])('of %i records the left half is A, the right one B, of the same size', (count) => {
  for (const certain of [true, false]) {
    const [a, b] = (['a', 'b'] as const).map((side) => inks(halfMark({ side, count, certain }, theme))) as [
      number[][],
      number[][],
    ];
    expect(sum(leftOf(a))).toBeCloseTo(sum(a), 6);
    expect(sum(leftOf(b))).toBeCloseTo(0, 6);
    // Where there is ink in the one, its mirror image has some in the other.
    expect(a.map((row) => row.map((ink) => ink > 0))).toEqual(mirrored(b).map((row) => row.map((ink) => ink > 0)));
  }
});

test('hollow where all records are only possible: far less ink, in the same outline', () => {
  for (const side of ['a', 'b'] as const) {
    const full = inks(halfMark({ side, count: 12, certain: true }, theme));
    const hollow = inks(halfMark({ side, count: 12, certain: false }, theme));
    expect(sum(hollow)).toBeLessThan(0.45 * sum(full));
    const middle = Math.floor(full.length / 2);
    const inside = Math.floor(full.length / 2 + (side === 'a' ? -1 : 1) * steppedRadius(12));
    expect(full[middle]?.[inside]).toBeGreaterThan(0.4);
    expect(hollow[middle]?.[inside]).toBeLessThan(0.1);
  }
});

test.each([1, 3, 12, 150])(
  'of two places, %i records: a disc for A, a disc in a ring for B, each hollow where all are only possible',
  (count) => {
    const alongRow = (side: MapSide, certain: boolean) => {
      const rows = inks(wholeMark({ side, count, certain }, theme));
      return (rows[rows.length / 2] as number[]).slice(rows.length / 2);
    };
    /** From the middle outward: where ink begins and ends. */
    const edges = (row: number[]) => row.filter((ink, i) => i > 0 && ink > 0.3 !== (row[i - 1] as number) > 0.3).length;
    expect(edges(alongRow('a', true))).toBe(1);
    expect(edges(alongRow('b', true))).toBe(3);
    expect(edges(alongRow('a', false))).toBe(2);
    expect(edges(alongRow('b', false))).toBe(4);
  },
);

test('regions are ruled the one way for A, the other for B, and thinly where only possible', () => {
  const hatch = (side: MapSide, certain: boolean) =>
    inks(sideHatch(side, certain, theme)).map((row) => row.map((ink) => ink > 0.1));
  for (const certain of [true, false]) {
    const [a, b] = [hatch('a', certain), hatch('b', certain)];
    expect(a).not.toEqual(b);
    expect(a).toEqual(b.map((row) => [...row].reverse()));
  }
  expect(sum(inks(sideHatch('a', false, theme)))).toBeLessThan(0.6 * sum(inks(sideHatch('a', true, theme))));
});
