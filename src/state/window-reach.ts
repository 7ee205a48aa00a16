// Windows that reach what the reader asks for: one record, or all that a choice leaves.
import type { Lookup } from '../lookup/build-lookup.ts';
import { narrowedView } from '../lookup/narrowing.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan, type TimeWindow } from '../model/time-span.ts';
import type { AtlasState, Mode } from './atlas-state.ts';

/** The window, widened just enough that a span lies possibly in it. */
export function windowReaching(window: TimeWindow, span: TimeSpan): TimeWindow {
  if (possiblyWithin(span, window)) return window;
  return span.earliestStart > window.to
    ? { from: window.from, to: span.latestEnd }
    : { from: span.earliestStart, to: window.to };
}

/** As `windowReaching`; a window that is a single day moves to the nearest day on which the span may lie. */
export function windowShowing(window: TimeWindow, mode: Mode, span: TimeSpan): TimeWindow {
  const reaching = windowReaching(window, span);
  if (mode !== 'day' || reaching === window) return reaching;
  const day = span.earliestStart > window.to ? span.earliestStart : span.latestEnd;
  return { from: day, to: day };
}

/** Spans of the entries on the map, or at one place of it, that the reader's choice leaves, whatever the window. */
function spansOfChoice(lookup: Lookup, state: AtlasState, place?: string): TimeSpan[] {
  const number = place === undefined ? null : lookup.placeNumbers.get(place);
  return narrowedView(lookup, state.timeOf, state).entries.flatMap(({ span, places }) => {
    const isThere = number === null ? places.length > 0 : number !== undefined && places.includes(number);
    return span && isThere ? [span] : [];
  });
}

const counts = ({ match, window }: AtlasState, span: TimeSpan): boolean =>
  (match === 'certain' ? certainlyWithin : possiblyWithin)(span, window);

/** How many of them the window does not hold. */
export function outsideWindow(lookup: Lookup, state: AtlasState): number {
  return spansOfChoice(lookup, state).filter((span) => !counts(state, span)).length;
}

/** The choice leaves entries on the map, and the window holds none of them. A single day is the reader's own. */
export function reachesNothing(lookup: Lookup, state: AtlasState, place?: string): boolean {
  const spans = spansOfChoice(lookup, state, place);
  return state.mode !== 'day' && spans.length > 0 && !spans.some((span) => counts(state, span));
}

/** The window, widened to count all of them. */
export function windowOfChoice(lookup: Lookup, state: AtlasState, place?: string): TimeWindow {
  const spans = spansOfChoice(lookup, state, place);
  if (state.match === 'possible') return spans.reduce(windowReaching, state.window);
  return spans.reduce(
    ({ from, to }, span) => ({ from: Math.min(from, span.earliestStart), to: Math.max(to, span.latestEnd) }),
    state.window,
  );
}

/** Ids of the places at which the window counts something; `before`: only what that state's window did not count. */
export function placesInWindow(lookup: Lookup, state: AtlasState, before?: AtlasState): string[] {
  const numbers = narrowedView(lookup, state.timeOf, state).entries.flatMap(({ span, places }) =>
    span && counts(state, span) && !(before && counts(before, span)) ? places : [],
  );
  return [...new Set(numbers)].flatMap((number) => lookup.places[number]?.id ?? []);
}
