// Takes the name of a country off the map while a tab at the map's edge says it: there it would be cut off.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { MapSpots } from '../../scene/map-spots.ts';
import { pointSource } from './record-sources.ts';

export interface EdgeNames {
  show(beyond: MapSpots['beyond']): void;
  /** After a new style: everything has to be said again. */
  forget(): void;
}

export function createEdgeNames(
  map: Pick<MapLibreMap, 'setFeatureState'>,
  places: readonly CompiledPlace[],
): EdgeNames {
  let shown = new Set<number>();
  const tell = (id: number, beyond: boolean) => map.setFeatureState({ source: pointSource, id }, { beyond });
  return {
    show(beyond) {
      const now = new Set(beyond.map(({ place }) => places.findIndex(({ id }) => id === place)));
      for (const place of shown) if (!now.has(place)) tell(place, false);
      for (const place of now) if (!shown.has(place)) tell(place, true);
      shown = now;
    },
    forget() {
      shown = new Set();
    },
  };
}
