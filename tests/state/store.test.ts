// The store: one state, the action behind each change, and silence once it is closed.
import { expect, test } from 'vitest';
import { createStore } from '../../src/state/store.ts';

type Step = { type: 'added'; by: number };
const counter = () => createStore<number, Step>(1, (state, { by }) => state + by);

test('tells its subscribers which action has changed the state, and nothing of one that has not', () => {
  const store = counter();
  const told: [Step, number][] = [];
  const end = store.subscribe((action) => told.push([action, store.get()]));
  store.send({ type: 'added', by: 2 });
  store.send({ type: 'added', by: 0 });
  expect(told).toEqual([[{ type: 'added', by: 2 }, 3]]);
  end();
  store.send({ type: 'added', by: 4 });
  expect(told).toHaveLength(1);
  expect(store.get()).toBe(7);
});

test('once closed it keeps its state and tells nobody', () => {
  const store = counter();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  store.close();
  store.send({ type: 'added', by: 2 });
  expect([store.get(), told]).toEqual([1, 0]);
});
