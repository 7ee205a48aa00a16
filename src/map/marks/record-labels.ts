// The names of places over the basemap: who is named where there is room for few.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { DrawingSlot } from '../look/drawing-order.ts';
import { mapOptions } from '../look/map-options.ts';
import { markLook } from '../look/mark-look.ts';
import type { MapTheme } from '../look/theme.ts';
import { radiusByZoom } from './mark-size.ts';
import { pointSource } from './record-sources.ts';
import { hasRecords, isBeyond, isNamedApart, isSelected, pointFilter } from './record-states.ts';

/** From afar only places with records are named; from nearer the others are there too, faint. */
const namedWithoutRecords: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  4.5,
  ['case', ['any', isBeyond, isNamedApart], 0, ['any', hasRecords, isSelected], 1, 0],
  5.5,
  ['case', ['any', isBeyond, isNamedApart], 0, ['any', hasRecords, isSelected], 1, 0.5],
];

/** Where places are many: MapLibre lays every name out again in every frame, seen or not, so those with fewest records wait for a nearer look. */
const { mostNamed, moreNamedZoom, placeZoom } = mapOptions;
const mayBeNamed: ExpressionSpecification = [
  '<',
  ['get', 'rank'],
  ['step', ['zoom'], mostNamed, moreNamedZoom, 4 * mostNamed, placeZoom, 0xffff_ffff],
];

/** Ranks below this are on tiles of the zoom level: the same in numbers. */
export function ranksNamedAt(zoom: number): number {
  return zoom < moreNamedZoom ? mostNamed : zoom < placeZoom ? 4 * mostNamed : 0xffff_ffff;
}

/** Pixels at the two zooms between which marks grow as well. */
export const textSizes = [12, 17] as const;
/** Pixels between a mark and its name. */
const nameGap = 3;

/** In ems of the name's own size. */
const besideMark = radiusByZoom(['get', 'records'], markLook.stroke.width + nameGap, (pixels, at) => [
  '/',
  pixels,
  textSizes[at],
]);

const font = ['Old Standard TT Regular'];
const italic = ['Old Standard TT Italic'];

/** @param areMany the points of the places carry their `rank` */
export function recordLabels(theme: MapTheme, areMany: boolean): Partial<Record<DrawingSlot, LayerSpecification[]>> {
  const label = (
    id: string,
    filter: ExpressionSpecification,
    textColour: ExpressionSpecification,
    more: object,
    ground: object = { 'text-halo-color': theme.halo, 'text-halo-width': 1.4 },
  ): LayerSpecification =>
    ({
      id,
      type: 'symbol',
      source: pointSource,
      filter,
      layout: {
        'text-font': font,
        'text-field': ['get', 'title'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          markLook.zooms[0],
          textSizes[0],
          markLook.zooms[1],
          textSizes[1],
        ],
        ...more,
      },
      paint: {
        'text-color': textColour,
        ...ground,
        'text-opacity': namedWithoutRecords,
      },
    }) as LayerSpecification;

  return {
    'region-labels': [
      // The name is all the mark that a country gets: no outline is right for these years.
      label(
        'region-labels',
        ['all', ['get', 'outlined'], ['!', ['get', 'boxed']]],
        ['case', ['any', hasRecords, isSelected], theme.accent, theme.ink],
        {
          'text-font': italic,
          'text-letter-spacing': 0.14,
          'text-max-width': 6,
          'text-padding': 6,
          // A town's name in the middle of a country moves the country's aside: without its name it would have no mark.
          'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
          'text-radial-offset': 1.2,
        },
        // A region's name lies on its hatch, of two views even on two: the lines must not run through the letters.
        { 'text-halo-color': theme.paper, 'text-halo-width': 2.6 },
      ),
    ],
    'place-labels': [
      label(
        'place-labels',
        areMany ? ['all', mayBeNamed, pointFilter] : pointFilter,
        ['case', isSelected, theme.accent, theme.ink],
        {
          // Where two names want one spot, the place with most records comes first.
          'symbol-sort-key': areMany ? ['get', 'rank'] : ['-', 0, ['get', 'records']],
          'text-field': [
            'step',
            ['zoom'],
            ['get', 'title'],
            5,
            [
              'case',
              ['==', ['get', 'today'], ''],
              ['get', 'title'],
              [
                'format',
                ['get', 'title'],
                {},
                '\n',
                {},
                ['get', 'today'],
                { 'font-scale': 0.75, 'text-font': ['literal', italic] },
              ],
            ],
          ],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          // Right beside the mark as large as it can be.
          'text-radial-offset': areMany ? 0.95 : besideMark,
          'text-justify': 'auto',
          'text-max-width': 9,
        },
      ),
    ],
  };
}
