// The layers of two views side by side: halves of marks, and two hatches for regions. Nothing is in them while there is one view.
import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { DrawingSlot } from '../look/drawing-order.ts';
import { type MapSide, sideHatch } from '../look/half-images.ts';
import { imageRatio } from '../look/images.ts';
import { mapOptions } from '../look/map-options.ts';
import { markLook } from '../look/mark-look.ts';
import type { MapTheme } from '../look/theme.ts';
import { washSource } from './record-sources.ts';
import { kindIs } from './record-states.ts';

export const halfSource = 'halves';
const halfLayerId = 'side-halves';

/** What the halves and hatches stand for: hidden while they are shown. */
const ofOneView: readonly DrawingSlot[] = ['region-wash', 'region-doubt', 'place-symbols', 'mark-numbers'];

const sides: readonly MapSide[] = ['a', 'b'];
/** Feature-state of a region, by side: 0 nothing, 1 only possible, 2 certain. */
export const regionStates = { none: 0, possible: 1, certain: 2 } as const;

const hatchName = (side: MapSide, certain: boolean) => `side-${side}${certain ? '-certain' : ''}`;
const stands = (side: MapSide, as: number): ExpressionSpecification => [
  '==',
  ['coalesce', ['feature-state', `side-${side}`], regionStates.none],
  as,
];

const [fromZoom, toZoom] = markLook.zooms;
const [leastScale, mostScale] = markLook.scales;

export function sideLayers(): Partial<Record<DrawingSlot, LayerSpecification[]>> {
  const hatches = sides.flatMap((side) =>
    [false, true].map(
      (certain): LayerSpecification => ({
        id: `region-${hatchName(side, certain)}`,
        type: 'fill',
        source: washSource,
        filter: kindIs('region'),
        paint: {
          'fill-pattern': hatchName(side, certain),
          'fill-opacity': ['case', stands(side, certain ? regionStates.certain : regionStates.possible), 0.75, 0],
        },
      }),
    ),
  );
  return {
    'region-sides': hatches,
    'side-halves': [
      {
        id: halfLayerId,
        type: 'symbol',
        source: halfSource,
        // A site is drawn from near alone, and so are its halves.
        filter: ['any', ['!', ['get', 'site']], ['>=', ['zoom'], mapOptions.siteZoom]],
        layout: {
          'icon-image': ['get', 'image'],
          'icon-size': ['interpolate', ['linear'], ['zoom'], fromZoom, leastScale, toZoom, mostScale],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    ],
  };
}

export function addSideImages(map: MapLibreMap, theme: MapTheme): void {
  for (const side of sides)
    for (const certain of [false, true])
      map.addImage(hatchName(side, certain), sideHatch(side, certain, theme), { pixelRatio: imageRatio });
}

export function showOneView(map: MapLibreMap, isOne: boolean): void {
  for (const id of ofOneView) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', isOne ? 'visible' : 'none');
}
