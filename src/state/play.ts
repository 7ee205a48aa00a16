// How the window moves while the atlas plays. No step is longer than the window itself, so that no record is passed over unseen.
import type { Lookup } from '../lookup/build-lookup.ts';
import { narrowedView } from '../lookup/narrowing.ts';
import { isEmptyWindow, lastSpanOver, nextSpan } from '../lookup/nearest-entry.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { AtlasState } from './atlas-state.ts';

/** Days of a window that play begins with where the reader's own would fill the whole period. */
const openingDays = 30;

const lengthOf = ({ from, to }: TimeWindow): number => to - from + 1;

/** The window of the same length whose first day is `from`. */
const beginningOn = (window: TimeWindow, from: number): TimeWindow => ({ from, to: from + lengthOf(window) - 1 });

function isAtEnd({ window, mode, way }: AtlasState, { busy }: TimeAxis): boolean {
  if (way.direction === 1) return window.to >= busy.to;
  return mode === 'cumulative' ? window.to <= window.from : window.from <= busy.from;
}

/** The window at the end where play begins. */
function startingWindow({ window, mode, way }: AtlasState, { busy }: TimeAxis): TimeWindow {
  if (mode === 'cumulative') return { from: busy.from, to: way.direction === 1 ? busy.from : busy.to };
  const length = Math.min(lengthOf(window), mode === 'day' ? 1 : openingDays);
  return way.direction === 1
    ? { from: busy.from, to: busy.from + length - 1 }
    : { from: busy.to - length + 1, to: busy.to };
}

export function startedToPlay(state: AtlasState, axis: TimeAxis): AtlasState {
  const { window } = state;
  const outside = window.to < axis.busy.from || window.from > axis.busy.to;
  const begin = outside || isAtEnd(state, axis);
  return { ...state, playing: true, window: begin ? startingWindow(state, axis) : window };
}

/** One step of at most `days`: never past an end, never over days that the window would not show. */
function stepped({ window, mode, way }: AtlasState, days: number, { busy }: TimeAxis): TimeWindow {
  const { from, to } = window;
  if (mode === 'cumulative') {
    const end = way.direction === 1 ? busy.to : from;
    return { from, to: way.direction === 1 ? Math.min(to + days, end) : Math.max(to - days, end) };
  }
  const most = Math.min(days, lengthOf(window));
  const move = way.direction === 1 ? Math.min(most, busy.to - to) : -Math.min(most, from - busy.from);
  return { from: from + move, to: to + move };
}

/** Where a window without records goes when it is not to be watched: to the next one that has some. */
function pastEmptiness(window: TimeWindow, state: AtlasState, lookup: Lookup, { busy }: TimeAxis): TimeWindow {
  const { way, timeOf } = state;
  const view = narrowedView(lookup, timeOf, state);
  if (!isEmptyWindow(view, window)) return window;
  const length = lengthOf(window);
  if (way.direction === 1) {
    const to = Math.min(nextSpan(view, window.to)?.earliestStart ?? busy.to, busy.to);
    return { from: to - length + 1, to };
  }
  return beginningOn(window, Math.max(lastSpanOver(view, window.from)?.latestEnd ?? busy.from, busy.from));
}

export function played(state: AtlasState, days: number, lookup: Lookup, axis: TimeAxis): AtlasState {
  if (isAtEnd(state, axis)) {
    return state.way.loop ? { ...state, window: startingWindow(state, axis) } : { ...state, playing: false };
  }
  let window = stepped(state, days, axis);
  if (state.way.skipEmpty && state.mode !== 'cumulative') window = pastEmptiness(window, state, lookup, axis);
  const after = { ...state, window };
  return { ...after, playing: state.way.loop || !isAtEnd(after, axis) };
}
