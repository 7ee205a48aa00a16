// Which places hold a place: those its record names (`partOf`), and those in whose outline it lies. The two are kept apart, for an outline
// is modern or a sketch more often than not. Worked out when the corpus is compiled, where the true outlines are.
import { type Box, boxOf, holds, polygonsOf } from './geometry.ts';
import type { Place } from './place.ts';
import { representativePoint } from './representative-point.ts';

/** `record`: an editor wrote it down, link by link. `outline`: at some link only the drawn line says so. */
export interface Holder {
  place: string;
  by: 'record' | 'outline';
}

/**
 * An area lies in another if its point does and nearly all of its corners: coasts are drawn with unlike fineness, so a few may stand out.
 * A country whose middle lies in one of its regions is not inside that region.
 */
const cornersWithin = 0.9;

const reaches = ([west, south, east, north]: Box, [longitude, latitude]: [number, number]) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

function liesIn(area: Place, box: Box, place: Place, point: [number, number]): boolean {
  if (place.id === area.id || !reaches(box, point) || !holds(area.geometry, point)) return false;
  const corners = polygonsOf(place.geometry).flat(2);
  const within = corners.filter((corner) => holds(area.geometry, corner)).length;
  return within >= corners.length * cornersWithin;
}

/** All that can be reached from a place by links of one kind or of both; never the place itself, and no end of going round in a circle. */
function reachedFrom(id: string, linksOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...linksOf(id)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id || found.has(next)) continue;
    found.add(next);
    waiting.push(...linksOf(next));
  }
  return found;
}

/** The holders of each place, by its id, in the order of their ids. */
export function holdersOf(places: readonly Place[]): ReadonlyMap<string, Holder[]> {
  const known = new Set(places.map(({ id }) => id));
  const written = new Map(places.map(({ id, partOf }) => [id, partOf.filter((one) => known.has(one))]));
  const areas = places
    .filter(({ geometry }) => geometry.type !== 'Point')
    .map((area) => ({ area, box: boxOf(area.geometry) }));
  const drawn = new Map(
    places.map((place) => {
      const point = representativePoint(place.geometry);
      return [place.id, areas.filter(({ area, box }) => liesIn(area, box, place, point)).map(({ area }) => area.id)];
    }),
  );
  return new Map(
    places.map(({ id }): [string, Holder[]] => {
      const byRecord = reachedFrom(id, (one) => written.get(one) ?? []);
      const byEither = reachedFrom(id, (one) => [...(written.get(one) ?? []), ...(drawn.get(one) ?? [])]);
      const holders = [...byEither]
        .sort()
        .map((place): Holder => ({ place, by: byRecord.has(place) ? 'record' : 'outline' }));
      return [id, holders];
    }),
  );
}
