// Turns the display's frames into whole days while the atlas plays.

export interface PlayPace {
  /** Days of history in a second of the reader's time. */
  daysPerSecond: number;
  /** Shortest time between two steps in milliseconds: 0 is every frame; reduced motion takes fewer, larger steps. */
  stepMilliseconds: number;
}

export const paces: Record<'smooth' | 'reduced-motion', PlayPace> = {
  smooth: { daysPerSecond: 14, stepMilliseconds: 0 },
  'reduced-motion': { daysPerSecond: 14, stepMilliseconds: 1000 },
};

/** A frame later than this (a tab in the background, a slow machine) moves time on by no more than this. */
const longestFrame = 1000;

/**
 * A function to call on each frame with its time in milliseconds; it gives the whole days that have passed since the last call.
 * Call it with `null` when play stops.
 */
export function createPlayClock(pace: PlayPace): (time: number | null) => number {
  let last: number | null = null;
  let owed = 0;
  return (time) => {
    if (time === null || last === null) {
      last = time;
      owed = 0;
      return 0;
    }
    const passed = time - last;
    if (passed < pace.stepMilliseconds) return 0;
    last = time;
    owed += (Math.min(passed, Math.max(longestFrame, pace.stepMilliseconds)) / 1000) * pace.daysPerSecond;
    const days = Math.floor(owed);
    owed -= days;
    return days;
  };
}
