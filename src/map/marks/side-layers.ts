// The layers of two views side by side: halves of marks, and two hatches for regions. Nothing is in them while there is one view.
import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { DrawingSlot } from '../look/drawing-order.ts';
import { type MapSide, ringReach, sideHatch } from '../look/half-images.ts';
import { imageRatio } from '../look/images.ts';
import { mapOptions } from '../look/map-options.ts';
import { markLook } from '../look/mark-look.ts';
import type { MapTheme } from '../look/theme.ts';
import { radiusByZoom } from './mark-size.ts';
import { textSizes } from './record-labels.ts';
import { washSource } from './record-sources.ts';
import { kindIs } from './record-states.ts';

export const halfSource = 'halves';
const halfLayerId = 'side-halves';
export const sideNumberLayerId = 'side-numbers';

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

/** A site is drawn from near alone, and so are its halves. */
const marks: ExpressionSpecification = [
  'all',
  ['==', ['get', 'is'], 'mark'],
  ['any', ['!', ['get', 'site']], ['>=', ['zoom'], mapOptions.siteZoom]],
];

/** Between a mark in its ring and its name, in pixels. */
const nameGap = 3;

/** Pixels of ground around a name: as much as MapLibre draws at this size of the letters. */
const nameGround = 3;

function nameLayers(theme: MapTheme): LayerSpecification[] {
  const layer = (id: string, isRegion: boolean, more: object): LayerSpecification =>
    ({
      id,
      type: 'symbol',
      source: halfSource,
      filter: ['all', ['==', ['get', 'is'], 'name'], ['==', ['get', 'region'], isRegion]],
      layout: {
        'text-field': ['get', 'title'],
        'text-size': ['interpolate', ['linear'], ['zoom'], fromZoom, textSizes[0] + 2, toZoom, textSizes[1] + 2],
        'text-allow-overlap': true,
        ...more,
      },
      // Lines of a hatch run through the letters but for an opaque ground.
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.paper, 'text-halo-width': nameGround },
    }) as LayerSpecification;
  return [
    layer('side-region-names', true, { 'text-font': ['Old Standard TT Italic'], 'text-letter-spacing': 0.14 }),
    layer('side-place-names', false, {
      'text-font': ['Old Standard TT Regular'],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': radiusByZoom(
        ['get', 'count'],
        markLook.stroke.width + ringReach + nameGap,
        (pixels, at) => ['/', pixels, textSizes[at] + 2],
      ),
      'text-justify': 'auto',
    }),
  ];
}

export function sideLayers(theme: MapTheme): Partial<Record<DrawingSlot, LayerSpecification[]>> {
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
        filter: marks,
        layout: {
          'icon-image': ['get', 'image'],
          'icon-size': ['interpolate', ['linear'], ['zoom'], fromZoom, leastScale, toZoom, mostScale],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
      {
        id: sideNumberLayerId,
        type: 'symbol',
        source: halfSource,
        filter: ['all', marks, ['get', 'whole'], ['>=', ['get', 'count'], markLook.number.least]],
        layout: {
          'text-field': ['to-string', ['get', 'count']],
          'text-font': ['Old Standard TT Regular'],
          'text-size': radiusByZoom(['get', 'count'], 0, (pixels) => ['*', pixels, markLook.number.perRadius]),
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': ['case', ['get', 'certain'], theme.paper, theme.ink] },
      },
    ],
    'side-names': nameLayers(theme),
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
