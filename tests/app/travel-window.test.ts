// The window on its way between two steps: through the time between, in a second or so, and there; whoever takes hold of it ends the way.
import { expect, test } from 'vitest';
import { travelWindow } from '../../src/app/travel-window.ts';
import { type Action, next } from '../../src/state/actions.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { createStore } from '../../src/state/store.ts';
import { handClock } from '../hand-clock.ts';
import { context, day, opening } from '../state/small-context.ts';

const from = { from: day('1918-01-01'), to: day('1918-03-01') };
const to = { from: day('1920-01-01'), to: day('1921-01-01') };

function travelling() {
  const clock = handClock();
  const store = createStore<AtlasState, Action>({ ...opening, window: to }, (state, action) =>
    next(state, action, context),
  );
  const seen: number[] = [];
  store.subscribe(() => seen.push(store.get().window.from));
  travelWindow(store, clock, from);
  return { clock, store, seen };
}

test('it begins where the last step was, never goes back, and arrives within a second and a half', () => {
  const { clock, store, seen } = travelling();
  expect(store.get()).toMatchObject({ window: from, travelling: true });
  for (let passed = 0; passed < 1500; passed += 50) clock.pass(50);
  expect(store.get()).toMatchObject({ window: to, travelling: false });
  expect(seen.length).toBeGreaterThan(10);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  const frames = seen.length;
  clock.pass(500);
  expect(seen.length, 'nothing moves any more').toBe(frames);
});

test('a reader who moves it has it', () => {
  const { clock, store } = travelling();
  clock.pass(100);
  clock.pass(100);
  const own = { from: day('1919-05-01'), to: day('1919-06-01') };
  store.send({ type: 'window-moved', window: own });
  clock.pass(100);
  clock.pass(2000);
  expect(store.get()).toMatchObject({ window: own, travelling: false });
});

test('between two equal windows there is no way', () => {
  const { clock, store, seen } = travelling();
  for (let passed = 0; passed < 1500; passed += 50) clock.pass(50);
  seen.length = 0;
  travelWindow(store, clock, to);
  expect(seen).toEqual([]);
});
