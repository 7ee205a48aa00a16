// Windows in time as a reader moves them: kept on the axis, stepped from record to record, made a single day and back.
import type { Lookup } from '../lookup/build-lookup.ts';
import { narrowedView } from '../lookup/narrowing.ts';
import { nextSpan, previousSpan } from '../lookup/nearest-entry.ts';
import { daysOfStep, stepOfDay, type TimeAxis } from '../lookup/time-axis.ts';
import type { EditionName } from '../model/editions/edition.ts';
import { firstDay } from '../model/historical-date.ts';
import type { StoryName } from '../model/story.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { AtlasState, Mode } from './atlas-state.ts';
import { besideState, sharesWindow } from './beside.ts';
import { windowOfChoice } from './window-reach.ts';

/** What the actions need to know of the atlas. */
export interface ActionContext {
  lookup: Lookup;
  axis: TimeAxis;
  /** That an address may ask for. */
  editions?: readonly EditionName[];
  stories?: readonly StoryName[];
}

/** Days the axis reaches, first to last. */
export function reachOfAxis(axis: TimeAxis): TimeWindow {
  return { from: daysOfStep(axis, 0).from, to: daysOfStep(axis, axis.steps - 1).to };
}

export function withinReach(window: TimeWindow, axis: TimeAxis): TimeWindow {
  const reach = reachOfAxis(axis);
  const from = Math.min(Math.max(window.from, reach.from), reach.to);
  return { from, to: Math.max(from, Math.min(window.to, reach.to)) };
}

/**
 * The window stepped to the next or the previous event. The reader stands on the window's last day: "next" is the first later day on
 * which a record could have begun, "previous" the last earlier one, and the window ends there. So each step undoes the other.
 */
export function steppedToRecord(state: AtlasState, direction: 1 | -1, { lookup, axis }: ActionContext): AtlasState {
  const { window, mode } = state;
  const view = narrowedView(lookup, state.timeOf, state);
  const span = direction === 1 ? nextSpan(view, window.to) : previousSpan(view, window.to);
  // Skip events with an unknown start.
  if (!span || span.earliestStart === firstDay) return state;
  const to = span.earliestStart;
  // A window that grows keeps its first day; any other keeps its length.
  const from = mode === 'cumulative' ? Math.min(window.from, to) : to - (window.to - window.from);
  return { ...state, playing: false, windowBefore: null, window: withinReach({ from, to }, axis) };
}

/** A single day is its last day: both thumbs move together. */
export function fitted(window: TimeWindow, { mode, window: before }: AtlasState): TimeWindow {
  if (mode !== 'day') return window;
  const day = window.from === before.from ? window.to : window.from;
  return { from: day, to: day };
}

/** Days of a window that was a single day from the first: an address opened it so. */
const daysAfterDay = 30;

/** The window that a single day came from; moved along if the day has moved. */
function windowAfterDay({ window, windowBeforeDay }: AtlasState, mode: Mode, axis: TimeAxis): TimeWindow {
  const { to } = window;
  const before = windowBeforeDay ?? { from: to - daysAfterDay + 1, to };
  const from = mode === 'cumulative' ? Math.min(before.from, to) : to - (before.to - before.from);
  return withinReach({ from, to }, axis);
}

/** To all that the choice leaves, of two views that share the window to all that either leaves. The window comes back with one click. */
export function widened(state: AtlasState, { lookup, axis }: ActionContext, place?: string): AtlasState {
  const own = windowOfChoice(lookup, state, place);
  const second = state.beside && sharesWindow(state.beside) && place === undefined ? besideState(state) : null;
  const window = withinReach(second ? windowOfChoice(lookup, { ...second, window: own }) : own, axis);
  const { from, to } = state.window;
  if (window.from === from && window.to === to) return state;
  return { ...state, playing: false, window, windowBefore: state.window };
}

export function withMode(state: AtlasState, mode: Mode, axis: TimeAxis): AtlasState {
  const { window } = state;
  if (mode === state.mode) return state;
  const changed = { ...state, mode, playing: false, windowBefore: null };
  if (mode === 'day') return { ...changed, window: { from: window.to, to: window.to }, windowBeforeDay: window };
  if (state.mode !== 'day') return changed;
  return { ...changed, window: windowAfterDay(state, mode, axis), windowBeforeDay: null };
}

/** Fewest steps of the axis that can be drawn large: two weeks. */
const narrowestView = 14;

/** A view on the axis, in order and not too narrow; the whole axis is no view. */
export function viewWithin(view: TimeWindow, axis: TimeAxis): TimeWindow | null {
  const first = Math.min(stepOfDay(axis, view.from), axis.steps - narrowestView);
  const last = Math.max(stepOfDay(axis, view.to), first + narrowestView - 1);
  if (first === 0 && last === axis.steps - 1) return null;
  return { from: daysOfStep(axis, first).from, to: daysOfStep(axis, last).to };
}
