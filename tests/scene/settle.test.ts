// The stream of settled scenes: ten times a second at most, the last one always, and at once what answers a reader.
import { expect, test } from 'vitest';
import type { Scene, SettledScene } from '../../src/scene/scene.ts';
import { createSettledStream } from '../../src/scene/settle.ts';
import { handClock } from '../hand-clock.ts';

/** A scene as far as the stream asks of one. */
const scene = (name: string) => ({ settled: () => ({ name }) as unknown as SettledScene }) as Scene;

function opened() {
  const clock = handClock();
  const stream = createSettledStream(scene('first'), clock);
  const told: string[] = [];
  stream.subscribe(() => told.push((stream.get() as unknown as { name: string }).name));
  return { clock, stream, told };
}

test('of a fast stream it tells ten scenes a second, and the last one', () => {
  const { clock, stream, told } = opened();
  for (let i = 1; i <= 60; i++) {
    stream.show(scene(`${i}`), false);
    clock.pass(1000 / 60);
  }
  clock.pass(100);
  expect(told.length).toBeGreaterThan(8);
  expect(told.length).toBeLessThanOrEqual(11);
  expect(told.at(-1)).toBe('60');
});

test('what answers a reader is told at once, and nothing older after it', () => {
  const { clock, stream, told } = opened();
  stream.show(scene('streamed'), false);
  stream.show(scene('answer'), true);
  clock.pass(500);
  expect(told).toEqual(['answer']);
});

test('once stopped it tells nothing, and waits for nothing', () => {
  const { clock, stream, told } = opened();
  stream.show(scene('streamed'), false);
  stream.stop();
  expect(clock.waiting()).toBe(0);
  clock.pass(500);
  expect(told).toEqual([]);
});
