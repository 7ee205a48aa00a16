// Which mark a click means, against asking every place.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOptions, sitesAreShown } from '../../../src/map/look/map-options.ts';
import { markReach } from '../../../src/map/look/mark-look.ts';
import { markBits, type PlaceColumns, placeBits } from '../../../src/map/many/place-columns.ts';
import { createPlacePicker } from '../../../src/map/many/place-picking.ts';
import { mercatorX, mercatorY } from '../../../src/model/mercator.ts';

interface Drawn {
  at: [number, number];
  kind: number;
  count: number;
}

const drawn = fc.record({
  at: fc.tuple(fc.double({ min: 20, max: 60, noNaN: true }), fc.double({ min: 42, max: 62, noNaN: true })),
  kind: fc.constantFrom(0, placeBits.approximate, placeBits.site, placeBits.outlined),
  count: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
});

function columnsOf(places: readonly Drawn[]): PlaceColumns {
  return {
    positions: Float32Array.from(places.flatMap(({ at }) => [mercatorX(at[0]), mercatorY(at[1])])),
    kinds: Uint8Array.from(places, ({ kind }) => kind),
    marks: Uint32Array.from(places, ({ count }) => count << markBits.countShift),
  };
}

test('of the marks within reach the one whose middle is nearest, as if every place were asked', () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { maxLength: 40 }),
      fc.double({ min: 20, max: 60, noNaN: true }),
      fc.double({ min: 42, max: 62, noNaN: true }),
      fc.double({ min: 1.5, max: 9.5, noNaN: true }),
      (places, longitude, latitude, zoom) => {
        const columns = columnsOf(places);
        const pixels = 512 * 2 ** zoom;
        const [x, y] = [mercatorX(longitude), mercatorY(latitude)];
        const distances = places.map(({ kind, count }, number) => {
          const [px, py] = columns.positions.slice(number * 2, number * 2 + 2) as unknown as [number, number];
          const distance = Math.hypot(px - x, py - y) * pixels;
          const isHidden = kind === placeBits.outlined || (kind === placeBits.site && zoom < 9);
          return isHidden || distance > markReach(count, zoom) + mapOptions.hitMargin ? Infinity : distance;
        });
        const nearest = Math.min(...distances);
        const found = createPlacePicker(columns).placeAt(longitude, latitude, zoom);
        if (nearest === Infinity) expect(found).toBe(-1);
        else expect(distances[found]).toBe(nearest);
      },
    ),
    { numRuns: 300 },
  );
});

test('a mark is found in every copy of the world', () => {
  const picker = createPlacePicker(columnsOf([{ at: [37.6, 55.7], kind: 0, count: 3 }]));
  for (const turn of [-360, 0, 360]) expect(picker.placeAt(37.6 + turn, 55.7, 4)).toBe(0);
  expect(picker.placeAt(45, 55.7, 4)).toBe(-1);
});

test('a mark is hit as far as it reaches and a little farther, and grows with its records', () => {
  const zoom = 5;
  const degree = 360 / (512 * 2 ** zoom);
  const hitAt = (count: number, pixels: number) =>
    createPlacePicker(columnsOf([{ at: [40, 0], kind: 0, count }])).placeAt(40 + pixels * degree, 0, zoom) === 0;
  for (const count of [0, 1, 100]) {
    const reach = markReach(count, zoom) + mapOptions.hitMargin;
    expect([hitAt(count, reach - 0.1), hitAt(count, reach + 0.1)]).toEqual([true, false]);
  }
  expect(markReach(100, zoom)).toBeGreaterThan(markReach(1, zoom));
});

test('sites appear with their own whole zoom level, as they do in the filters of MapLibre', () => {
  expect(Number.isInteger(mapOptions.siteZoom)).toBe(true);
  expect([-0.1, 0, 0.6].map((more) => sitesAreShown(mapOptions.siteZoom + more))).toEqual([false, true, true]);
});
