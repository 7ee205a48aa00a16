// The style as it is handed to MapLibre: valid by its specification, in the drawing order, without an address elsewhere.
import { featureFilter, type SymbolLayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { overRelief, reliefImage, reliefLayer } from '../../src/map/basemap/relief.ts';
import { drawingOrder } from '../../src/map/look/drawing-order.ts';
import { mapOptions } from '../../src/map/look/map-options.ts';
import { themes } from '../../src/map/look/theme.ts';
import { noStanding, placeOutlines, placePoints } from '../../src/map/marks/place-features.ts';
import { ranksNamedAt } from '../../src/map/marks/record-labels.ts';
import { recordLayers } from '../../src/map/marks/record-layers.ts';
import { silentLayers } from '../../src/map/marks/silent-places.ts';
import { buildStyle } from '../../src/map/style.ts';
import { smallAtlas } from '../small-atlas.ts';

const { places } = smallAtlas();
const outlines = placeOutlines(
  places,
  {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'crimea',
        properties: null,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [33, 44],
              [35, 44],
              [35, 46],
              [33, 46],
              [33, 44],
            ],
          ],
        },
      },
      { type: 'Feature', id: 'atlantis', properties: null, geometry: { type: 'Polygon', coordinates: [] } },
    ],
  },
  'en',
);

describe.each(['paper', 'night'] as const)('the %s style', (theme) => {
  const style = buildStyle(places, outlines, theme, 'en');

  test('is valid', () => {
    expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
  });

  test('names of many places wait for a nearer look by the rank of their records, as the marks are told', () => {
    const style = buildStyle(places, outlines, theme, 'en', {
      ...noStanding,
      ranks: Uint32Array.from(places, (_, place) => place),
    });
    expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
    const labels = style.layers.find(({ id }) => id === 'place-labels');
    const passes = featureFilter((labels as SymbolLayerSpecification).filter, 'layers[0].filter').filter;
    const isNamed = (rank: number, zoom: number) =>
      passes({ zoom }, { type: 1, properties: { rank, outlined: false, kind: 'town' } } as never);
    for (const zoom of [0, 2, 4, 5, 6, 9]) {
      for (const rank of [0, 299, 300, 1_199, 1_200, 50_000]) {
        expect(isNamed(rank, zoom), `${rank} at ${zoom}`).toBe(rank < ranksNamedAt(zoom));
      }
    }
    expect(isNamed(50_000, 4)).toBe(false);
    expect(isNamed(50_000, mapOptions.placeZoom)).toBe(true);
  });

  test('is valid with the relief, which comes later', () => {
    const sources = { ...style.sources, 'basemap-relief': reliefImage([-12, 17, 191, 81]) };
    const whole = { ...style, sources, layers: style.layers.toSpliced(1, 0, reliefLayer(themes[theme])) };
    expect(validateStyleMin(whole).map((fault) => fault.message)).toEqual([]);
  });

  test('asks nobody else for anything', () => {
    // In Node there is no page: the style's own addresses are written as of localhost.
    const hosts = [...JSON.stringify(style).matchAll(/https?:\/\/([^/"]*)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['localhost']));
  });

  test('draws water over the shaded regions, and the records over the water', () => {
    const order = style.layers.map((layer) => layer.id);
    const at = (id: string) => order.indexOf(id);
    expect(order.slice(0, 2)).toEqual(['basemap-paper', overRelief]);
    expect(at('basemap-sea')).toBeGreaterThan(at('region-wash'));
    expect(at('place-symbols')).toBeGreaterThan(at('basemap-town-names'));
    // Nothing lies over the names but what the reader is drawing, and what is not to be seen.
    const above = order.slice(at('place-labels') + 1).filter((id) => !id.startsWith('area-sketch'));
    expect(above).toEqual(['side-region-names', 'side-place-names', 'mark-claims', 'kept-clear']);
  });
});

test('every slot of the records has its place in the drawing order', () => {
  const slots = Object.keys({ ...recordLayers(themes.paper), ...silentLayers(themes.paper) });
  expect(slots.filter((slot) => !(drawingOrder as readonly string[]).includes(slot))).toEqual([]);
});

test('features carry the number of their place, so that feature-state reaches them', () => {
  const points = placePoints(places, 'en');
  expect(points.features.map((feature) => [feature.id, feature.properties.title])).toEqual(
    places.map((place, number) => [number, place.title]),
  );
  expect(outlines.features.map((feature) => feature.id)).toEqual([places.findIndex((place) => place.id === 'crimea')]);
});
