// Turns the display's frames into whole days while the atlas plays.

/** Shortest time between two steps in milliseconds: every frame, or, with reduced motion, fewer and larger steps. */
export const shortestStep = { smooth: 0, 'reduced-motion': 1000 };

/** A frame later than this (a tab in the background, a slow machine) moves time on by no more than this. */
const longestFrame = 1000;

/**
 * A function to call on each frame with its time in milliseconds and the days of history in a second of it;
 * it gives the whole days that have passed since the last call.
 */
export function createPlayClock(stepMilliseconds: number): (time: number, daysPerSecond: number) => number {
  let last: number | null = null;
  let owed = 0;
  return (time, daysPerSecond) => {
    if (last === null) {
      last = time;
      return 0;
    }
    const passed = time - last;
    if (passed < stepMilliseconds) return 0;
    last = time;
    owed += (Math.min(passed, Math.max(longestFrame, stepMilliseconds)) / 1000) * daysPerSecond;
    const days = Math.floor(owed);
    owed -= days;
    return days;
  };
}
