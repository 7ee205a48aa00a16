// Rings around places, and outlines of regions, of which no record lies in the window: shown on request. What has records is seen by its count,
// which feature-state holds anyway, so that a step in time says nothing anew.
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { markLook } from '../look/mark-look.ts';
import type { MapTheme } from '../look/theme.ts';
import { pointSource, washSource } from './record-sources.ts';
import { hasRecords, kindIs, pointFilter } from './record-states.ts';

const { silent } = markLook;
const ids = ['region-silent', 'place-silent'] as const;

export const silentLayers = ({ cool }: MapTheme): Record<(typeof ids)[number], LayerSpecification[]> => ({
  'region-silent': [
    {
      id: 'region-silent',
      type: 'line',
      source: washSource,
      filter: kindIs('region'),
      layout: { 'line-join': 'round', visibility: 'none' },
      paint: {
        'line-color': cool,
        'line-width': silent.width,
        'line-dasharray': [3, 3],
        'line-opacity': ['case', hasRecords, 0, 1],
      },
    },
  ],
  'place-silent': [
    {
      id: 'place-silent',
      type: 'circle',
      source: pointSource,
      filter: pointFilter,
      layout: { visibility: 'none' },
      paint: {
        'circle-radius': silent.radius,
        'circle-opacity': 0,
        'circle-stroke-color': cool,
        'circle-stroke-width': silent.width,
        'circle-stroke-opacity': ['case', hasRecords, 0, 1],
      },
    },
  ],
});

/** Shows or hides them; after a new style it has to be told again. */
export function showSilence(
  map: Pick<MapLibreMap, 'getLayer' | 'getLayoutProperty' | 'setLayoutProperty'>,
  shown: boolean,
): void {
  const visibility = shown ? 'visible' : 'none';
  for (const id of ids)
    if (map.getLayer(id) && map.getLayoutProperty(id, 'visibility') !== visibility)
      map.setLayoutProperty(id, 'visibility', visibility);
}
