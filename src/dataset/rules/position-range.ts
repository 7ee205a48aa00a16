// Positions are on the globe: longitude first, then latitude.
import { type Box, boxOf } from '../../model/geometry.ts';
import type { Rule } from './rule.ts';

export function isOnGlobe([west, south, east, north]: Box): boolean {
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}

export const positionRange: Rule = {
  id: 'position-range',
  holds: 'Longitudes lie within -180 to 180 degrees, latitudes within -90 to 90.',
  severity: 'error',
  onError: 'leave-out',
  *check({ places }) {
    for (const at of places) {
      const [west, south, east, north] = boxOf(at.record.geometry);
      const field = 'geometry.coordinates';
      const fix = 'Write longitude first, then latitude, in degrees.';
      const longitude = west < -180 ? west : east;
      const latitude = south < -90 ? south : north;
      if (Math.abs(longitude) > 180) {
        yield { at, field, what: `longitude ${longitude} is not on the globe.`, fix };
      } else if (Math.abs(latitude) > 90) {
        yield { at, field, what: `latitude ${latitude} is not on the globe.`, fix };
      }
    }
  },
};
