// Works out where the card and the choice of places are to stand: beside the mark, beside where the pointer came upon a region, or at the
// edge of the map towards a place that is out of view; and which countries lie beyond its edges.

import type { Map as MapLibreMap } from 'maplibre-gl';
import { degreesAt } from '../model/mercator.ts';
import type { EdgeCountry, MapAnchor, MapSpots } from '../scene/map-spots.ts';
import type { Scene } from '../scene/scene.ts';
import { nearestInView } from './camera-moves.ts';
import { markReach } from './look/mark-look.ts';
import type { MarkPositions } from './marks/mark-positions.ts';
import type { Pointing } from './pointing.ts';

/** Pixels beside the pointer, or a name. */
const besideName = 14;

/** Pixels from the edge in which a country's name has no room. */
const atEdge = 44;

export function spotsOf(map: MapLibreMap, scene: Scene, positions: MarkPositions, pointing: Pointing): MapSpots {
  const { places, counted, pointedPlace, state } = scene;
  const { clientWidth: width, clientHeight: height } = map.getContainer();

  function anchorOf(number: number): MapAnchor | null {
    const place = places[number];
    if (!place) return null;
    const upon = pointing.cameUpon();
    const at: [number, number] = place.bounds
      ? upon?.place === number
        ? upon.at
        : place.point
      : degreesAt(positions.x[number] as number, positions.y[number] as number);
    const true_ = map.project(at);
    const radius = place.bounds ? besideName : markReach(counted[number] as number, map.getZoom());
    const outside = true_.x < 0 || true_.y < 0 || true_.x > width || true_.y > height;
    const { x, y } = outside ? nearestInView(map, true_) : true_;
    return { x: Math.round(x), y: Math.round(y), radius: Math.round(radius), width, height, outside };
  }

  function beyond(): EdgeCountry[] {
    const found = scene.otherCountries.flatMap((number) => {
      const place = places[number];
      if (!place || (counted[number] as number) <= 0) return [];
      const { id } = place;
      const { x, y } = map.project(place.point);
      const isInside = x > atEdge && x < width - atEdge && y > atEdge && y < height - atEdge;
      return isInside ? [] : [{ place: id, side: x < width / 2 ? ('left' as const) : ('right' as const), y }];
    });
    return found.sort((a, b) => a.y - b.y).map(({ place, side }) => ({ place, side }));
  }

  const [offered] = state.choice;
  const first = offered === undefined ? -1 : places.findIndex(({ id }) => id === offered);
  return { pointed: anchorOf(pointedPlace), choice: anchorOf(first), beyond: beyond() };
}
