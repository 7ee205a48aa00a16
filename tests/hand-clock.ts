// A clock for tests that is moved on by hand.
import type { Clock } from '../src/state/clock.ts';

export interface HandClock extends Clock {
  /** Milliseconds: whatever has become due runs, in order. */
  pass(milliseconds: number): void;
  /** Frames and timers that somebody still waits for. */
  waiting(): number;
}

export function handClock(): HandClock {
  let now = 0;
  const due = new Set<{ at: number; run: () => void }>();
  const wait = (at: number, run: () => void) => {
    const one = { at, run };
    due.add(one);
    return () => due.delete(one);
  };
  return {
    nextFrame: (run) => wait(now + 16, () => run(now)),
    after: (milliseconds, run) => wait(now + milliseconds, run),
    today: () => '2026-11-30',
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [first] = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!first) break;
        now = first.at;
        due.delete(first);
        first.run();
      }
      now = end;
    },
    waiting: () => due.size,
  };
}
