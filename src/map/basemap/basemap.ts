// The basemap as pieces of a MapLibre style: what lies under the records' washes, what lies over them, the lettering, the fonts.
import type {
  ExpressionSpecification,
  FontFacesSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import { withinPage } from '../../loading/within-page.ts';
import type { MapTheme } from '../look/theme.ts';
import { labelSource } from './basemap-labels.ts';

export { basemapLabelLayers, type LabelLanguage, type LabelOptions, labelSource } from './basemap-labels.ts';

/** Folder that `geo/basemap/` is served as, seen from the page. */
export const basemapFolder = 'basemap/';

export const tileSource = 'basemap-tiles';
export const worldSource = 'basemap-world';
export const reliefSource = 'basemap-relief';

export const worldFile = 'world.geojson';
export const labelFile = 'labels.geojson';
export const reliefFile = 'relief.webp';

/** `base` is the folder `geo/basemap/` is served as, ending in a slash; the map's worker needs it whole. */
export const fileAt = (base: string, file: string): string =>
  withinPage(new URL(file, new URL(base, globalThis.document?.baseURI ?? 'http://localhost/')).href);

/** The protocol by which MapLibre's workers ask the page for what it brings along itself (`within-protocol.ts`). */
export const withinScheme = 'within';
const forWorkers = (address: string): string =>
  address.startsWith('blob:') ? `${withinScheme}://${address}` : address;

/** The address to hand to `openTileArchive` before the map is made. */
export const tileArchiveUrl = (base: string): string => fileAt(base, 'basemap.pmtiles');

/** @param isOwn whether the corpus brings a base map: else there are the coasts of the world alone */
export const basemapSources = (base: string, isOwn: boolean): Record<string, SourceSpecification> => ({
  [worldSource]: { type: 'geojson', data: forWorkers(fileAt(base, worldFile)), tolerance: 0.3 },
  ...(isOwn && {
    [tileSource]: { type: 'vector' as const, url: `pmtiles://${tileArchiveUrl(base)}` },
    [labelSource]: { type: 'geojson' as const, data: forWorkers(fileAt(base, labelFile)), tolerance: 0 },
  }),
});

/** Which characters each subset holds; the last, Latin, is the catch-all and has no range. */
const subsetRanges: [subset: string, ranges?: string[]][] = [
  ['cyrillic-ext', ['U+0460-052F', 'U+1C80-1C8A', 'U+20B4', 'U+2DE0-2DFF', 'U+A640-A69F', 'U+FE2E-FE2F']],
  ['cyrillic', ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116']],
  ['latin-ext', ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1E9F', 'U+1EF2-1EFF', 'U+2C60-2C7F']],
  ['latin'],
];

const faces: Record<string, string> = {
  'Old Standard TT Regular': '400-normal',
  'Old Standard TT Italic': '400-italic',
  'Old Standard TT Bold': '700-normal',
};

/** The style's `font-faces`: lettering from files beside the page, no glyph server. */
export const fontFaces = (base: string): FontFacesSpecification =>
  Object.fromEntries(
    Object.entries(faces).map(([name, style]) => [
      name,
      subsetRanges.map(([subset, ranges]) => ({
        url: fileAt(base, `fonts/old-standard-tt-${subset}-${style}.woff2`),
        ...(ranges ? { 'unicode-range': ranges } : {}),
      })),
    ]),
  );

/** The files of type that every view of the map needs. */
export const firstLettering = (base: string): string[] =>
  ['400-normal', '400-italic'].map((style) => fileAt(base, `fonts/old-standard-tt-latin-${style}.woff2`));

/** The paper; the relief (`relief.ts`) lies on it and comes later. */
export const basemapLayersBelow = (theme: MapTheme): LayerSpecification[] => [
  { id: 'basemap-paper', type: 'background', paint: { 'background-color': theme.paper } },
];

const fill = (id: string, layer: string, colour: string, more: object = {}): LayerSpecification =>
  ({
    id,
    type: 'fill',
    source: tileSource,
    'source-layer': layer,
    paint: { 'fill-color': colour, ...more },
  }) as LayerSpecification;

/** The open sea deepens at small scales only. Two bands at 0.2 lie over each other in the study box: 0.36 far out. */
const openSea = (strength: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5.2,
  strength,
  6.8,
  0,
];

const world = (theme: MapTheme): LayerSpecification[] => [
  {
    id: 'basemap-world-sea',
    type: 'fill',
    source: worldSource,
    filter: ['in', ['get', 'kind'], ['literal', ['sea', 'lake']]],
    paint: { 'fill-color': theme.sea, 'fill-antialias': false },
  },
  {
    id: 'basemap-world-open-sea',
    type: 'fill',
    source: worldSource,
    filter: ['==', ['get', 'kind'], 'sea'],
    paint: { 'fill-color': theme.seaDeep, 'fill-antialias': false, 'fill-opacity': openSea(0.36) },
  },
  {
    id: 'basemap-world-coast',
    type: 'line',
    source: worldSource,
    filter: ['==', ['get', 'kind'], 'coast'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 6, 0.9] },
  },
];

/** Sea, lakes, rivers and coast: they cover the washes, whose edges reach under them. */
export const basemapLayersAbove = (theme: MapTheme): LayerSpecification[] => [
  ...world(theme),
  fill('basemap-sea', 'sea', theme.sea, { 'fill-antialias': false }),
  {
    id: 'basemap-rivers',
    type: 'line',
    source: tileSource,
    'source-layer': 'river',
    minzoom: 2.5,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': theme.river,
      'line-width': [
        'interpolate',
        ['exponential', 1.4],
        ['zoom'],
        3,
        ['match', ['get', 'c'], [0, 1], 0.75, 2, 0.5, 0.35],
        6,
        ['match', ['get', 'c'], [0, 1], 1.5, 2, 1.05, 3, 0.8, 0.55],
        9,
        ['match', ['get', 'c'], [0, 1], 2.8, 2, 2.1, 3, 1.6, 1],
      ],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 3, ['match', ['get', 'c'], [0, 1], 0.95, 0.6], 6, 0.95],
    },
  },
  fill('basemap-lakes', 'lake', theme.lake, { 'fill-outline-color': theme.shore }),
  // After the lakes, for the Caspian and the Aral are lakes in the data.
  fill('basemap-open-sea', 'deep', theme.seaDeep, {
    'fill-antialias': false,
    'fill-opacity': openSea(0.2),
  }),
  fill('basemap-isles', 'isle', theme.paper, { 'fill-outline-color': theme.shore }),
  {
    id: 'basemap-coast',
    type: 'line',
    source: tileSource,
    'source-layer': 'coast',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 0.8, 9, 1.3] },
  },
];
