// The address follows the state, and the state the address: steps, pauses, back and forward, an address that is refused.
import { expect, test } from 'vitest';
import { memoryAddress } from '../../../src/app/memory-address.ts';
import { en } from '../../../src/messages/en/messages.ts';
import { type Action, next } from '../../../src/state/actions.ts';
import { followAddress } from '../../../src/state/address/address-bar.ts';
import { stateFromAddress } from '../../../src/state/address/permalink.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { createStore } from '../../../src/state/store.ts';
import { handClock } from '../../hand-clock.ts';
import { context, day, opening } from '../small-context.ts';

function followed(search = '') {
  const clock = handClock();
  const memory = memoryAddress({ search, page: 'https://atlas.example/', onReload: () => {} });
  let refuses = false;
  const address = { ...memory, change: (to: string, asStep: boolean) => !refuses && memory.change(to, asStep) };
  const readAddress = () => stateFromAddress(address.written(), opening, context, en.address);
  const store = createStore<AtlasState, Action>(readAddress(), (state, action) => next(state, action, context));
  const told: Action['type'][] = [];
  store.subscribe(({ type }) => told.push(type));
  // Clicks are the browser's matter: a browser test follows links.
  const root = new EventTarget() as HTMLElement;
  const bar = followAddress({ store, opening, address, clock, root, readAddress });
  const refuse = (now: boolean) => {
    refuses = now;
  };
  return { clock, memory, store, told, bar, refuse };
}

test('back and forward are actions like any other, which subscribers are told of', () => {
  const { memory, store, told } = followed();
  store.send({ type: 'place-chosen', place: 'kronstadt', by: 'list' });
  expect(memory.search()).toContain('place=kronstadt');
  memory.back();
  expect(told).toEqual(['place-chosen', 'address-opened']);
  expect(store.get().selection).toEqual({ type: 'none' });
  memory.forward();
  expect(told.at(-1)).toBe('address-opened');
  expect(store.get().selection).toMatchObject({ place: 'kronstadt' });
});

test('a window in time is written after a pause, without a step', () => {
  const { clock, memory, store } = followed();
  store.send({ type: 'window-moved', window: { from: day('1918-09-01'), to: day('1918-09-30') } });
  clock.pass(250);
  expect(memory.search()).toBe('');
  clock.pass(100);
  expect(memory.search()).toContain('from=1918-09-01');
  memory.back();
  expect(memory.search(), 'there is nothing to go back to').toContain('from=1918-09-01');
});

test('a step that was refused is tried again, and stays a step', () => {
  const { clock, memory, store, refuse } = followed();
  refuse(true);
  store.send({ type: 'place-chosen', place: 'kronstadt', by: 'list' });
  expect(memory.search()).toBe('');
  refuse(false);
  clock.pass(3_100);
  expect(memory.search()).toContain('place=kronstadt');
  memory.back();
  expect(memory.search()).toBe('');
});

test('once stopped it waits for nothing, writes nothing and hears nothing', () => {
  const { clock, memory, store, told, bar } = followed();
  store.send({ type: 'place-chosen', place: 'kronstadt', by: 'list' });
  store.send({ type: 'window-moved', window: { from: day('1918-09-01'), to: day('1918-09-30') } });
  const before = memory.search();
  bar.stop();
  expect(clock.waiting()).toBe(0);
  store.send({ type: 'panel-closed' });
  expect(memory.search()).toBe(before);
  memory.back();
  expect(told.at(-1)).toBe('panel-closed');
});
