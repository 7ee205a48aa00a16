// Tries again by itself what may pass: after two seconds, then four, then eight, at most once a minute, and at once when the connection is back.

/** Milliseconds. */
const shortestPause = 2_000;
const longestPause = 60_000;

export interface GrowingPauses {
  /** It failed: tried again after a pause that is longer each time. What fails meanwhile waits for the same attempt. */
  later(): void;
  /** Nothing is tried by itself; the next pause is as long as it would have been. */
  stop(): void;
  /** It came: nothing is tried, and the next pause is a short one. */
  rest(): void;
}

export function growingPauses(again: () => void): GrowingPauses {
  let pause = shortestPause;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    removeEventListener('online', now);
  };
  function now() {
    stop();
    again();
  }
  return {
    later() {
      if (timer !== null) return;
      timer = setTimeout(now, pause);
      addEventListener('online', now);
      pause = Math.min(longestPause, pause * 2);
    },
    stop,
    rest() {
      stop();
      pause = shortestPause;
    },
  };
}
