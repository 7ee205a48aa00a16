// A clock that stands still and is moved on by hand: frames and timers come when it is told so. Until it is held it is the browser's.
import { browserClock } from '../../src/app/browser-clock.ts';
import type { Clock } from '../../src/state/clock.ts';

export interface FilmClock extends Clock {
  /** From now on it moves only when it is told to. */
  hold(): void;
  /** Moves on by so many milliseconds: what waits for a frame runs, then each timer that has become due, in order. */
  step(milliseconds: number): Promise<void>;
  /** It is the browser's again, and what waits goes on by that. */
  release(): void;
}

/** Lets React do what it has put off; its scheduler posts itself messages. */
const rest = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

export function createFilmClock(): FilmClock {
  let frames = new Set<(time: number) => void>();
  const timers = new Set<{ due: number; run: () => void }>();
  let now: number | null = null;

  return {
    today: browserClock.today,
    nextFrame(run) {
      if (now === null) return browserClock.nextFrame(run);
      const own = (time: number) => run(time);
      const waiting = frames;
      waiting.add(own);
      return () => waiting.delete(own);
    },
    after(milliseconds, run) {
      if (now === null) return browserClock.after(milliseconds, run);
      const timer = { due: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    hold() {
      now = performance.now();
    },
    async step(milliseconds) {
      if (now === null) throw new Error('the clock is moved by hand only while it is held');
      now += milliseconds;
      const due = frames;
      frames = new Set();
      for (const run of due) run(now);
      await rest();
      for (;;) {
        const [first] = [...timers].sort((a, b) => a.due - b.due);
        if (!first || first.due >= now + milliseconds) return;
        timers.delete(first);
        first.run();
        await rest();
      }
    },
    release() {
      now = null;
      for (const run of frames) browserClock.nextFrame(run);
      for (const { run } of timers) browserClock.after(0, run);
      frames.clear();
      timers.clear();
    },
  };
}
