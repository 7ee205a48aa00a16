// Frames to whole days, and a stream of scenes to rest.
import { expect, test } from 'vitest';
import { createPlayClock, paces } from '../../src/state/play-clock.ts';

test('a second of frames is fourteen days, whatever the display rate', () => {
  for (const rate of [24, 60, 144]) {
    const clock = createPlayClock(paces.smooth);
    let days = 0;
    for (let frame = 0; frame <= rate; frame++) days += clock((frame / rate) * 1000);
    expect(days).toBeGreaterThanOrEqual(13);
    expect(days).toBeLessThanOrEqual(14);
  }
});

test('a tab that slept does not leap over the years', () => {
  const clock = createPlayClock(paces.smooth);
  clock(0);
  expect(clock(3_600_000)).toBe(14);
});

test('with reduced motion time moves once a second', () => {
  const clock = createPlayClock(paces['reduced-motion']);
  const moved = Array.from({ length: 61 }, (_, frame) => clock(frame * 50)).filter((days) => days > 0);
  expect(moved).toEqual([14, 14, 14]);
});
