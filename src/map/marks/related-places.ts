// Marks the places of which a record is joined to the open one: a thin ring around a spot, or the outline of a region. Features of their own, so
// that they are the same however the marks are drawn; nothing is said of them while no record is open.
import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { degreesAt } from '../../model/mercator.ts';
import type { Scene } from '../../scene/scene.ts';
import type { MarkPositions } from './mark-positions.ts';
import { relatedSource, washSource } from './record-sources.ts';

export interface RelatedPlaces {
  /** Gives the number of places that stand marked. */
  show(scene: Pick<Scene, 'relatedPlaces' | 'counted'>): number;
  /** After a new style: everything has to be said again. */
  forget(): void;
}

export function createRelatedPlaces(
  map: Pick<MapLibreMap, 'setFeatureState' | 'getSource'>,
  { x, y, rank }: MarkPositions,
): RelatedPlaces {
  let outlined: readonly number[] = [];
  let key = '[]';
  const outline = (places: readonly number[], related: boolean) => {
    for (const place of places) map.setFeatureState({ source: washSource, id: place }, { related });
  };
  return {
    show({ relatedPlaces, counted }) {
      const regions = relatedPlaces.filter((place) => rank[place] === 0);
      outline(
        outlined.filter((place) => !regions.includes(place)),
        false,
      );
      outline(
        regions.filter((place) => !outlined.includes(place)),
        true,
      );
      outlined = regions;
      const features = relatedPlaces
        .filter((place) => rank[place] !== 0)
        .map(
          (place): Feature<Point> => ({
            type: 'Feature',
            properties: { count: counted[place] ?? 0, site: rank[place] === 2 },
            geometry: { type: 'Point', coordinates: degreesAt(x[place] ?? 0, y[place] ?? 0) },
          }),
        );
      const wanted = JSON.stringify(features);
      if (wanted !== key)
        (map.getSource(relatedSource) as GeoJSONSource | undefined)?.setData({ type: 'FeatureCollection', features });
      key = wanted;
      return relatedPlaces.length;
    },
    forget() {
      outlined = [];
      key = '[]';
    },
  };
}
