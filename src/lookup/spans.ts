// Spans of time in typed arrays, one a number: what is counted by the hundred thousand is not made an object each.
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
import type { Lists } from './lists.ts';
import type { SpanColumns } from './time-index.ts';

/** Days as in `TimeSpan`; a number without a span begins and ends `never`. */
export interface Spans extends SpanColumns {
  /** 1 where the source marks its date as doubtful. */
  doubtful: Uint8Array;
}

/** Beyond every window. */
export const never = 0x7fff_0000;

/** So many numbers without a span. */
export function undatedSpans(size: number): Spans {
  const column = () => new Int32Array(size).fill(never);
  return {
    earliestStart: column(),
    latestStart: column(),
    earliestEnd: column(),
    latestEnd: column(),
    doubtful: new Uint8Array(size),
  };
}

export function setSpan(spans: Spans, at: number, span: TimeSpan): void {
  spans.earliestStart[at] = span.earliestStart;
  spans.latestStart[at] = span.latestStart;
  spans.earliestEnd[at] = span.earliestEnd;
  spans.latestEnd[at] = span.latestEnd;
  spans.doubtful[at] = Number(span.doubtful);
}

export function spansFrom(list: readonly (TimeSpan | null)[]): Spans {
  const spans = undatedSpans(list.length);
  list.forEach((span, at) => {
    if (span) setSpan(spans, at, span);
  });
  return spans;
}

/** No for a number that is none of theirs, too. */
export const isDated = ({ earliestStart }: Spans, at: number): boolean => (earliestStart[at] ?? never) !== never;

export function spanAt(spans: Spans, at: number): TimeSpan | null {
  if (!isDated(spans, at)) return null;
  return {
    earliestStart: spans.earliestStart[at] as number,
    latestStart: spans.latestStart[at] as number,
    earliestEnd: spans.earliestEnd[at] as number,
    latestEnd: spans.latestEnd[at] as number,
    doubtful: spans.doubtful[at] === 1,
  };
}

/** As `possiblyWithin` of the model; no for a number without a span. */
export const possiblyAt = ({ earliestStart, latestEnd }: Spans, at: number, { from, to }: TimeWindow): boolean =>
  (earliestStart[at] as number) <= to && (latestEnd[at] as number) >= from;

/** As `certainlyWithin` of the model. */
export const certainlyAt = (
  { latestStart, earliestEnd, doubtful }: Spans,
  at: number,
  { from, to }: TimeWindow,
): boolean => !doubtful[at] && (latestStart[at] as number) <= to && (earliestEnd[at] as number) >= from;

/** The spans of some numbers, in the order of `members`. */
export function spansOf(spans: Spans, members: Uint32Array): Spans {
  const pick = (days: Int32Array) => {
    const own = new Int32Array(members.length);
    for (let i = 0; i < members.length; i++) own[i] = days[members[i] as number] as number;
    return own;
  };
  const doubtful = new Uint8Array(members.length);
  for (let i = 0; i < members.length; i++) doubtful[i] = spans.doubtful[members[i] as number] as number;
  return {
    earliestStart: pick(spans.earliestStart),
    latestStart: pick(spans.latestStart),
    earliestEnd: pick(spans.earliestEnd),
    latestEnd: pick(spans.latestEnd),
    doubtful,
  };
}

/** The days as a time index counts them: what is doubtful is never certainly anywhere, and what has no place is in no window. */
export function countedDays(spans: Spans, { offsets }: Lists): SpanColumns {
  const { doubtful } = spans;
  const days: SpanColumns = {
    earliestStart: spans.earliestStart.slice(),
    latestStart: spans.latestStart.slice(),
    earliestEnd: spans.earliestEnd.slice(),
    latestEnd: spans.latestEnd.slice(),
  };
  for (let i = 0; i < doubtful.length; i++) {
    if (doubtful[i]) days.latestStart[i] = never;
    if (offsets[i] !== offsets[i + 1]) continue;
    days.earliestStart[i] = never;
    days.latestStart[i] = never;
    days.earliestEnd[i] = never;
    days.latestEnd[i] = never;
  }
  return days;
}
