// Draws what is printed of the chosen measure as two rings around a spot: the least whole, the most dashed, an open end with a gap.

import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { degreesAt } from '../../model/mercator.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Theme } from '../../state/atlas-state.ts';
import { mapOptions } from '../look/map-options.ts';
import { ringImageOn, ringsFor } from '../look/ring-images.ts';
import { themes } from '../look/theme.ts';
import type { MarkPositions } from './mark-positions.ts';

export const ringSource = 'figure-rings';

export const ringLayer: LayerSpecification = {
  id: 'figure-rings',
  type: 'symbol',
  source: ringSource,
  // A site is drawn from near alone, and so are its rings.
  filter: ['any', ['!', ['get', 'site']], ['>=', ['zoom'], mapOptions.siteZoom]],
  layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
};

export interface FigureRings {
  /** Gives the number of places that stand ringed. */
  show(scene: Scene): number;
  /** After a new style: everything has to be drawn again. */
  forget(): void;
}

export function createFigureRings(map: MapLibreMap, { x, y }: MarkPositions): FigureRings {
  let key = '[]';
  return {
    show(scene) {
      const source = map.getSource<GeoJSONSource>(ringSource);
      if (!source) return 0;
      const { places, state } = scene;
      const rings = scene.rings();
      const at = (place: number) => degreesAt(x[place] ?? 0, y[place] ?? 0);
      const wanted = JSON.stringify(rings.map(({ place, low, high }) => [at(place), low, high]));
      if (wanted === key) return rings.length;
      key = wanted;
      const theme: Theme = state.theme;
      const features = rings.flatMap(({ place, ...range }) =>
        ringsFor(range).map(
          (look): Feature<Point> => ({
            type: 'Feature',
            properties: {
              image: ringImageOn(map, look, themes[theme].ink),
              site: places[place]?.kind === 'site',
            },
            geometry: { type: 'Point', coordinates: at(place) },
          }),
        ),
      );
      source.setData({ type: 'FeatureCollection', features });
      return rings.length;
    },
    forget() {
      key = '[]';
    },
  };
}
