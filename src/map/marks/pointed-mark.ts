// Marks the place that is pointed at: a soft halo behind its mark, or the outline of a region. The halo is a feature of its own, so that it is
// the same however the marks are drawn.

import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { degreesAt } from '../../model/mercator.ts';
import type { Scene } from '../../scene/scene.ts';
import { nothing } from '../area/area-layers.ts';
import type { MarkPositions } from './mark-positions.ts';
import { pointedSource, washSource } from './record-sources.ts';

export interface PointedMark {
  show(scene: Scene): void;
  /** After a new style: everything has to be said again. */
  forget(): void;
}

export function createPointedMark(map: MapLibreMap, { x, y, rank }: MarkPositions): PointedMark {
  let shown = -1;
  let key = '';
  const outline = (place: number, pointed: boolean) => {
    if (place >= 0 && rank[place] === 0) map.setFeatureState({ source: washSource, id: place }, { pointed });
  };
  return {
    show({ pointedPlace, counted }) {
      if (pointedPlace !== shown) {
        outline(shown, false);
        outline(pointedPlace, true);
        shown = pointedPlace;
      }
      const hasMark = pointedPlace >= 0 && rank[pointedPlace] !== 0;
      const count = counted[pointedPlace] ?? 0;
      const coordinates = degreesAt(x[pointedPlace] ?? 0, y[pointedPlace] ?? 0);
      const wanted = hasMark ? JSON.stringify([coordinates, count]) : '';
      if (wanted === key) return;
      key = wanted;
      map
        .getSource<GeoJSONSource>(pointedSource)
        ?.setData(
          hasMark ? { type: 'Feature', properties: { count }, geometry: { type: 'Point', coordinates } } : nothing,
        );
    },
    forget() {
      shown = -1;
      key = '';
    },
  };
}
