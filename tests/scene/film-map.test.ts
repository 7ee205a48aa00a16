// The camera of a film's map: all that the page's map shows lies in a map of another size, and touches an edge of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraIn } from '../../src/scene/film-map.ts';

const size = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 3000 }) });

test('shows all that the page shows, and no more than its form asks for', () => {
  fc.assert(
    fc.property(size, size, fc.double({ min: 1.5, max: 9.5, noNaN: true }), (from, to, zoom) => {
      const camera = cameraIn({ zoom, latitude: 55, longitude: 45 }, from, to);
      expect([camera.latitude, camera.longitude]).toEqual([55, 45]);
      const grown = 2 ** (camera.zoom - zoom);
      const free = [to.width - from.width * grown, to.height - from.height * grown];
      expect(Math.min(...free)).toBeCloseTo(0, 6);
    }),
  );
});
