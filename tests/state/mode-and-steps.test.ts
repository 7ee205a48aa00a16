// The shapes of the window, from one to another and back; and steps from event to event, there and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../src/model/calendar.ts';
import { type Action, next } from '../../src/state/actions.ts';
import { type AtlasState, modes } from '../../src/state/atlas-state.ts';
import { context, day, opening } from './small-context.ts';

const reached = (state: AtlasState, ...actions: Action[]) =>
  actions.reduce((before, action) => next(before, action, context), state);
const windowOf = ({ window }: AtlasState) => [isoFromDay(window.from), isoFromDay(window.to)];
const windowMoved = (from: string, to: string): Action => ({
  type: 'window-moved',
  window: { from: day(from), to: day(to) },
});
const forward: Action = { type: 'stepped-to-record', direction: 1 };
const back: Action = { type: 'stepped-to-record', direction: -1 };
const single: Action = { type: 'mode-chosen', mode: 'day' };
const whole: Action = { type: 'mode-chosen', mode: 'window' };
const growing: Action = { type: 'mode-chosen', mode: 'cumulative' };

describe('a single day', () => {
  test('is the last day of the window; both thumbs move it', () => {
    const chosen = reached(opening, single);
    expect(windowOf(chosen)).toEqual(['1918-10-31', '1918-10-31']);
    expect(windowOf(reached(chosen, windowMoved('1918-10-31', '1919-01-05')))).toEqual(['1919-01-05', '1919-01-05']);
    expect(windowOf(reached(chosen, windowMoved('1918-10-01', '1918-10-31')))).toEqual(['1918-10-01', '1918-10-01']);
  });

  test('gives the window back as it was, and one of the same length if the day has moved', () => {
    expect(reached(opening, single, whole).window).toEqual(opening.window);
    const moved = reached(opening, single, windowMoved('1918-10-31', '1919-01-05'), whole);
    expect(windowOf(moved)).toEqual(['1918-10-20', '1919-01-05']);
    expect(moved.window.to - moved.window.from).toBe(opening.window.to - opening.window.from);
  });

  test('that becomes a growing window grows from the first day it had before', () => {
    const moved = reached(opening, single, windowMoved('1918-10-31', '1919-01-05'), growing);
    expect(windowOf(moved)).toEqual(['1918-08-15', '1919-01-05']);
  });

  test('that an address opened becomes a month', () => {
    const window = { from: day('1918-09-30'), to: day('1918-09-30') };
    expect(windowOf(reached({ ...opening, mode: 'day', window }, whole))).toEqual(['1918-09-01', '1918-09-30']);
  });

  test('chosen again changes nothing', () => {
    const chosen = reached(opening, single);
    expect(reached(chosen, single)).toBe(chosen);
  });

  test('stays one when a record is opened, and comes back', () => {
    const opened = reached(opening, single, { type: 'event-chosen', event: 'strike', claim: null });
    expect(windowOf(opened)).toEqual(['1919-03-16', '1919-03-16']);
    expect(windowOf(reached(opened, { type: 'window-undone' }))).toEqual(['1918-10-31', '1918-10-31']);
  });
});

describe('steps from event to event', () => {
  test('end the window on the next day on which a record could have begun, and on the last one before', () => {
    const stepped = reached(opening, windowMoved('1918-10-02', '1918-11-01'), forward);
    expect(windowOf(stepped)).toEqual(['1919-02-14', '1919-03-16']);
    // The reader stood on no such day: back is the last record before, and it lies in the window they came from.
    expect(windowOf(reached(stepped, back))).toEqual(['1918-09-01', '1918-10-01']);
  });

  test('of a growing window leave its first day where it is', () => {
    const stepped = reached(opening, growing, forward);
    expect(windowOf(stepped)[0]).toBe('1918-08-15');
    expect(windowOf(reached(stepped, back))[0]).toBe('1918-08-15');
  });

  test('forget the window that a record had moved', () => {
    const opened = reached(opening, { type: 'event-chosen', event: 'strike', claim: null });
    expect(reached(opened, back).windowBefore).toBeNull();
  });

  test('undo each other wherever one stands on an event, in every mode', () => {
    const start = fc.record({
      from: fc.integer({ min: day('1917-06-01'), max: day('1922-12-31') }),
      length: fc.nat(90),
      mode: fc.constantFrom(...modes),
      steps: fc.array(fc.constantFrom(forward, back), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(start, ({ from, length, mode, steps }) => {
        const window = { from, to: from + length };
        const began = reached(opening, { type: 'window-moved', window }, { type: 'mode-chosen', mode });
        const here = reached(began, forward, ...steps);
        if (here.window.to === began.window.to) return;
        for (const [one, other] of [
          [forward, back],
          [back, forward],
        ] as const) {
          const there = reached(here, one);
          // At the first or last event there is no further step to undo.
          if (there.window.to === here.window.to) continue;
          expect(reached(there, other).window.to).toBe(here.window.to);
        }
      }),
    );
  });
});
