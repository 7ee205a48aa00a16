// Everything a reader can do, each as a function from one state to the next. Nothing else changes state.
import type { Lookup, LookupRecord } from '../lookup/build-lookup.ts';
import { nextRecord, previousRecord } from '../lookup/nearest-record.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import { daysOfStep } from '../lookup/time-axis.ts';
import { possiblyWithin, type TimeSpan, type TimeWindow } from '../model/time-span.ts';
import type { AtlasState, Camera, Match, Notice, Theme, Tray } from './atlas-state.ts';

export type Action =
  | { type: 'window-moved'; window: TimeWindow }
  | { type: 'match-chosen'; match: Match }
  | { type: 'place-chosen'; place: string; by: 'map' | 'list' }
  | { type: 'event-chosen'; event: string; claim: string | null }
  | { type: 'tray-opened'; tray: Tray }
  | { type: 'source-opened'; source: string | null }
  | { type: 'panel-closed' }
  | { type: 'play-pressed' }
  | { type: 'pause-pressed' }
  | { type: 'days-played'; days: number }
  | { type: 'stepped-to-record'; direction: 1 | -1 }
  | { type: 'camera-moved'; camera: Camera }
  | { type: 'theme-chosen'; theme: Theme }
  | { type: 'notice-raised'; notice: Notice }
  | { type: 'notice-dismissed'; id: string }
  | { type: 'introduction-closed' }
  | { type: 'address-opened'; state: AtlasState };

/** What the actions need to know of the atlas. */
export interface ActionContext {
  lookup: Lookup;
  axis: TimeAxis;
}

/** Days the axis reaches, first to last. */
export function reachOfAxis(axis: TimeAxis): TimeWindow {
  return { from: daysOfStep(axis, 0).from, to: daysOfStep(axis, axis.steps - 1).to };
}

function withinReach(window: TimeWindow, axis: TimeAxis): TimeWindow {
  const reach = reachOfAxis(axis);
  const from = Math.min(Math.max(window.from, reach.from), reach.to);
  return { from, to: Math.max(from, Math.min(window.to, reach.to)) };
}

/** The window, widened just enough that a span lies possibly in it. */
export function windowReaching(window: TimeWindow, span: TimeSpan): TimeWindow {
  if (possiblyWithin(span, window)) return window;
  return span.earliestStart > window.to
    ? { from: window.from, to: span.latestEnd }
    : { from: span.earliestStart, to: window.to };
}

/** Moves a window of the same length so that it ends (forward) or begins (backward) with a record. */
function windowAt(window: TimeWindow, record: LookupRecord, direction: 1 | -1, axis: TimeAxis): TimeWindow {
  const length = window.to - window.from;
  const span = record.span as TimeSpan;
  const window_ =
    direction === 1
      ? { from: span.earliestStart - length, to: span.earliestStart }
      : { from: span.earliestStart, to: span.earliestStart + length };
  return withinReach(window_, axis);
}

function played(state: AtlasState, days: number, axis: TimeAxis): AtlasState {
  const { from, to } = state.window;
  const end = axis.busy.to;
  const step = Math.min(days, end - to);
  const playing = to + step < end;
  return { ...state, playing, window: { from: from + step, to: to + step } };
}

function startedToPlay(state: AtlasState, axis: TimeAxis): AtlasState {
  const { from, to } = state.window;
  const { busy } = axis;
  if (to < busy.to && from >= busy.from) return { ...state, playing: true };
  const length = Math.min(to - from, 30);
  return { ...state, playing: true, window: { from: busy.from, to: busy.from + length } };
}

function openedRecord(state: AtlasState, event: string, claim: string | null, { lookup }: ActionContext): AtlasState {
  const record = lookup.records[lookup.recordNumbers.get(event) ?? -1];
  if (!record) return state;
  const { placeId } = record.event;
  const window = record.span ? windowReaching(state.window, record.span) : state.window;
  const kept = state.selection;
  if (kept.type === 'tray') return { ...state, selection: { ...kept, event, claim } };
  if (placeId === null) return { ...state, window, selection: { type: 'tray', tray: 'unplaced', event, claim } };
  const place = kept.type === 'place' && isListedAt(lookup, record, kept.place) ? kept.place : placeId;
  return { ...state, window, selection: { type: 'place', place, event, claim } };
}

function isListedAt(lookup: Lookup, record: LookupRecord, place: string): boolean {
  const { offsets, items } = lookup.placesOfRecord;
  const listed = items.subarray(offsets[record.number], offsets[record.number + 1]);
  return listed.includes(lookup.placeNumbers.get(place) ?? -1);
}

/** Going back keeps what is no part of an address, and makes its camera a new wish. */
function reopened(state: AtlasState, opened: AtlasState): AtlasState {
  const { camera, introduced } = state;
  const goTo = opened.cameraWish?.goTo;
  const cameraWish = goTo ? { serial: (state.cameraWish?.serial ?? 0) + 1, goTo } : state.cameraWish;
  return { ...opened, camera, cameraWish, introduced: introduced || opened.introduced };
}

export function next(state: AtlasState, action: Action, context: ActionContext): AtlasState {
  const { lookup, axis } = context;
  switch (action.type) {
    case 'window-moved':
      return { ...state, playing: false, window: withinReach(action.window, axis) };
    case 'match-chosen':
      return { ...state, match: action.match };
    case 'place-chosen': {
      if (!lookup.placeNumbers.has(action.place)) return state;
      const selection = { type: 'place', place: action.place, event: null, claim: null } as const;
      if (action.by === 'map') return { ...state, selection };
      const serial = (state.cameraWish?.serial ?? 0) + 1;
      return { ...state, selection, cameraWish: { serial, goTo: { place: action.place } } };
    }
    case 'event-chosen':
      return openedRecord({ ...state, playing: false }, action.event, action.claim, context);
    case 'tray-opened':
      return { ...state, selection: { type: 'tray', tray: action.tray, event: null, claim: null } };
    case 'source-opened':
      return { ...state, selection: { type: 'source', source: action.source } };
    case 'panel-closed':
      return { ...state, selection: { type: 'none' } };
    case 'play-pressed':
      return startedToPlay(state, axis);
    case 'pause-pressed':
      return { ...state, playing: false };
    case 'days-played':
      return state.playing ? played(state, action.days, axis) : state;
    case 'stepped-to-record': {
      const { direction } = action;
      const { from, to } = state.window;
      const record = direction === 1 ? nextRecord(lookup, to) : previousRecord(lookup, from);
      return record ? { ...state, playing: false, window: windowAt(state.window, record, direction, axis) } : state;
    }
    case 'camera-moved':
      return { ...state, camera: action.camera };
    case 'theme-chosen':
      return { ...state, theme: action.theme };
    case 'notice-raised': {
      const others = state.notices.filter((notice) => notice.id !== action.notice.id);
      return { ...state, notices: [...others, action.notice] };
    }
    case 'notice-dismissed':
      return { ...state, notices: state.notices.filter((notice) => notice.id !== action.id) };
    case 'introduction-closed':
      return { ...state, introduced: true };
    case 'address-opened':
      return reopened(state, action.state);
  }
}
