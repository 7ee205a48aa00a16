// A span with doubt at both ends, and the two questions a time window asks of it.

/** Whole days since 1970-01-01, all inclusive. `earliestStart` is the first day it could have begun, and so on. */
export interface TimeSpan {
  earliestStart: number;
  latestStart: number;
  earliestEnd: number;
  latestEnd: number;
  /** The source marks its own date as doubtful (`?`): then nothing is certain about it. */
  doubtful: boolean;
}

/** First and last day of a window, both inclusive. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** Could it have been going on, on some day of the window? */
export function possiblyWithin(span: TimeSpan, window: TimeWindow): boolean {
  return span.earliestStart <= window.to && span.latestEnd >= window.from;
}

/** Was it going on, on some day of the window, whichever of its possible dates is the true one? */
export function certainlyWithin(span: TimeSpan, window: TimeWindow): boolean {
  return !span.doubtful && span.latestStart <= window.to && span.earliestEnd >= window.from;
}
