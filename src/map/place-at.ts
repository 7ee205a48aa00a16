// Which place is meant by a spot on the map: marks before names, names before areas.
import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { PlaceMarks } from './place-marks.ts';

/** Marks lie above outlines, so a click is theirs first. */
const layersBelowMarks = ['place-labels', 'region-labels', 'region-wash'];

function distanceTo(map: MapLibreMap, { point: [longitude, latitude] }: CompiledPlace, at: Point): number {
  const { x, y } = map.project([longitude, latitude]);
  return Math.hypot(x - at.x, y - at.y);
}

export function placeAt(
  map: MapLibreMap,
  marks: PlaceMarks,
  point: Point,
  places: readonly CompiledPlace[],
): CompiledPlace | null {
  const idsIn = (layer: string) => map.queryRenderedFeatures(point, { layers: [layer] }).map(({ id }) => Number(id));
  for (const hits of [() => marks.at(point), ...layersBelowMarks.map((layer) => () => idsIn(layer))]) {
    const found = hits()
      .map((number) => places[number])
      .filter((place) => place !== undefined);
    // Of marks that overlap, the one whose middle is nearest was meant.
    const nearest = found.sort((one, other) => distanceTo(map, one, point) - distanceTo(map, other, point))[0];
    if (nearest) return nearest;
  }
  return null;
}
