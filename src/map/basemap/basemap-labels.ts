// The lettering of the basemap: waters in italics, mountains spaced, towns only for orientation and fewer from afar.
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../look/theme.ts';

/** BCP 47. */
export type LabelLanguage = string;

export interface LabelOptions {
  /** English names of towns that are not to be lettered, because the corpus has them. */
  without?: readonly string[];
  /** [longitude, latitude] of places of the corpus: no orientation town within `clearance` of one. */
  clearOf?: readonly (readonly [number, number])[];
}

/** Metres. */
const clearance = 12_000;

export const labelSource = 'basemap-labels';

const regular = ['Old Standard TT Regular'];
const italic = ['Old Standard TT Italic'];

/** The name in a language where the file has one, else its name. */
const nameIn = (language: LabelLanguage): ExpressionSpecification => ['coalesce', ['get', language], ['get', 'name']];

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** A label of rank 1 is there first; each further rank waits for its zoom. Filters see whole zoom levels only. */
const byRank = (zooms: readonly number[]): ExpressionSpecification => [
  '>=',
  ['zoom'],
  ['match', ['get', 'rank'], 1, zooms[0] ?? 0, 2, zooms[1] ?? 0, 3, zooms[2] ?? 0, 4, zooms[3] ?? 0, zooms[4] ?? 24],
];

const townFilter = ({ without = [], clearOf = [] }: LabelOptions): ExpressionSpecification => {
  const parts: ExpressionSpecification[] = [isKind('town'), byRank([2, 4, 5])];
  if (without.length > 0) parts.push(['!', ['in', ['get', 'name'], ['literal', [...without]]]]);
  if (clearOf.length > 0) {
    const places = { type: 'MultiPoint' as const, coordinates: clearOf.map((position) => [...position]) };
    parts.push(['>', ['distance', places], clearance]);
  }
  return ['all', ...parts];
};

/** Letters along a line: a river or a range. */
const alongLine = (
  id: string,
  filter: ExpressionSpecification,
  language: LabelLanguage,
  more: { zoom?: [from: number, to: number]; layout: SymbolLayerSpecification['layout']; colour: string; halo: string },
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: labelSource,
  ...(more.zoom ? { minzoom: more.zoom[0], maxzoom: more.zoom[1] } : {}),
  filter,
  layout: {
    'symbol-placement': 'line-center',
    'text-field': nameIn(language),
    'text-font': italic,
    'text-max-angle': 60,
    'text-keep-upright': true,
    ...more.layout,
  },
  paint: { 'text-color': more.colour, 'text-halo-color': more.halo, 'text-halo-width': 1.2, 'text-halo-blur': 0.4 },
});

const water = (theme: MapTheme): { colour: string; halo: string } => ({ colour: theme.waterText, halo: theme.halo });

const rivers = (theme: MapTheme, language: LabelLanguage): LayerSpecification[] => [
  alongLine(
    'basemap-river-names-far',
    ['all', isKind('river'), ['==', ['get', 'view'], 'far'], byRank([3, 4, 5])],
    language,
    {
      zoom: [3, 6],
      layout: {
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 6, 14],
        'text-letter-spacing': 0.12,
        'text-offset': [0, -0.62],
      },
      ...water(theme),
    },
  ),
  alongLine(
    'basemap-river-names-near',
    ['all', isKind('river'), ['==', ['get', 'view'], 'near'], byRank([6, 6, 7])],
    language,
    {
      zoom: [6, 24],
      layout: {
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13.5, 9, 18],
        'text-letter-spacing': 0.14,
        'text-offset': [0, -0.7],
      },
      ...water(theme),
    },
  ),
];

const mountains = (theme: MapTheme, language: LabelLanguage): LayerSpecification =>
  alongLine('basemap-mountain-names', ['all', isKind('mountain'), byRank([3, 4, 5])], language, {
    zoom: [3, 7.5],
    layout: {
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 7, 15],
      'text-letter-spacing': ['interpolate', ['linear'], ['zoom'], 3, 0.15, 6, 0.5],
      'text-font': regular,
    },
    colour: theme.mountainText,
    halo: theme.halo,
  });

const stillWater = (
  id: string,
  filter: ExpressionSpecification,
  theme: MapTheme,
  language: LabelLanguage,
  layout: SymbolLayerSpecification['layout'],
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: labelSource,
  filter,
  layout: { 'text-field': nameIn(language), 'text-font': italic, 'text-padding': 4, ...layout },
  paint: {
    'text-color': theme.waterText,
    'text-halo-color': theme.waterHalo,
    'text-halo-width': 1.1,
    'text-halo-blur': 0.5,
  },
});

const towns = (theme: MapTheme, language: LabelLanguage, options: LabelOptions): LayerSpecification[] => {
  const filter = townFilter(options);
  return [
    {
      id: 'basemap-town-dots',
      type: 'circle',
      source: labelSource,
      filter,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 1.5, 8, 2.8],
        'circle-color': theme.paper,
        'circle-stroke-color': theme.townText,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'basemap-town-names',
      type: 'symbol',
      source: labelSource,
      filter,
      layout: {
        'text-field': nameIn(language),
        'text-font': regular,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['match', ['get', 'rank'], 1, 12, 11],
          8,
          ['match', ['get', 'rank'], 1, 17, 2, 15.5, 14],
        ],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': theme.townText, 'text-halo-color': theme.halo, 'text-halo-width': 1.3 },
    },
  ];
};

/** All lettering, least important first: MapLibre places upper layers before lower ones. */
export const basemapLabelLayers = (
  theme: MapTheme,
  language: LabelLanguage,
  options: LabelOptions = {},
): LayerSpecification[] => [
  ...rivers(theme, language),
  mountains(theme, language),
  stillWater('basemap-lake-names', ['all', isKind('lake'), byRank([3, 4, 5, 6, 7])], theme, language, {
    'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 15],
    'text-letter-spacing': 0.08,
    'text-max-width': 6,
  }),
  stillWater('basemap-sea-names', ['all', isKind('sea'), byRank([1, 3, 4, 5])], theme, language, {
    'text-size': ['interpolate', ['linear'], ['zoom'], 2, ['match', ['get', 'rank'], 1, 11.5, 10.5], 7, 20],
    'text-letter-spacing': 0.2,
    'text-line-height': 1.35,
    'text-max-width': 14,
  }),
  ...towns(theme, language, options),
];
