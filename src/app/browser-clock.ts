// The clock of a page that is read: the browser's frames and timers, and the reader's own day.
import type { Clock } from '../state/clock.ts';

const twoDigits = (n: number) => String(n).padStart(2, '0');

export const browserClock: Clock = {
  nextFrame(run) {
    const id = requestAnimationFrame(run);
    return () => cancelAnimationFrame(id);
  },
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return () => clearTimeout(id);
  },
  today() {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
};
