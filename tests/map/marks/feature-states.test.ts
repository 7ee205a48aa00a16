// The map is told what changes, and nothing else.
import { expect, test } from 'vitest';
import { createFeatureStates } from '../../../src/map/marks/feature-states.ts';
import { pointSource, washSource } from '../../../src/map/marks/record-sources.ts';
import type { Scene } from '../../../src/scene/scene.ts';

type Told = { source: string; id: number; values: Record<string, unknown> };

/** Writes down what MapLibre would be told. */
function notebook() {
  const told: Told[] = [];
  const states = createFeatureStates(
    {
      setFeatureState({ source, id }, values) {
        told.push({ source, id: Number(id), values });
        return undefined as never;
      },
    },
    Uint8Array.of(0, 1, 0),
  );
  const show = (counted: number[], certain: number[], deeds: number[], selectedPlace = -1) => {
    told.length = 0;
    const marked = states.show({
      counted: Int32Array.from(counted),
      certain: Int32Array.from(certain),
      deeds: Int32Array.from(deeds),
      selectedPlace,
    } as Scene);
    return { told: [...told], marked };
  };
  return { states, show };
}

test('only places whose numbers changed are told, a region in both its sources', () => {
  const { show } = notebook();
  const first = show([2, 1, 0], [1, 0, 0], [2, 0, 0]);
  expect(first.marked).toBe(2);
  expect(first.told).toEqual([
    { source: pointSource, id: 0, values: { count: 2, certain: 1, deeds: 2 } },
    { source: pointSource, id: 1, values: { count: 1, certain: 0, deeds: 0 } },
    { source: washSource, id: 1, values: { count: 1, certain: 0, deeds: 0 } },
  ]);
  expect(show([2, 1, 0], [1, 0, 0], [2, 0, 0]).told).toEqual([]);
  const third = show([2, 1, 3], [2, 0, 0], [2, 0, 0]);
  expect(third.told.map(({ id }) => id)).toEqual([0, 2]);
  expect(third.marked).toBe(3);
});

test('a selection is told once, and the one before is taken back', () => {
  const { show } = notebook();
  expect(show([0, 0, 0], [0, 0, 0], [0, 0, 0], 2).told).toEqual([
    { source: pointSource, id: 2, values: { selected: true } },
  ]);
  expect(show([0, 0, 0], [0, 0, 0], [0, 0, 0], 0).told).toEqual([
    { source: pointSource, id: 2, values: { selected: false } },
    { source: pointSource, id: 0, values: { selected: true } },
  ]);
});

test('after a new style everything is told again', () => {
  const { states, show } = notebook();
  show([1, 0, 0], [0, 0, 0], [0, 0, 0], 0);
  states.forget();
  const again = show([1, 0, 0], [0, 0, 0], [0, 0, 0], 0);
  expect(again.told).toHaveLength(2);
  expect(again.marked).toBe(1);
});
