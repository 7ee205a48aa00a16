// What no source speaks of is marked on request, and told to the map only when that changes.
import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { themes } from '../../../src/map/look/theme.ts';
import { showSilence, silentLayers } from '../../../src/map/marks/silent-places.ts';

test('layers are hidden until they are asked for, and again when they are not', () => {
  const layers = new Map(
    Object.values(silentLayers(themes.paper))
      .flat()
      .map((layer) => [layer.id, { ...layer.layout } as Record<string, unknown>]),
  );
  let told = 0;
  const map = {
    getLayer: (id: string) => layers.get(id) && ({ id } as never),
    getLayoutProperty: (id: string, name: string) => layers.get(id)?.[name],
    setLayoutProperty(id: string, name: string, value: unknown) {
      const layout = layers.get(id);
      if (layout) layout[name] = value;
      told++;
    },
  } as unknown as Parameters<typeof showSilence>[0];
  const seen = () => [...layers.values()].map(({ visibility }) => visibility);
  expect(seen()).toEqual(['none', 'none']);
  showSilence(map, false);
  expect(told).toBe(0);
  showSilence(map, true);
  showSilence(map, true);
  expect(seen()).toEqual(['visible', 'visible']);
  expect(told).toBe(2);
  showSilence(map, false);
  expect(seen()).toEqual(['none', 'none']);
});

test('only what has no record in the window is drawn', () => {
  const opacities = Object.values(silentLayers(themes.night))
    .flat()
    .map(
      (layer: LayerSpecification) =>
        Object.entries(layer.paint ?? {}).find(([name]) => name.endsWith('opacity') && name !== 'circle-opacity')?.[1],
    );
  for (const opacity of opacities) expect(opacity).toEqual(['case', expect.anything(), 0, 1]);
});
