// Puts the map's style together: the basemap and the records, in the drawing order.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Theme } from '../state/atlas-state.ts';
import { areaLayers, areaSources, nothing } from './area/area-layers.ts';
import {
  basemapFolder,
  basemapLabelLayers,
  basemapLayersAbove,
  basemapLayersBelow,
  basemapSources,
  fontFaces,
} from './basemap/basemap.ts';
import { type DrawingSlot, drawingOrder } from './look/drawing-order.ts';
import { themes } from './look/theme.ts';
import { ringLayer, ringSource } from './marks/figure-rings.ts';
import { passedLayer } from './marks/film-passed.ts';
import { keptClearLayer } from './marks/kept-clear.ts';
import { numberLayer } from './marks/mark-numbers.ts';
import { noStanding, type OutlineCollection, type PlaceStanding, placePoints } from './marks/place-features.ts';
import { recordLayers } from './marks/record-layers.ts';
import {
  clearSource,
  leaderSource,
  passedSource,
  pointedSource,
  pointSource,
  relatedSource,
  washSource,
} from './marks/record-sources.ts';
import { halfSource, sideLayers } from './marks/side-layers.ts';
import { silentLayers } from './marks/silent-places.ts';

/** Layers that a layer of ours stands in for where places are many. */
const marksOfFew: readonly DrawingSlot[] = [
  'place-approximate',
  'place-symbols',
  'mark-numbers',
  'place-selected',
  'figure-rings',
  'mark-claims',
];

/**
 * @param outlines the regions as they are shaded, under the sea
 * @param hasBasemap whether the corpus brings one of its own
 * @param standing with `ranks` where the marks of the places are not MapLibre's, for they are many
 */
export function buildStyle(
  places: readonly CompiledPlace[],
  outlines: OutlineCollection,
  themeName: Theme,
  language: string,
  standing: PlaceStanding = noStanding,
  hasBasemap = true,
): StyleSpecification {
  const theme = themes[themeName];
  const areMany = standing.ranks !== null;
  const labelOptions = { clearOf: places.filter((place) => !place.bounds).map((place) => place.point) };
  const slots: Partial<Record<DrawingSlot, LayerSpecification[]>> = {
    'basemap-below': basemapLayersBelow(theme),
    'basemap-above': basemapLayersAbove(theme),
    'basemap-labels': basemapLabelLayers(theme, language, labelOptions),
    ...recordLayers(theme, areMany),
    ...sideLayers(theme),
    ...silentLayers(theme),
    ...areaLayers(theme),
    'mark-numbers': [numberLayer(theme)],
    'figure-rings': [ringLayer],
    'film-passed': [passedLayer(theme)],
    'kept-clear': [keptClearLayer],
  };
  const sources: StyleSpecification['sources'] = {
    ...basemapSources(basemapFolder, hasBasemap),
    // Feature-state lives in the source: these are told what a step in time changes.
    [pointSource]: { type: 'geojson', data: placePoints(places, language, standing), maxzoom: 10 },
    [washSource]: { type: 'geojson', data: outlines, maxzoom: 8, tolerance: 0.2 },
    [leaderSource]: { type: 'geojson', data: nothing },
    [relatedSource]: { type: 'geojson', data: nothing },
    [pointedSource]: { type: 'geojson', data: nothing },
    [passedSource]: { type: 'geojson', data: nothing },
    [clearSource]: { type: 'geojson', data: nothing },
    [ringSource]: { type: 'geojson', data: nothing },
    [halfSource]: { type: 'geojson', data: nothing },
    ...areaSources,
  };
  const hasSource = (layer: LayerSpecification) =>
    !('source' in layer) || Object.hasOwn(sources, layer.source as string);
  return {
    version: 8,
    'font-faces': fontFaces(basemapFolder),
    sources,
    layers: drawingOrder
      .flatMap((slot) => (areMany && marksOfFew.includes(slot) ? [] : (slots[slot] ?? [])))
      .filter(hasSource),
  };
}
