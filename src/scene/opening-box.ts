// What of the map a first visit sees: all marks of all years in the part of the world that the corpus names, whatever the window.
import type { Bounds } from '../model/atlas.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';

/**
 * The box around the places in `view` that have a record of any time; `view` itself where there is none. A region counts by the spot of its
 * name, a country not at all: they are larger than what happened in them.
 * @param records per place, of all years
 */
export function openingBox(places: readonly CompiledPlace[], records: ArrayLike<number>, view: Bounds): Bounds {
  const [west, south, east, north] = view;
  const points = places.flatMap(({ kind, point: [x, y] }, number) => {
    const isInside = x >= west && x <= east && y >= south && y <= north;
    return isInside && kind !== 'country' && (records[number] ?? 0) > 0 ? [{ x, y }] : [];
  });
  if (points.length < 2) return view;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
