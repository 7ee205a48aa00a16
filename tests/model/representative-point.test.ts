import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { representativePoint } from '../../src/model/representative-point.ts';

/** A star-shaped outline round a centre, bent and pointed as chance has it. */
const outline = fc
  .tuple(
    fc.double({ min: 25, max: 150, noNaN: true }),
    fc.double({ min: 40, max: 70, noNaN: true }),
    fc.array(fc.double({ min: 0.05, max: 6, noNaN: true }), { minLength: 3, maxLength: 24 }),
  )
  .map(([lon, lat, radii]): Polygon => {
    const ring = radii.map((radius, at) => {
      const angle = (2 * Math.PI * at) / radii.length;
      return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
  });

describe('the point that stands for a place', () => {
  it("is a point's own position, untouched", () => {
    expect(representativePoint({ type: 'Point', coordinates: [36.2304, 49.9935] })).toEqual([36.2304, 49.9935]);
  });

  it('lies inside the outline', () => {
    fc.assert(
      fc.property(outline, (polygon) => {
        expect(booleanPointInPolygon(representativePoint(polygon), polygon, { ignoreBoundary: true })).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('lies inside a horseshoe, whose middle is outside it', () => {
    const horseshoe: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [30, 45],
          [36, 45],
          [36, 50],
          [34, 50],
          [34, 46],
          [32, 46],
          [32, 50],
          [30, 50],
          [30, 45],
        ],
      ],
    };
    expect(booleanPointInPolygon([33, 47.5], horseshoe)).toBe(false);
    expect(booleanPointInPolygon(representativePoint(horseshoe), horseshoe, { ignoreBoundary: true })).toBe(true);
  });

  it('lies beside a hole, and in the largest of several parts', () => {
    const small = [
      [
        [10, 60],
        [11, 60],
        [11, 61],
        [10, 61],
        [10, 60],
      ],
    ];
    const large = [
      [
        [30, 50],
        [40, 50],
        [40, 60],
        [30, 60],
        [30, 50],
      ],
      [
        [32, 52],
        [32, 58],
        [38, 58],
        [38, 52],
        [32, 52],
      ],
    ];
    const point = representativePoint({ type: 'MultiPolygon', coordinates: [small, large] });
    expect(booleanPointInPolygon(point, { type: 'Polygon', coordinates: large }, { ignoreBoundary: true })).toBe(true);
  });
});
