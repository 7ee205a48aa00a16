// Trying again by itself: pauses that grow up to a minute, one attempt at a time, and at once when the connection is back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { growingPauses } from '../../src/loading/growing-pauses.ts';

const events = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Fails each time; gives the seconds between its attempts. */
function failing(attempts: number): number[] {
  const at: number[] = [];
  const pauses = growingPauses(() => {
    at.push(Date.now());
    if (at.length < attempts) pauses.later();
  });
  const began = Date.now();
  pauses.later();
  vi.runAllTimers();
  return at.map((time, n) => (time - (at[n - 1] ?? began)) / 1000);
}

test('each pause is twice the one before, and none is longer than a minute', () => {
  expect(failing(8)).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
});

test('several failures meanwhile wait for the same attempt', () => {
  const again = vi.fn();
  const pauses = growingPauses(again);
  for (let n = 0; n < 5; n++) pauses.later();
  vi.advanceTimersByTime(2_000);
  expect(again).toHaveBeenCalledTimes(1);
  pauses.later();
  vi.advanceTimersByTime(3_999);
  expect(again).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(again).toHaveBeenCalledTimes(2);
});

test('a connection that is back is used at once, and only once', () => {
  const again = vi.fn();
  const pauses = growingPauses(again);
  pauses.later();
  events.dispatchEvent(new Event('online'));
  events.dispatchEvent(new Event('online'));
  vi.runAllTimers();
  expect(again).toHaveBeenCalledTimes(1);
});

test('at rest nothing is tried, and the next pause is a short one again', () => {
  const again = vi.fn();
  const pauses = growingPauses(again);
  pauses.later();
  vi.advanceTimersByTime(2_000);
  pauses.later();
  pauses.rest();
  events.dispatchEvent(new Event('online'));
  vi.runAllTimers();
  expect(again).toHaveBeenCalledTimes(1);
  pauses.later();
  vi.advanceTimersByTime(2_000);
  expect(again).toHaveBeenCalledTimes(2);
});
