import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarName, compileDate } from '../../src/model/historical-date.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan, type TimeWindow } from '../../src/model/time-span.ts';
import { profile } from './edtf-strings.ts';

/** Small spans with their bounds in order, so that every pair of a true start and a true end can be tried. */
const smallSpan: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.nat(8), fc.nat(8), fc.nat(8), fc.boolean())
  .map(([earliestStart, startDoubt, endDelay, endDoubt, doubtful]) => {
    const earliestEnd = earliestStart + endDelay;
    const latestEnd = earliestEnd + endDoubt;
    return {
      earliestStart,
      latestStart: Math.min(earliestStart + startDoubt, latestEnd),
      earliestEnd,
      latestEnd,
      doubtful,
    };
  });

const smallWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: -25, max: 25 }), fc.nat(15))
  .map(([from, length]) => ({ from, to: from + length }));

/** Every way it may have been: all pairs of a start and an end that do not contradict each other. */
function everyWay({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeSpan): [number, number][] {
  const ways: [number, number][] = [];
  for (let start = earliestStart; start <= latestStart; start += 1) {
    for (let end = Math.max(start, earliestEnd); end <= latestEnd; end += 1) ways.push([start, end]);
  }
  return ways;
}

/** Day by day, without any comparison of bounds. */
function goesOnIn([start, end]: [number, number], { from, to }: TimeWindow): boolean {
  for (let day = start; day <= end; day += 1)
    for (let seen = from; seen <= to; seen += 1) if (day === seen) return true;
  return false;
}

const anyDate = fc
  .tuple(profile, fc.constantFrom<CalendarName>('gregorian', 'unknown'))
  .map(([edtf, calendar]) => compileDate({ edtf, calendar }));

const windowOfTheTime: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: -19_200, max: -17_500 }), fc.nat(900))
  .map(([from, length]) => ({ from, to: from + length }));

const wider = ({ from, to }: TimeWindow, before: number, after: number) => ({ from: from - before, to: to + after });

describe('a span in a window of time', () => {
  it('is possibly within if one way it may have been touches the window', () => {
    fc.assert(
      fc.property(smallSpan, smallWindow, (span, window) => {
        expect(possiblyWithin(span, window)).toBe(everyWay(span).some((way) => goesOnIn(way, window)));
      }),
      { numRuns: 1500 },
    );
  });

  it('is certainly within if every way it may have been touches the window, and nobody doubts the date', () => {
    fc.assert(
      fc.property(smallSpan, smallWindow, (span, window) => {
        const always = everyWay(span).every((way) => goesOnIn(way, window));
        expect(certainlyWithin(span, window)).toBe(always && !span.doubtful);
      }),
      { numRuns: 1500 },
    );
  });

  it('is never certain without being possible', () => {
    fc.assert(
      fc.property(anyDate, windowOfTheTime, (span, window) => {
        if (certainlyWithin(span, window)) expect(possiblyWithin(span, window)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays within when the window grows', () => {
    fc.assert(
      fc.property(anyDate, windowOfTheTime, fc.nat(400), fc.nat(400), (span, window, before, after) => {
        const grown = wider(window, before, after);
        if (possiblyWithin(span, window)) expect(possiblyWithin(span, grown)).toBe(true);
        if (certainlyWithin(span, window)) expect(certainlyWithin(span, grown)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is certain in a window that holds all it could mean, unless doubted', () => {
    fc.assert(
      fc.property(anyDate, (span) => {
        const whole = { from: span.earliestStart, to: span.latestEnd };
        expect(certainlyWithin(span, whole)).toBe(!span.doubtful);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells a month from a day', () => {
    const september = compileDate({ edtf: '1918-09', calendar: 'gregorian' });
    const fifth = compileDate({ edtf: '1918-09-05', calendar: 'gregorian' });
    const firstWeek = { from: september.earliestStart, to: september.earliestStart + 6 };
    expect([possiblyWithin(september, firstWeek), certainlyWithin(september, firstWeek)]).toEqual([true, false]);
    expect([possiblyWithin(fifth, firstWeek), certainlyWithin(fifth, firstWeek)]).toEqual([true, true]);
  });
});
