import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFromGregorian,
  dayFromIso,
  dayFromJulian,
  daysInMonth,
  gregorianFromDay,
  isoFromDay,
  isRealDay,
  julianFromDay,
} from '../../src/model/calendar.ts';
import { description } from '../own-corpus.ts';

const millisecondsPerDay = 86_400_000;
const year1To4000 = fc.integer({ min: -719_162, max: 741_000 });

/** Old Style, New Style: pairs in print (encyclopedias, the decree on the calendar, tables of the calendar change). */
const publishedPairs = [
  ['1900-02-28', '1900-03-12'],
  ['1900-02-29', '1900-03-13'],
  ['1900-03-01', '1900-03-14'],
  ['1905-01-09', '1905-01-22'],
  ['1917-02-23', '1917-03-08'],
  ['1917-10-25', '1917-11-07'],
  ['1917-12-07', '1917-12-20'],
  ['1918-01-31', '1918-02-13'],
  ['1918-02-01', '1918-02-14'],
  ['1825-12-14', '1825-12-26'],
  ['1582-10-05', '1582-10-15'],
] as const;

const split = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};

describe('days and calendars', () => {
  it.each(publishedPairs)('%s Old Style is %s New Style', (oldStyle, newStyle) => {
    const day = dayFromGregorian(split(newStyle));
    expect(dayFromJulian(split(oldStyle))).toBe(day);
    expect(julianFromDay(day)).toEqual(split(oldStyle));
  });

  it('counts Gregorian days as ECMAScript counts UTC days', () => {
    fc.assert(
      fc.property(year1To4000, (day) => {
        const date = new Date(day * millisecondsPerDay);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(gregorianFromDay(day)).toEqual(expected);
        expect(dayFromGregorian(expected)).toBe(day);
        expect(isoFromDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back the Julian day it was given', () => {
    fc.assert(
      fc.property(year1To4000, (day) => {
        expect(dayFromJulian(julianFromDay(day))).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('walks the Julian calendar day by day, with a leap day every fourth year and no century rule', () => {
    const from = dayFromJulian({ year: 1895, month: 1, day: 1 });
    let expected = { year: 1895, month: 1, day: 1 };
    for (let day = from; day < from + 11 * 366; day += 1) {
      expect(julianFromDay(day)).toEqual(expected);
      const february = expected.year % 4 === 0 ? 29 : 28;
      const length = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][expected.month - 1] ?? 0;
      const { year, month } = expected;
      if (expected.day < length) expected = { year, month, day: expected.day + 1 };
      else expected = month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
    }
  });

  it('keeps Old Style 13 days behind from 1 March 1900 to 28 February 2100, and not a day longer', () => {
    const lag = (day: number) => day - dayFromGregorian(julianFromDay(day));
    const first = dayFromJulian({ year: 1900, month: 3, day: 1 });
    const last = dayFromJulian({ year: 2100, month: 2, day: 28 });
    for (let day = first; day <= last; day += 1) {
      if (lag(day) !== 13) expect.fail(`${isoFromDay(day)} is ${lag(day)} days ahead`);
    }
    expect(dayFromJulian({ year: 1900, month: 2, day: 28 }) - dayFromGregorian({ year: 1900, month: 2, day: 28 })).toBe(
      12,
    );
    expect(dayFromJulian({ year: 2100, month: 3, day: 1 }) - dayFromGregorian({ year: 2100, month: 3, day: 1 })).toBe(
      14,
    );
  });

  it('finds the days that a reform left out as many as the calendars lie apart', () => {
    const lastOldStyle = dayFromJulian({ year: 1918, month: 1, day: 31 });
    const { from, to } = description.rules?.skippedDays ?? { from: '', to: '' };
    expect(dayFromIso(to)).toBe(lastOldStyle);
    expect((dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0) + 1).toBe(13);
  });

  it('tells real days from days that never were', () => {
    expect(isRealDay({ year: 1920, month: 2, day: 29 })).toBe(true);
    expect(isRealDay({ year: 2000, month: 2, day: 29 })).toBe(true);
    for (const iso of [
      '1919-02-29',
      '1900-02-29',
      '1918-04-31',
      '1918-00-01',
      '1918-13-01',
      '1918-01-00',
      '1918-01-32',
    ]) {
      expect(isRealDay(split(iso)), iso).toBe(false);
      expect(dayFromIso(iso), iso).toBeNull();
    }
  });

  it('reads an ISO day and nothing like it', () => {
    for (const text of [
      '1918-9-5',
      '1918-09',
      '5.9.1918',
      '1918-09-05T00:00',
      ' 1918-09-05',
      '1918-09-05\n',
      '+1918-09-05',
    ]) {
      expect(dayFromIso(text), JSON.stringify(text)).toBeNull();
    }
  });

  it('gives each month its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});
