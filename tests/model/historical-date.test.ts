import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromDay } from '../../src/model/calendar.ts';
import {
  approximateMargin,
  type CalendarName,
  compileDate,
  firstDay,
  lastDay,
} from '../../src/model/historical-date.ts';
import { ends, interval, markedDate, profile } from './edtf-strings.ts';

const iso = (edtf: string, calendar: CalendarName = 'gregorian') => {
  const span = compileDate({ edtf, calendar });
  return [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].map(isoFromDay);
};

const anyCalendar = fc.constantFrom<CalendarName>('gregorian', 'julian', 'unknown');

describe('the compiled date', () => {
  it.each([
    ['1918-09-05', '1918-09-05', '1918-09-05', '1918-09-05', '1918-09-05'],
    ['1918-09', '1918-09-01', '1918-09-30', '1918-09-01', '1918-09-30'],
    ['1918-09-XX', '1918-09-01', '1918-09-30', '1918-09-01', '1918-09-30'],
    ['1918', '1918-01-01', '1918-12-31', '1918-01-01', '1918-12-31'],
    ['1918-XX', '1918-01-01', '1918-12-31', '1918-01-01', '1918-12-31'],
    ['1918-09-05~', '1918-09-02', '1918-09-08', '1918-09-02', '1918-09-08'],
    ['1918-09~', '1918-08-17', '1918-10-15', '1918-08-17', '1918-10-15'],
    ['1918~', '1917-07-02', '1919-07-02', '1917-07-02', '1919-07-02'],
    ['1918-09-05/1918-10-31', '1918-09-05', '1918-09-05', '1918-10-31', '1918-10-31'],
    ['1918-09/1918-11', '1918-09-01', '1918-09-30', '1918-11-01', '1918-11-30'],
    ['1918-09/1918-09-05', '1918-09-01', '1918-09-05', '1918-09-05', '1918-09-05'],
    ['1918-09-05/1918-09', '1918-09-05', '1918-09-05', '1918-09-05', '1918-09-30'],
    ['1918-09-05/..', '1918-09-05', '1918-09-05', '1918-09-05', '2999-12-31'],
    ['../1918-09-05', '1000-01-01', '1918-09-05', '1918-09-05', '1918-09-05'],
    ['[1918-09-05..1918-09-09]', '1918-09-05', '1918-09-09', '1918-09-05', '1918-09-09'],
    ['[1918-09-18,1918-09-05]', '1918-09-05', '1918-09-18', '1918-09-05', '1918-09-18'],
  ])('%s', (edtf, ...days) => {
    expect(iso(edtf)).toEqual(days);
  });

  it('counts a date of unknown calendar as either: as printed, or 13 days later', () => {
    expect(iso('1918-09-05', 'unknown')).toEqual(['1918-09-05', '1918-09-18', '1918-09-05', '1918-09-18']);
    // In the nineteenth century the Old Style was twelve days behind.
    expect(iso('1881-03-01', 'unknown')).toEqual(['1881-03-01', '1881-03-13', '1881-03-01', '1881-03-13']);
    expect(iso('1918-09-05', 'julian'), 'EDTF is Gregorian already').toEqual(iso('1918-09-05'));
  });

  it('reaches no further than time itself, whatever the calendar and the margin', () => {
    expect(iso('1918-09-05/..', 'unknown')[3]).toBe('2999-12-31');
    expect(iso('2999~', 'unknown')[3]).toBe('2999-12-31');
    expect(iso('../1000~')[0]).toBe('1000-01-01');
    expect(iso('1000~')[0]).toBe('1000-01-01');
  });

  it('keeps its four bounds in order', () => {
    fc.assert(
      fc.property(profile, anyCalendar, (edtf, calendar) => {
        const span = compileDate({ edtf, calendar });
        expect(span.earliestStart).toBeGreaterThanOrEqual(firstDay);
        expect(span.earliestStart).toBeLessThanOrEqual(span.latestStart);
        expect(span.latestStart).toBeLessThanOrEqual(span.latestEnd);
        expect(span.earliestStart).toBeLessThanOrEqual(span.earliestEnd);
        expect(span.earliestEnd).toBeLessThanOrEqual(span.latestEnd);
        expect(span.latestEnd).toBeLessThanOrEqual(lastDay);
      }),
      { numRuns: 1000 },
    );
  });

  it('is doubtful exactly where a "?" or "%" is written', () => {
    fc.assert(
      fc.property(profile, anyCalendar, (edtf, calendar) => {
        expect(compileDate({ edtf, calendar }).doubtful).toBe(/[?%]/.test(edtf));
      }),
      { numRuns: 1000 },
    );
  });

  it('never narrows a date by a mark or a doubtful calendar', () => {
    fc.assert(
      fc.property(fc.oneof(markedDate, interval), (edtf) => {
        const bare = compileDate({ edtf: edtf.replace(/[~?%]/g, ''), calendar: 'gregorian' });
        for (const calendar of ['gregorian', 'unknown'] as const) {
          const span = compileDate({ edtf, calendar });
          expect(span.earliestStart).toBeLessThanOrEqual(bare.earliestStart);
          expect(span.latestStart).toBeGreaterThanOrEqual(bare.latestStart);
          expect(span.earliestEnd).toBeLessThanOrEqual(bare.earliestEnd);
          expect(span.latestEnd).toBeGreaterThanOrEqual(bare.latestEnd);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('widens "about" by half of the unit that is named, three days for a day', () => {
    fc.assert(
      fc.property(markedDate, (text) => {
        const bare = text.replace(/[~?%]$/, '');
        const [first, last] = ends(bare).map((day) => Date.parse(day) / 86_400_000);
        const unit = /^\d{4}(-XX){0,2}$/.test(bare) ? 'year' : /^\d{4}-\d{2}(-XX)?$/.test(bare) ? 'month' : 'day';
        const margin = /[~%]$/.test(text) ? approximateMargin[unit] : 0;
        const span = compileDate({ edtf: text, calendar: 'gregorian' });
        expect([span.earliestStart, span.latestEnd]).toEqual([(first ?? 0) - margin, (last ?? 0) + margin]);
      }),
      { numRuns: 1000 },
    );
  });

  it('throws on what the gate should have kept out, with the string in the sentence', () => {
    expect(() => compileDate({ edtf: '1919-02-29', calendar: 'gregorian' })).toThrow('1919-02-29');
  });
});
