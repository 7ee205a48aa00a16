// Windows that reach what the reader asks for: one record, or all that a choice leaves.
import type { Lookup } from '../lookup/build-lookup.ts';
import { listAt, listHolds } from '../lookup/lists.ts';
import { type Narrowing, narrowedTo, narrowedView } from '../lookup/narrowing.ts';
import { certainlyAt, possiblyAt, spanAt } from '../lookup/spans.ts';
import { forEachCounted, isCountable, type TimeView } from '../lookup/time-view.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
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
export function spanShown(lookup: Lookup, narrowing: Narrowing, number: number): TimeSpan | null {
  const { records, spans } = narrowedTo(lookup, narrowing);
  return spanAt(records[number] ? spans : lookup.spans, number);
}

/** Calls `visit` with each entry on the map, or at one place of it, that the reader's choice leaves, whatever the window. */
function forEachOfChoice(
  lookup: Lookup,
  view: TimeView,
  place: string | undefined,
  visit: (entry: number) => void,
): void {
  const number = place === undefined ? null : (lookup.placeNumbers.get(place) ?? -1);
  for (let entry = 0; entry < view.size; entry++) {
    if (isCountable(view, entry) && (number === null || listHolds(view.placesOf, entry, number))) visit(entry);
  }
}

const counterOf = (match: Match) => (match === 'certain' ? certainlyAt : possiblyAt);

/** The choice leaves entries on the map, and the window holds none of them. A single day is the reader's own. */
export function reachesNothing(lookup: Lookup, state: AtlasState, place?: string): boolean {
  const view = narrowedView(lookup, state.timeOf, state);
  const counts = counterOf(state.match);
  let [left, inWindow] = [0, 0];
  forEachOfChoice(lookup, view, place, (entry) => {
    left++;
    if (counts(view.spans, entry, state.window)) inWindow++;
  });
  return state.mode !== 'day' && left > 0 && inWindow === 0;
}

/** The window, widened to count all of them. */
export function windowOfChoice(lookup: Lookup, state: AtlasState, place?: string): TimeWindow {
  const view = narrowedView(lookup, state.timeOf, state);
  const counts = counterOf(state.match);
  let { window } = state;
  forEachOfChoice(lookup, view, place, (entry) => {
    // Most entries are in the window, and are not made objects to find that out.
    if (!counts(view.spans, entry, window))
      window = windowReaching(window, spanAt(view.spans, entry) as TimeSpan, state.match);
  });
  return window;
}

/** Ids of the places at which the window counts something; `before`: only what that state's window did not count. */
export function placesInWindow(lookup: Lookup, state: AtlasState, before?: AtlasState): string[] {
  const view = narrowedView(lookup, state.timeOf, state);
  const found = new Set<number>();
  forEachCounted(view, state.window, state.match, (entry) => {
    if (before && counterOf(before.match)(view.spans, entry, before.window)) return;
    for (const place of listAt(view.placesOf, entry)) found.add(place);
  });
  return [...found].flatMap((number) => lookup.places[number]?.id ?? []);
}
