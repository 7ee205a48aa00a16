// The true shapes of the places whose compiled form keeps only a point and a box: what a download needs to give back the places as authored.
// The map's own outlines will not do: they are widened under the sea for drawing.
import type { CompiledPlace } from './compiled-atlas.ts';
import type { Place, PlaceGeometry } from './place.ts';

export interface PlaceShape {
  geometry: PlaceGeometry;
  label_at?: [number, number] | undefined;
}

/** By place id. A place that is missing here is a point, and stands where its compiled form says. */
export type PlaceShapes = Record<string, PlaceShape>;

export function shapesOf(places: readonly Place[]): PlaceShapes {
  const shaped = places.filter(({ geometry, label_at }) => geometry.type !== 'Point' || label_at);
  return Object.fromEntries(
    shaped.map(({ id, geometry, label_at }) => [id, { geometry, ...(label_at ? { label_at } : {}) }]),
  );
}

export function placeFrom({ point, bounds, heldBy: _, ...properties }: CompiledPlace, shapes: PlaceShapes): Place {
  const shape = Object.hasOwn(shapes, properties.id) ? shapes[properties.id] : undefined;
  // Better no file than one with an area shrunk to a point.
  if (!shape && bounds) throw new Error(`the outline of "${properties.id}" is missing`);
  return { ...properties, ...(shape ?? { geometry: { type: 'Point', coordinates: [...point] } }) };
}
