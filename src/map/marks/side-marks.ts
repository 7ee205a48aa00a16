// Draws two views in one map: each mark in two halves of one scale, left what the first view counts there and right what the second does. Of two
// places a mark belongs to one of them: it is whole, with its number, and both places have their names whatever else is named.
import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { degreesAt } from '../../model/mercator.ts';
import type { Scene } from '../../scene/scene.ts';
import { halfImageOn, type MapSide, wholeImageOn } from '../look/half-images.ts';
import { themes } from '../look/theme.ts';
import type { MarkPositions } from './mark-positions.ts';
import { pointSource, washSource } from './record-sources.ts';
import { halfSource, regionStates, showOneView } from './side-layers.ts';

export interface SideMarks {
  /** Gives the number of halves that are drawn. */
  show(scene: Scene): number;
  /** After a new style: everything has to be drawn again. */
  forget(): void;
}

type Counts = Pick<Scene, 'counted' | 'certain'>;

/** Numbers of the places that two views are of; a drawn area has no name. */
function comparedPlaces({ places, state }: Scene): number[] {
  const areas = [state.area, state.beside?.type === 'area' ? state.beside.area : null];
  return areas.flatMap((area) => {
    const place = area?.type === 'place' ? places.findIndex(({ id }) => id === area.place) : -1;
    return place < 0 ? [] : place;
  });
}

export function createSideMarks(map: MapLibreMap, { x, y, rank }: MarkPositions): SideMarks {
  let key = '';
  let isOneView = true;
  let hatched = new Map<number, string>();
  /** Numbers of the places that are compared, whose names stand apart. */
  let apart: readonly number[] = [];

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

  const pointAt = (place: number, properties: Feature['properties']): Feature<Point> => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: degreesAt(x[place] as number, y[place] as number) },
  });

  function nameOf({ places, counted }: Scene, place: number): Feature<Point> {
    const region = rank[place] === 0;
    return pointAt(place, { is: 'name', title: places[place]?.title ?? '', region, count: counted[place] as number });
  }

  /** Their names among those of all places give way to these. */
  function nameApart(named: readonly number[]) {
    for (const id of apart)
      if (!named.includes(id)) map.setFeatureState({ source: pointSource, id }, { 'named-apart': false });
    for (const id of named)
      if (!apart.includes(id)) map.setFeatureState({ source: pointSource, id }, { 'named-apart': true });
    apart = named;
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
      const theme = themes[state.theme];
      const areTwoPlaces = beside !== null && state.beside?.type === 'area';
      const isShared = (place: number) =>
        (first.counted[place] as number) > 0 && (beside?.counted[place] as number) > 0;
      const marks = sides.flatMap(([side, { counted, certain }]) =>
        [...counted.keys()]
          .filter((place) => rank[place] !== 0 && (counted[place] as number) > 0)
          .map((place): Feature<Point> => {
            const look = { side, count: counted[place] as number, certain: (certain[place] as number) > 0 };
            const whole = areTwoPlaces && !isShared(place);
            const image = whole ? wholeImageOn(map, look, theme) : halfImageOn(map, look, theme);
            return pointAt(place, { is: 'mark', ...look, whole, image, site: rank[place] === 2 });
          }),
      );
      const named = areTwoPlaces ? comparedPlaces(scene) : [];
      nameApart(named);
      const features = [...marks, ...named.map((place) => nameOf(scene, place))];
      const wanted = JSON.stringify(features);
      if (wanted !== key) source.setData({ type: 'FeatureCollection', features });
      key = wanted;
      return marks.length;
    },
    forget() {
      key = '';
      isOneView = true;
      hatched = new Map();
      apart = [];
    },
  };
}
