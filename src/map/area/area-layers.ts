// How the area that the records are narrowed to is drawn, and the sketch of one while it is being drawn.
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { DrawingSlot } from '../look/drawing-order.ts';
import type { MapTheme } from '../look/theme.ts';

export const areaSource = 'area';
export const sketchSource = 'area-sketch';

export const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const areaSources: Record<string, SourceSpecification> = {
  [areaSource]: { type: 'geojson', data: nothing, tolerance: 0.1 },
  [sketchSource]: { type: 'geojson', data: nothing, tolerance: 0 },
};

export function areaLayers(theme: MapTheme): Partial<Record<DrawingSlot, LayerSpecification[]>> {
  return {
    'area-outside': [
      {
        id: 'area-outside',
        type: 'fill',
        source: areaSource,
        filter: ['==', ['get', 'part'], 'outside'],
        paint: { 'fill-color': theme.shade, 'fill-opacity': theme.shadeStrength, 'fill-antialias': false },
      },
    ],
    'area-edge': [
      {
        id: 'area-edge',
        type: 'line',
        source: areaSource,
        filter: ['==', ['get', 'part'], 'edge'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.cool, 'line-width': 1.6 },
      },
    ],
    'area-sketch': [
      {
        id: 'area-sketch-line',
        type: 'line',
        source: sketchSource,
        filter: ['==', ['geometry-type'], 'LineString'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.cool, 'line-width': 1.6, 'line-dasharray': [3, 2] },
      },
      {
        id: 'area-sketch-corners',
        type: 'circle',
        source: sketchSource,
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 4,
          'circle-color': theme.paper,
          'circle-stroke-color': theme.cool,
          'circle-stroke-width': 1.6,
        },
      },
      {
        id: 'area-sketch-words',
        type: 'symbol',
        source: sketchSource,
        filter: ['has', 'words'],
        layout: {
          'text-field': ['get', 'words'],
          'text-font': ['Old Standard TT Regular'],
          'text-size': 16,
          'text-anchor': 'left',
          'text-offset': [0.8, 0],
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
      },
    ],
  };
}

/** The whole map, with room beyond the poles' end of it. */
const world: [number, number][] = [
  [-180, -89],
  [180, -89],
  [180, 89],
  [-180, 89],
  [-180, -89],
];

/** An area's outline, and everything outside it. Across the antimeridian the outline alone: the hole would lie beside the map. */
export function areaFeatures(ring: readonly [number, number][] | null): FeatureCollection {
  if (!ring) return nothing;
  const edge: Feature = {
    type: 'Feature',
    properties: { part: 'edge' },
    geometry: { type: 'LineString', coordinates: [...ring] },
  };
  if (ring.some(([longitude]) => Math.abs(longitude) > 180)) return { type: 'FeatureCollection', features: [edge] };
  const outside: Feature<Polygon> = {
    type: 'Feature',
    properties: { part: 'outside' },
    geometry: { type: 'Polygon', coordinates: [world, [...ring]] },
  };
  return { type: 'FeatureCollection', features: [outside, edge] };
}
