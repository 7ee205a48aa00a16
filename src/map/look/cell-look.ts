// How counted cells look: squares of five strengths, by the logarithm of what is in them, with the number where there is room.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Bounds } from '../../model/atlas.ts';
import type { MapTheme } from './theme.ts';

export interface CellShown {
  id: number;
  box: Bounds;
  events: number;
  /** The number as it is written on the map. */
  label: string;
  isChosen: boolean;
}

export const squareSource = 'cell-squares';
export const labelSource = 'cell-numbers';
export const squareLayer = 'cell-fill';

const strengths = [0.16, 0.3, 0.44, 0.6, 0.76];

/** 0 to 4: between the least and the most that any cell holds, each step is the same factor. */
function strengthsOf(cells: readonly CellShown[]): number[] {
  const sizes = cells.map(({ events }) => Math.log(events));
  const least = sizes.reduce((so, size) => Math.min(so, size), Number.POSITIVE_INFINITY);
  const range = sizes.reduce((so, size) => Math.max(so, size), 0) - least;
  const step = (size: number) => Math.floor(((size - least) / range) * strengths.length);
  return sizes.map((size) => (range > 0 ? Math.min(strengths.length - 1, step(size)) : 0));
}

const chosen: ExpressionSpecification = ['get', 'isChosen'];
const strength: ExpressionSpecification = ['get', 'strength'];

/** The number stands on a square that is darker than paper. */
const isDark: ExpressionSpecification = ['>=', strength, 3];

type Features = GeoJSON.FeatureCollection;

export function cellSquares(cells: readonly CellShown[]): Features {
  const steps = strengthsOf(cells);
  return {
    type: 'FeatureCollection',
    features: cells.map(({ id, box: [west, south, east, north], isChosen }, at) => ({
      type: 'Feature',
      properties: { id, isChosen, strength: steps[at] },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
          ],
        ],
      },
    })),
  };
}

export function cellNumbers(cells: readonly CellShown[]): Features {
  const steps = strengthsOf(cells);
  return {
    type: 'FeatureCollection',
    features: cells.map(({ box: [west, south, east, north], label, events }, at) => ({
      type: 'Feature',
      properties: { label, events, strength: steps[at] },
      geometry: { type: 'Point', coordinates: [(west + east) / 2, (south + north) / 2] },
    })),
  };
}

/** Layers under the names of the base map, and over them. */
export function cellLayers(theme: MapTheme): [LayerSpecification[], LayerSpecification[]] {
  return [
    [
      {
        id: squareLayer,
        type: 'fill',
        source: squareSource,
        paint: {
          'fill-color': theme.mark,
          'fill-antialias': false,
          'fill-opacity': [
            'match',
            strength,
            0,
            strengths[0],
            1,
            strengths[1],
            2,
            strengths[2],
            3,
            strengths[3],
            strengths[4],
          ],
        },
      } as LayerSpecification,
      {
        id: 'cell-edges',
        type: 'line',
        source: squareSource,
        paint: { 'line-color': theme.paper, 'line-width': 1 },
      },
      {
        id: 'cell-chosen',
        type: 'line',
        source: squareSource,
        filter: ['==', chosen, true],
        paint: { 'line-color': theme.ink, 'line-width': 3 },
      },
    ],
    [
      {
        id: 'cell-labels',
        type: 'symbol',
        source: labelSource,
        layout: {
          'text-field': ['get', 'label'],
          'text-font': ['Old Standard TT Regular'],
          'text-size': 13,
          'text-padding': 1,
          'symbol-sort-key': ['-', 0, ['get', 'events']],
        },
        paint: {
          'text-color': ['case', isDark, theme.paper, theme.ink],
          'text-halo-color': ['case', isDark, theme.mark, theme.halo],
          'text-halo-width': 1.4,
        },
      },
    ],
  ];
}
