// What the film has rested at before: a small quiet dot at each place, so that the one that is lit stays the only mark.
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { Scene } from '../../scene/scene.ts';
import type { MapTheme } from '../look/theme.ts';
import { passedSource } from './record-sources.ts';

export interface FilmPassed {
  /** Gives the number of places that stand marked. */
  show(scene: Pick<Scene, 'film'>): number;
  /** After a new style: everything has to be said again. */
  forget(): void;
}

export const passedLayer = (theme: MapTheme): LayerSpecification => ({
  id: 'film-passed',
  type: 'circle',
  source: passedSource,
  paint: {
    'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 3.2, 8, 4.6],
    'circle-color': theme.mark,
    'circle-opacity': 0.7,
  },
});

export function createFilmPassed(map: Pick<MapLibreMap, 'getSource'>, places: readonly CompiledPlace[]): FilmPassed {
  const none: readonly number[] = [];
  let shown = none;
  return {
    show({ film }) {
      const passed = film?.passed ?? none;
      if (passed === shown) return passed.length;
      shown = passed;
      const features = passed.flatMap((place) => {
        const coordinates = places[place]?.point;
        return coordinates
          ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates } }]
          : [];
      });
      map.getSource<GeoJSONSource>(passedSource)?.setData({ type: 'FeatureCollection', features });
      return passed.length;
    },
    forget() {
      shown = none;
    },
  };
}
