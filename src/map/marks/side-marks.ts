// Draws two views in one map: each mark in two halves of one scale, left what the first view counts there and right what the second does.
import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { degreesAt } from '../../model/mercator.ts';
import type { Scene } from '../../scene/scene.ts';
import { halfImageOn, type MapSide } from '../look/half-images.ts';
import { themes } from '../look/theme.ts';
import type { MarkPositions } from './mark-positions.ts';
import { washSource } from './record-sources.ts';
import { halfSource, regionStates, showOneView } from './side-layers.ts';

export interface SideMarks {
  /** Gives the number of halves that are drawn. */
  show(scene: Scene): number;
  /** After a new style: everything has to be drawn again. */
  forget(): void;
}

type Counts = Pick<Scene, 'counted' | 'certain'>;

export function createSideMarks(map: MapLibreMap, { x, y, rank }: MarkPositions): SideMarks {
  let key = '';
  let isOneView = true;
  let hatched = new Map<number, string>();

  function showRegions(sides: readonly (readonly [MapSide, Counts])[]) {
    const wanted = new Map<number, string>();
    for (let place = 0; place < rank.length; place++) {
      if (rank[place] !== 0) continue;
      const states = Object.fromEntries(
        sides.map(([side, { counted, certain }]) => [
          `side-${side}`,
          !counted[place] ? regionStates.none : certain[place] ? regionStates.certain : regionStates.possible,
        ]),
      );
      const text = JSON.stringify(states);
      wanted.set(place, text);
      if (hatched.get(place) !== text) map.setFeatureState({ source: washSource, id: place }, states);
    }
    hatched = wanted;
  }

  return {
    show(scene) {
      const source = map.getSource<GeoJSONSource>(halfSource);
      const { first, beside, state } = scene;
      if (!source || (!beside && isOneView)) return 0;
      if (isOneView !== (beside === null)) {
        isOneView = beside === null;
        showOneView(map, isOneView);
      }
      const nothing: Counts = { counted: new Int32Array(rank.length), certain: new Int32Array(rank.length) };
      const sides = [
        ['a', beside ? first : nothing],
        ['b', beside ?? nothing],
      ] as const;
      showRegions(sides);
      const features = sides.flatMap(([side, { counted, certain }]) =>
        [...counted.keys()]
          .filter((place) => rank[place] !== 0 && (counted[place] as number) > 0)
          .map(
            (place): Feature<Point> => ({
              type: 'Feature',
              properties: {
                image: halfImageOn(
                  map,
                  { side, count: counted[place] as number, certain: (certain[place] as number) > 0 },
                  themes[state.theme],
                ),
                site: rank[place] === 2,
              },
              geometry: { type: 'Point', coordinates: degreesAt(x[place] as number, y[place] as number) },
            }),
          ),
      );
      const wanted = JSON.stringify(features);
      if (wanted !== key) source.setData({ type: 'FeatureCollection', features });
      key = wanted;
      return features.length;
    },
    forget() {
      key = '';
      isOneView = true;
      hatched = new Map();
    },
  };
}
