// How the records are drawn over the basemap. What changes with time is feature-state and paint only, so that a step in time costs no
// new tile: `count` records in the window by the chosen match, `certain` ones, `deeds` among the possible ones, `selected`.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { DrawingSlot } from '../look/drawing-order.ts';
import { clearSize } from '../look/images.ts';
import { mapOptions } from '../look/map-options.ts';
import { markLook } from '../look/mark-look.ts';
import type { MapTheme } from '../look/theme.ts';
import { radiusByZoom } from './mark-size.ts';
import { recordLabels } from './record-labels.ts';
import { leaderSource, pointedSource, pointSource, relatedSource, washSource } from './record-sources.ts';
import {
  count,
  hasDeeds,
  hasRecords,
  isCertain,
  isPointed,
  isRelated,
  isSelected,
  kindIs,
  pointFilter,
} from './record-states.ts';

/** Names of the images that `images.ts` draws. */
export const hatchImage = 'hatch';
export const ringImage = 'dotted-ring';
export const clearImage = 'clear';

/** A mark is never larger than for its records of all years: so much room is kept for it. */
const roomOfMark = radiusByZoom(['get', 'records'], markLook.stroke.width, (pixels) => [
  '/',
  ['*', 2, pixels],
  clearSize,
]);
const { stroke, opacity, selected, related, pointed, ring } = markLook;

/** How dark a region is washed, by its own records in the window. */
const washOpacity: ExpressionSpecification = [
  '*',
  ['interpolate', ['linear'], count, 0, 0, 1, 0.2, 4, 0.32, 15, 0.46],
  // Where nothing is said to have happened, only ordered or said, half as dark.
  ['case', hasDeeds, 1, 0.5],
];

/** @param areMany the points of the places carry their `rank` */
export function recordLayers(theme: MapTheme, areMany = false): Partial<Record<DrawingSlot, LayerSpecification[]>> {
  return {
    'region-wash': [
      {
        id: 'region-wash',
        type: 'fill',
        source: washSource,
        filter: kindIs('region'),
        paint: {
          'fill-color': theme.wash,
          'fill-opacity': ['case', isCertain, washOpacity, 0],
          'fill-antialias': false,
        },
      },
    ],
    'region-doubt': [
      {
        id: 'region-doubt',
        type: 'fill',
        source: washSource,
        filter: kindIs('region'),
        paint: {
          'fill-pattern': hatchImage,
          'fill-opacity': ['case', ['all', hasRecords, ['!', isCertain]], 0.55, 0],
        },
      },
    ],
    'region-edge': [
      {
        id: 'region-edge',
        type: 'line',
        source: washSource,
        filter: kindIs('region'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': theme.edge,
          'line-width': 1,
          'line-dasharray': [1, 2.5],
          'line-opacity': ['case', hasRecords, 0.9, 0.35],
        },
      },
    ],
    'region-related': [
      {
        id: 'region-related',
        type: 'line',
        source: washSource,
        // No outline of a country is right: it is in the list.
        filter: kindIs('region'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.cool, 'line-width': 1.2, 'line-opacity': ['case', isRelated, 1, 0] },
      },
    ],
    'region-selected': [
      {
        id: 'region-selected',
        type: 'line',
        source: washSource,
        filter: kindIs('region'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': theme.accent,
          'line-width': 2,
          'line-opacity': ['case', isSelected, 1, 0],
        },
      },
    ],
    'region-pointed': [
      {
        id: 'region-pointed',
        type: 'line',
        source: washSource,
        filter: kindIs('region'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.ink, 'line-width': 1.4, 'line-opacity': ['case', isPointed, 0.8, 0] },
      },
    ],
    'site-leaders': [
      {
        id: 'site-leaders',
        type: 'line',
        source: leaderSource,
        minzoom: mapOptions.siteZoom,
        paint: { 'line-color': theme.ink, 'line-width': 0.8, 'line-opacity': 0.7 },
      },
    ],
    'place-pointed': [
      {
        id: 'place-pointed',
        type: 'circle',
        source: pointedSource,
        paint: {
          'circle-radius': radiusByZoom(['get', 'count'], pointed.gap),
          'circle-color': theme.ink,
          'circle-opacity': pointed.opacity,
          'circle-stroke-color': theme.ink,
          'circle-stroke-width': 1,
          'circle-stroke-opacity': pointed.strokeOpacity,
        },
      },
    ],
    'place-approximate': [
      {
        id: 'place-approximate',
        type: 'symbol',
        source: pointSource,
        filter: ['all', pointFilter, ['get', 'approximate']],
        layout: { 'icon-image': ringImage, 'icon-allow-overlap': true, 'icon-ignore-placement': true },
        paint: { 'icon-opacity': ['case', hasRecords, ring.opacity, 0] },
      },
    ],
    'place-symbols': [
      {
        id: 'place-symbols',
        type: 'circle',
        source: pointSource,
        filter: pointFilter,
        paint: {
          'circle-radius': radiusByZoom(count),
          'circle-color': ['case', hasDeeds, theme.mark, theme.paper],
          'circle-opacity': [
            'case',
            ['!', hasRecords],
            0,
            isCertain,
            opacity.certain,
            hasDeeds,
            opacity.possibleDeed,
            opacity.possible,
          ],
          'circle-stroke-color': ['case', hasRecords, theme.mark, theme.inkSoft],
          'circle-stroke-width': ['case', hasRecords, stroke.width, stroke.widthWithoutRecords],
          'circle-stroke-opacity': ['case', hasRecords, stroke.opacity, stroke.opacityWithoutRecords],
        },
      },
    ],
    'place-related': [
      {
        id: 'place-related',
        type: 'circle',
        source: relatedSource,
        // A site is drawn from near alone, and so is its ring.
        filter: ['any', ['!', ['get', 'site']], ['>=', ['zoom'], mapOptions.siteZoom]],
        paint: {
          'circle-radius': radiusByZoom(['get', 'count'], related.gap),
          'circle-opacity': 0,
          'circle-stroke-color': theme.cool,
          'circle-stroke-width': related.width,
        },
      },
    ],
    'place-selected': [
      {
        id: 'place-selected',
        type: 'circle',
        source: pointSource,
        filter: pointFilter,
        paint: {
          'circle-radius': radiusByZoom(count, selected.gap),
          'circle-opacity': 0,
          'circle-stroke-color': theme.accent,
          'circle-stroke-width': selected.width,
          'circle-stroke-opacity': ['case', isSelected, 1, 0],
        },
      },
    ],
    'mark-claims': [
      {
        id: 'mark-claims',
        type: 'symbol',
        source: pointSource,
        filter: pointFilter,
        layout: {
          'icon-image': clearImage,
          'icon-size': roomOfMark,
          'icon-padding': 1,
          'icon-allow-overlap': true,
          // Names keep off it: MapLibre places the uppermost layer first.
          'icon-ignore-placement': false,
        },
      },
    ],
    ...recordLabels(theme, areMany),
  };
}
