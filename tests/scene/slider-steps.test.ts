// The view of the axis: how it is drawn larger, and where days lie in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../src/model/calendar.ts';
import { createBars } from '../../src/scene/bars.ts';
import { shareOf, sliderAxis, stepOf, zoomedView } from '../../src/scene/slider-steps.ts';
import { next } from '../../src/state/actions.ts';
import { context, day, opening } from '../state/small-context.ts';

const { axis, lookup } = context;
const view = { from: day('1918-08-01'), to: day('1918-12-31') };

describe('a view of the axis', () => {
  test('the whole axis begins at 0 and ends at 1', () => {
    const whole = sliderAxis(axis, null);
    expect(shareOf(whole, day('1917-01-01'))).toBe(0);
    expect(stepOf(whole, day('1962-06-02'))).toBe(axis.steps - 1);
  });

  test('holds days beyond it at its ends', () => {
    const narrow = sliderAxis(axis, view);
    expect(stepOf(narrow, day('1917-05-05'))).toBe(narrow.first);
    expect(stepOf(narrow, day('1921-05-05'))).toBe(narrow.last);
    expect(shareOf(narrow, day('1918-08-01'))).toBe(0);
    expect(shareOf(narrow, day('1919-01-01'))).toBe(1);
  });

  test('drawn larger it keeps the point in place; drawn smaller again it comes back, within a step or two', () => {
    const from = sliderAxis(axis, view);
    const point = day('1918-10-01');
    const around = shareOf(from, point);
    const larger = sliderAxis(axis, zoomedView(from, 2, around));
    expect(Math.abs(shareOf(larger, point) - around)).toBeLessThan(0.02);
    expect(larger.last - larger.first).toBeLessThan((from.last - from.first) * 0.52);
    const back = sliderAxis(axis, zoomedView(larger, 0.5, around));
    expect(Math.abs(back.first - from.first)).toBeLessThanOrEqual(2);
  });

  test('never leaves the axis, gets narrower than two weeks, or turns round, whatever is asked', () => {
    const asked = fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 12 }), (zooms) => {
        let state = opening;
        for (const [factor, around] of zooms) {
          const current = sliderAxis(axis, state.axisView);
          state = next(state, { type: 'axis-viewed', view: zoomedView(current, factor, around) }, context);
        }
        const { first, last } = sliderAxis(axis, state.axisView);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(axis.steps);
        expect(last).toBeGreaterThan(first);
      }),
    );
  });
});

test('bars are days in a narrow view, months in a wide one, and years outside the busy years', () => {
  const barsIn = createBars(lookup, lookup.time.event, axis, null);
  const narrow = barsIn(view).bars;
  expect(narrow.every((bar) => bar.from === bar.to)).toBe(true);
  expect(narrow).toHaveLength(153);
  const shot = narrow.find((bar) => isoFromDay(bar.from) === '1918-08-30');
  expect(shot).toMatchObject({ possible: 1, certain: 1, parts: [] });
  const wide = barsIn(null);
  expect(wide.bars).toHaveLength(72 + 40);
  expect(wide.bars.find((bar) => isoFromDay(bar.from) === '1962-01-01')).toMatchObject({ possible: 1, certain: 1 });
  expect(barsIn(null)).toBe(wide);
});

test('split bars hold the same records, each in one part', () => {
  const { bars, parts } = createBars(lookup, lookup.time.event, axis, 'kind')(null);
  expect(parts).toEqual(['deed', 'order']);
  expect(bars.every((bar) => bar.parts.reduce((sum, part) => sum + part, 0) === bar.possible)).toBe(true);
  expect(bars.find((bar) => isoFromDay(bar.from) === '1919-06-01')?.parts).toEqual([0, 1]);
});

test('a split that events cannot have falls away with the time of the sources', () => {
  const bySource = next(
    { ...opening, timeOf: 'source', split: 'stance' },
    { type: 'time-of-chosen', timeOf: 'event' },
    context,
  );
  expect(bySource.split).toBeNull();
  const kept = next(
    { ...opening, timeOf: 'source', split: 'kind' },
    { type: 'time-of-chosen', timeOf: 'event' },
    context,
  );
  expect(kept.split).toBe('kind');
});
