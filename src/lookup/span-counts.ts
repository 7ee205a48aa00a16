// How many of a set of spans lie in a window: laid out once, then two searches a question.
import { certainlyWithin, type TimeSpan, type TimeWindow } from '../model/time-span.ts';

export interface SpanCounter {
  spans: readonly TimeSpan[];
  /** Days on which they may begin at the earliest and end at the latest, each in order. */
  starts: Int32Array;
  ends: Int32Array;
}

export function spanCounter(spans: readonly TimeSpan[]): SpanCounter {
  return {
    spans,
    starts: Int32Array.from(spans, ({ earliestStart }) => earliestStart).sort(),
    ends: Int32Array.from(spans, ({ latestEnd }) => latestEnd).sort(),
  };
}

/** How many of the numbers, in order, lie below `limit`. */
function below(sorted: Int32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function countIn(
  { spans, starts, ends }: SpanCounter,
  window: TimeWindow,
  match: 'possible' | 'certain',
): number {
  if (match === 'certain') return spans.filter((span) => certainlyWithin(span, window)).length;
  // Nothing ends before it begins: what has begun and is not over is in the window.
  return below(starts, window.to + 1) - below(ends, window.from);
}
