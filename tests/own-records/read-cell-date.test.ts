// Dates of cells: every day written in any of its forms is that day, in either order and calendar; what is no date is a fault, never another day.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  dayFromGregorian,
  dayFromJulian,
  gregorianFromDay,
  isoFromDay,
  julianFromDay,
} from '../../src/model/calendar.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import { readCellDate } from '../../src/own-records/dates/read-cell-date.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const russian = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const ukrainian = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ');
const two = (n: number) => String(n).padStart(2, '0');
const read = (
  cell: string,
  order: 'day-first' | 'month-first' | null = null,
  calendar: 'gregorian' | 'julian' = 'gregorian',
) => readCellDate(cell, { order, calendar });

/** Days of four centuries, without those that programs write where they know none. */
const days = fc
  .integer({
    min: dayFromGregorian({ year: 1600, month: 1, day: 1 }),
    max: dayFromGregorian({ year: 2029, month: 12, day: 31 }),
  })
  .filter((day) => !['1970-01-01', '1900-01-01', '1899-12-30', '1899-12-31'].includes(isoFromDay(day)));

test('a day is the same day in every form it is written in', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: date } = gregorianFromDay(day);
      const forms: [string, 'day-first' | 'month-first' | null][] = [
        [isoFromDay(day), null],
        [`${year}${two(month)}${two(date)}`, null],
        [`${isoFromDay(day)} 00:00:00.000`, null],
        [`${date}.${month}.${year}`, 'day-first'],
        [`${two(date)}/${two(month)}/${year}`, 'day-first'],
        [`${month}/${date}/${year}`, 'month-first'],
        [`${date} ${months[month - 1]} ${year}`, null],
        [`${months[month - 1]} ${date}, ${year}`, null],
        [`${date}-${months[month - 1]?.slice(0, 3)}-${year}`, null],
        [`${date} ${russian[month - 1]} ${year} г.`, null],
        [`${date} ${ukrainian[month - 1]} ${year} року`, null],
      ];
      for (const [cell, order] of forms) {
        expect([cell, read(cell, order)]).toEqual([cell, { ok: true, edtf: isoFromDay(day), calendar: 'gregorian' }]);
      }
    }),
  );
});

test('a day of the Old Style is looked up in it, whether the column or the cell says so', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: date } = julianFromDay(day);
      const edtf = isoFromDay(day);
      expect(read(`${date}.${month}.${year}`, 'day-first', 'julian')).toEqual({ ok: true, edtf, calendar: 'julian' });
      expect(read(`${date} ${months[month - 1]} ${year} (O.S.)`)).toEqual({ ok: true, edtf, calendar: 'julian' });
      expect(dayFromJulian({ year, month, day: date })).toBe(day);
    }),
  );
});

test('two numbers that can be read in two ways are no date until the reader says which is the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (first, second) => {
      const cell = `${first}/${second}/1931`;
      const date = read(cell);
      if (first === second) expect(date).toMatchObject({ ok: true });
      else expect(date).toEqual({ ok: false, fault: 'order-open' });
    }),
  );
});

test('whatever stands in a cell, what is read of it is a date that compiles, or a fault', () => {
  const piece = fc.constantFrom(
    '5',
    '31',
    '1918',
    '18',
    '.',
    '/',
    '-',
    ' ',
    'May',
    'мая',
    '?',
    '~',
    'to',
    'between',
    'and',
    '..',
    '[',
    ']',
    'XX',
    'early',
    'winter',
    'O.S.',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom('gregorian' as const, 'julian' as const),
      (pieces, calendar) => {
        const date = read(pieces.join(''), 'day-first', calendar);
        if (date.ok && date.edtf !== null)
          expect(() => compileDate({ edtf: date.edtf, calendar: 'gregorian' })).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
});

describe('of the Old Style', () => {
  it('a month is the days it had, and both styles side by side have to agree', () => {
    expect(read('February 1900', null, 'julian')).toMatchObject({ edtf: '[1900-02-13..1900-03-13]' });
    expect(read('25 октября (7 ноября) 1917')).toMatchObject({ edtf: '1917-11-07' });
    expect(read('25 октября (8 ноября) 1917')).toEqual({ ok: false, fault: 'styles-differ' });
    expect(read('29.2.1900', 'day-first')).toEqual({ ok: false, fault: 'no-such-day' });
  });
});
