// Frames to whole days, and a stream of scenes to rest.
import { expect, test } from 'vitest';
import { createPlayClock, shortestStep } from '../../src/state/play-clock.ts';

test('a second of frames is fourteen days, whatever the display rate', () => {
  for (const rate of [24, 60, 144]) {
    const clock = createPlayClock(shortestStep.smooth);
    let days = 0;
    for (let frame = 0; frame <= rate; frame++) days += clock((frame / rate) * 1000, 14);
    expect(days).toBeGreaterThanOrEqual(13);
    expect(days).toBeLessThanOrEqual(14);
  }
});

test('a tab that slept does not leap over the years', () => {
  const clock = createPlayClock(shortestStep.smooth);
  clock(0, 14);
  expect(clock(3_600_000, 14)).toBe(14);
});

test('with reduced motion time moves once a second', () => {
  const clock = createPlayClock(shortestStep['reduced-motion']);
  const moved = Array.from({ length: 61 }, (_, frame) => clock(frame * 50, 14)).filter((days) => days > 0);
  expect(moved).toEqual([14, 14, 14]);
});
