// The relief: one large picture under everything but the paper, added when the map stands, so that nothing waits for it.
import type { ImageSourceSpecification, Map as MapLibreMap, RasterLayerSpecification } from 'maplibre-gl';
import type { Bounds, OwnBasemap } from '../../model/atlas.ts';
import type { Theme } from '../../state/atlas-state.ts';
import { type MapTheme, themes } from '../look/theme.ts';
import { basemapFolder, fileAt, reliefFile, reliefSource } from './basemap.ts';

/** The picture is a Mercator one, upright. */
export const reliefImage = ([west, south, east, north]: Bounds): ImageSourceSpecification => ({
  type: 'image',
  url: fileAt(basemapFolder, reliefFile),
  coordinates: [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
});

export const reliefLayer = (theme: MapTheme): RasterLayerSpecification => ({
  id: 'basemap-relief',
  type: 'raster',
  source: reliefSource,
  maxzoom: 8,
  paint: {
    'raster-opacity': [
      'interpolate',
      ['linear'],
      ['zoom'],
      2,
      theme.reliefStrength * 0.75,
      3.5,
      theme.reliefStrength,
      6,
      theme.reliefStrength * 0.8,
      8,
      0,
    ],
    'raster-brightness-max': theme.reliefBrightness,
    'raster-fade-duration': 0,
  },
});

/** The layer that lies right over the relief; a style has it from the beginning. */
export const overRelief = 'region-wash';

/** Once for each style, and only where the corpus has one; a second time it does nothing. */
export function addRelief(map: MapLibreMap, theme: Theme, basemap: OwnBasemap | undefined): void {
  if (!basemap || map.getSource(reliefSource)) return;
  map.addSource(reliefSource, reliefImage(basemap.relief));
  map.addLayer(reliefLayer(themes[theme]), map.getLayer(overRelief) ? overRelief : undefined);
}
