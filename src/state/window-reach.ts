// Windows that reach what the reader asks for: one record, or all that a choice leaves.
import type { Lookup, LookupRecord } from '../lookup/build-lookup.ts';
import { type Narrowing, narrowedRecords, narrowedView } from '../lookup/narrowing.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan, type TimeWindow } from '../model/time-span.ts';
import type { AtlasState } from './atlas-state.ts';

type Match = AtlasState['match'];

/** The days that a span names: an end that is open names none, and what is known of it stands for it. */
export function namedDays({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeSpan): TimeWindow {
  return {
    from: earliestStart === firstDay ? earliestEnd : earliestStart,
    to: latestEnd === lastDay ? latestStart : latestEnd,
  };
}

/** A window counts the span if it reaches `begins` and `ends`. What is doubtful is never certain: it can only be possible. */
export function edgesFor(match: Match, span: TimeSpan): { begins: number; ends: number } {
  return match === 'certain' && !span.doubtful
    ? { begins: span.latestStart, ends: span.earliestEnd }
    : { begins: span.earliestStart, ends: span.latestEnd };
}

/** The window, widened just enough that it counts a span, with the days that the span names; the same object if it does already. */
export function windowReaching(window: TimeWindow, span: TimeSpan, match: Match): TimeWindow {
  const { begins, ends } = edgesFor(match, span);
  if (begins <= window.to && ends >= window.from) return window;
  const named = namedDays(span);
  return {
    from: ends < window.from ? Math.min(named.from, window.from) : window.from,
    to: begins > window.to ? Math.max(named.to, window.to) : window.to,
  };
}

/** As `windowReaching`; a window that is a single day moves to the nearest day on which the span may lie. */
export function windowShowing({ window, mode, match }: ShownTime, span: TimeSpan): TimeWindow {
  const reaching = windowReaching(window, span, match);
  if (mode !== 'day' || reaching === window) return reaching;
  const { begins, ends } = edgesFor(match, span);
  const day = begins > window.to ? begins : ends;
  return { from: day, to: day };
}

type ShownTime = Pick<AtlasState, 'window' | 'mode' | 'match'>;

/** A record's span as the reader's choice shows it: a lens may leave it another, or none. A record that the choice leaves out has its own. */
export function spanShown(lookup: Lookup, narrowing: Narrowing, record: LookupRecord): TimeSpan | null {
  const left = narrowedRecords(lookup, narrowing).get(record.number);
  return left ? left.span : record.span;
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
  return spansOfChoice(lookup, state, place).reduce(
    (window, span) => windowReaching(window, span, state.match),
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
