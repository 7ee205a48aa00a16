// How the window moves while the atlas plays: every way of playing, to the right end, without passing over a record.
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../src/model/calendar.ts';
import { possiblyWithin } from '../../src/model/time-span.ts';
import { next } from '../../src/state/actions.ts';
import type { AtlasState, Mode, PlayWay } from '../../src/state/atlas-state.ts';
import { recordsIn } from '../lookup/plain-entries.ts';
import { context, day, opening } from './small-context.ts';

const { lookup, axis } = context;

interface Film {
  end: AtlasState;
  seen: Set<string>;
  steps: number;
}

/** Plays to the end in steps of so many days, and notes each record that was possibly in a window. */
function play(start: Partial<AtlasState>, days: number, mostSteps = 5000): Film {
  let state = next({ ...opening, ...start }, { type: 'play-pressed' }, context);
  const seen = new Set<string>();
  let steps = 0;
  while (state.playing && steps < mostSteps) {
    for (const { event, span } of recordsIn(lookup)) {
      if (span && event.placeId !== null && possiblyWithin(span, state.window)) seen.add(event.id);
    }
    state = next(state, { type: 'days-played', days }, context);
    steps++;
  }
  return { end: state, seen, steps };
}

const way = (more: Partial<PlayWay>): PlayWay => ({ ...opening.way, ...more });
const wholePeriod = { window: axis.busy };
/** Every placed record of the busy years; the one of 1962 lies beyond them. */
const all = ['shooting', 'hostages', 'rumour', 'strike', 'telegram', 'winter'];

describe('playing the whole period', () => {
  const modes: Mode[] = ['window', 'cumulative', 'day'];
  const paces = [1, 7, 14, 30];
  test.each(modes.flatMap((mode) => paces.map((days) => [mode, days] as const)))(
    '%s, %i days a step: ends on the last day, and no record is missed',
    (mode, days) => {
      const { end, seen } = play({ ...wholePeriod, mode }, days);
      expect(isoFromDay(end.window.to)).toBe('1922-12-31');
      expect(end.playing).toBe(false);
      expect([...seen].sort()).toEqual([...all].sort());
      if (mode === 'cumulative') expect(isoFromDay(end.window.from)).toBe('1917-01-01');
      if (mode === 'day') expect(end.window.from).toBe(end.window.to);
    },
  );

  test.each(modes)('%s, backward: ends on the first day, and no record is missed', (mode) => {
    const { end, seen } = play({ ...wholePeriod, mode, way: way({ direction: -1 }) }, 14);
    expect(isoFromDay(end.window.from)).toBe('1917-01-01');
    if (mode === 'cumulative') expect(end.window.to).toBe(end.window.from);
    expect([...seen].sort()).toEqual([...all].sort());
  });

  test.each([1, -1] as const)(
    'passing over empty times (direction %i) misses no record and takes fewer steps',
    (direction) => {
      const plain = play({ ...wholePeriod, way: way({ direction }) }, 7);
      const skipping = play({ ...wholePeriod, way: way({ direction, skipEmpty: true }) }, 7);
      expect([...skipping.seen].sort()).toEqual([...plain.seen].sort());
      expect(skipping.steps).toBeLessThan(plain.steps / 2);
      expect(skipping.end.window).toEqual(plain.end.window);
    },
  );

  test('in a loop it goes on and begins again', () => {
    const { end, steps } = play({ ...wholePeriod, way: way({ loop: true }) }, 30, 400);
    expect(steps).toBe(400);
    expect(end.playing).toBe(true);
  });
});

test('a step is never longer than the window', () => {
  const window = { from: day('1918-09-01'), to: day('1918-09-03') };
  const { window: after } = next({ ...opening, playing: true, window }, { type: 'days-played', days: 30 }, context);
  expect([isoFromDay(after.from), isoFromDay(after.to)]).toEqual(['1918-09-04', '1918-09-06']);
});

test('the window that opening a record has widened comes back', () => {
  const opened = next(opening, { type: 'event-chosen', event: 'strike', claim: null }, context);
  expect(opened.windowBefore).toEqual(opening.window);
  const back = next(opened, { type: 'window-undone' }, context);
  expect(back.window).toEqual(opening.window);
  expect(back.windowBefore).toBeNull();
  expect(back.selection).toEqual(opened.selection);
  const moved = next(opened, { type: 'window-moved', window: axis.busy }, context);
  expect(moved.windowBefore).toBeNull();
});

describe('the camera', () => {
  const wishAfter = (start: Partial<AtlasState>, days: number) => {
    const state = next({ ...opening, ...start }, { type: 'play-pressed' }, context);
    return { before: state.cameraRequest, after: next(state, { type: 'days-played', days }, context).cameraRequest };
  };
  const quiet = { from: day('1918-01-01'), to: day('1918-01-05') };

  test('stays where it is while time moves', () => {
    for (const days of [1, 300]) {
      const { before, after } = wishAfter({ window: quiet }, days);
      expect(after).toBe(before);
    }
  });

  test('goes where records come into the window, if that was asked for', () => {
    let state = next({ ...opening, window: quiet, way: way({ follow: true }) }, { type: 'play-pressed' }, context);
    let wishes = 0;
    while (state.playing) {
      const before = state;
      state = next(state, { type: 'days-played', days: 1 }, context);
      const entering = recordsIn(lookup).filter(
        ({ span, event }) =>
          span && event.placeId !== null && possiblyWithin(span, state.window) && !possiblyWithin(span, before.window),
      );
      if (entering.length === 0) {
        expect(state.cameraRequest).toBe(before.cameraRequest);
        continue;
      }
      wishes++;
      const goTo = state.cameraRequest?.goTo;
      expect(goTo).toHaveProperty('atRest', true);
      for (const { event } of entering) expect(goTo).toHaveProperty('inView', expect.arrayContaining([event.placeId]));
    }
    expect(wishes).toBeGreaterThan(2);
  });

  test('goes to the next event, if that was asked for', () => {
    const stepped = (follow: boolean) =>
      next({ ...opening, window: quiet, way: way({ follow }) }, { type: 'stepped-to-record', direction: 1 }, context);
    expect(stepped(false).cameraRequest).toBe(opening.cameraRequest);
    expect(stepped(true).cameraRequest?.goTo).toHaveProperty('inView');
  });
});
