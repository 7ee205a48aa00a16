// The axis of the time control: days in the busy years, years outside them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTimeAxis, daysOfStep, stepOfDay } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const busy = { from: day('1917-01-01'), to: day('1922-12-31') };
const axis = buildTimeAxis(busy, { from: day('1906-08-29'), to: day('2007-11-30') });

describe('the time axis', () => {
  test('has a step for each day of the busy years and for each year around them', () => {
    expect(axis.steps).toBe(11 + 2191 + 85);
  });

  test('gives back the step of every day of a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: axis.steps - 1 }), (step) => {
        const { from, to } = daysOfStep(axis, step);
        expect(stepOfDay(axis, from)).toBe(step);
        expect(stepOfDay(axis, to)).toBe(step);
      }),
    );
  });

  test('has no gap and no overlap between steps', () => {
    for (let step = 1; step < axis.steps; step++) {
      expect(daysOfStep(axis, step).from).toBe(daysOfStep(axis, step - 1).to + 1);
    }
  });

  test('puts days beyond its ends on its ends', () => {
    expect(stepOfDay(axis, day('1825-01-01'))).toBe(0);
    expect(stepOfDay(axis, day('2100-01-01'))).toBe(axis.steps - 1);
  });
});
