// Dates as people type them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInWords, monthForms, monthInWords } from '../../../src/messages/date-words.ts';
import type { Messages } from '../../../src/messages/en/messages.ts';
import { gregorianFromDay, isoFromDay } from '../../../src/model/calendar.ts';
import { type DateWords, readTypedDate } from '../../../src/views/time/typed-date.ts';
import { en, ru, uk } from '../../own-corpus.ts';
import { day } from '../../state/small-context.ts';

const english = 'january february march april may june july august september october november december'.split(' ');
const words = { months: english.map((name) => [name]), oldStyle: ['old style', 'o.s.'], newStyle: ['new style'] };
const tables = { en, ru, uk };
const wordsOf = (messages: Messages): DateWords => ({
  months: monthForms(messages),
  oldStyle: messages.timeWords.oldStyleTyped,
  newStyle: messages.timeWords.newStyleTyped,
});
const read = (text: string, side: 'from' | 'to' = 'from') => readTypedDate(text, side, words);
const isoOf = (text: string, side: 'from' | 'to' = 'from') => {
  const found = read(text, side);
  return found.ok ? isoFromDay(found.day) : found.fault;
};

test.each([
  '1918-09-05',
  '1918-9-5',
  '5 September 1918',
  '  5   sept. 1918 ',
  '5. September 1918',
  'September 5, 1918',
  'Sep 5 1918',
  '5.9.1918',
  '05.09.1918',
  '5. 9. 1918',
  '23 August 1918 Old Style',
  '23.8.1918 O.S.',
  '5 September 1918 New Style',
  '5th September 1918',
  'the 5th of September 1918',
  'September 5th, 1918',
  '1918–09–05',
  '5\u00a0September\u00a01918',
  '\u200b5 September 1918',
])('%s is 5 September 1918', (text) => {
  expect(isoOf(text)).toBe('1918-09-05');
});

test.each([
  ['1918-02', '1918-02-01', '1918-02-28'],
  ['1918', '1918-01-01', '1918-12-31'],
  ['February 1920', '1920-02-01', '1920-02-29'],
  ['9.1918', '1918-09-01', '1918-09-30'],
  ['1918 Old Style', '1918-01-14', '1919-01-13'],
])('%s begins on %s and ends on %s', (text, first, last) => {
  expect(isoOf(text, 'from')).toBe(first);
  expect(isoOf(text, 'to')).toBe(last);
});

test.each([
  ['ru', '5 сентября 1918 г.'],
  ['ru', '5 сентября 1918 года'],
  ['ru', '5\u00a0сентября 1918\u00a0г.'],
  ['ru', '5-го сентября 1918 года'],
  ['ru', '05.09.1918 г.'],
  ['ru', '23 августа 1918 года ст. ст.'],
  ['ru', '23 августа 1918 года (по старому стилю)'],
  ['ru', '23 августа 1918 г. по старому стилю'],
  ['uk', '5 вересня 1918 року'],
  ['uk', '5-го вересня 1918 року'],
  ['uk', '05.09.1918 р.'],
  ['uk', '23 серпня 1918 року за старим стилем'],
  ['ru', 'сентябрь 5, 1918'],
  ['ru', '5 мая 1918'],
  ['uk', '5 вересня 1918 р.'],
  ['uk', '5 September 1918'],
] as const)('the months of the language are read, in every form (%s: %s)', (language, text) => {
  const found = readTypedDate(text, 'from', wordsOf(tables[language]));
  expect(found.ok && isoFromDay(found.day)).toMatch(/^1918-0[59]-05$/);
});

test.each([
  ['ru', '30 августа 1918 года', '1918-08-30', '1918-08-30'],
  ['uk', '30 серпня 1918 року', '1918-08-30', '1918-08-30'],
  ['ru', 'август 1918 года', '1918-08-01', '1918-08-31'],
  ['ru', 'августа 1918 г.', '1918-08-01', '1918-08-31'],
  ['ru', '1918 году', '1918-01-01', '1918-12-31'],
  ['ru', '1918 год', '1918-01-01', '1918-12-31'],
  ['ru', '1918г.', '1918-01-01', '1918-12-31'],
  ['uk', 'серпень 1918 року', '1918-08-01', '1918-08-31'],
  ['uk', '1918 рік', '1918-01-01', '1918-12-31'],
  ['uk', '1918 р.', '1918-01-01', '1918-12-31'],
  ['ru', '1918 года ст. ст.', '1918-01-14', '1919-01-13'],
] as const)('a date may end with the word for year (%s: %s)', (language, text, first, last) => {
  const days = (['from', 'to'] as const).map((side) => readTypedDate(text, side, wordsOf(tables[language])));
  expect(days.map((found) => found.ok && isoFromDay(found.day))).toEqual([first, last]);
});

test('whatever date the page itself writes in words can be typed, in each language and calendar', () => {
  for (const messages of Object.values(tables))
    fc.assert(
      fc.property(fc.integer({ min: day('1900-01-01'), max: day('2030-12-31') }), (one) => {
        const typed = (text: string, side: 'from' | 'to') => readTypedDate(text, side, wordsOf(messages));
        expect(typed(dayInWords(one, messages), 'from')).toEqual({ ok: true, day: one });
        expect(typed(dayInWords(one, messages, 'old'), 'to')).toEqual({ ok: true, day: one });
        const month = typed(monthInWords(one, messages), 'from');
        expect(month.ok && isoFromDay(month.day)).toBe(`${isoFromDay(one).slice(0, 7)}-01`);
      }),
    );
});

describe('slashes', () => {
  test('are read, day first, where only one reading is possible or both agree', () => {
    expect(isoOf('25/9/1918')).toBe('1918-09-25');
    expect(isoOf('5/5/1918')).toBe('1918-05-05');
  });

  test('are not guessed at', () => {
    expect(read('5/9/1918')).toEqual({
      ok: false,
      fault: 'two-readings',
      readings: [day('1918-09-05'), day('1918-05-09')],
    });
    expect(read('9/25/1918')).toEqual({ ok: false, fault: 'no-such-month', month: 25 });
  });
});

test.each([
  ['30 February 1918', { fault: 'no-such-day', day: 30, monthOf: day('1918-02-01'), length: 28 }],
  ['1919-02-29', { fault: 'no-such-day', day: 29, monthOf: day('1919-02-01'), length: 28 }],
  ['1918-13-01', { fault: 'no-such-month', month: 13 }],
  ['0.9.1918', { fault: 'no-such-day', day: 0, monthOf: day('1918-09-01'), length: 30 }],
  ['yesterday', { fault: 'unreadable' }],
  ['', { fault: 'unreadable' }],
  ['5 Brumaire 1918', { fault: 'unreadable' }],
  ['5 se 1918', { fault: 'unreadable' }],
  ['5 September 18', { fault: 'unreadable' }],
  ['1918-09-05T00:00', { fault: 'unreadable' }],
])('“%s” is explained, not guessed at', (text, fault) => {
  expect(read(text)).toEqual({ ok: false, ...fault });
});

test('every day is read back, however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1900-01-01'), max: day('2030-12-31') }), (one) => {
      const { year, month, day: dayOfMonth } = gregorianFromDay(one);
      const name = english[month - 1] as string;
      for (const text of [
        isoFromDay(one),
        `${dayOfMonth}.${month}.${year}`,
        `${dayOfMonth} ${name} ${year}`,
        `${name.slice(0, 3)} ${dayOfMonth}, ${year}`,
      ]) {
        expect(read(text)).toEqual({ ok: true, day: one });
      }
    }),
  );
});
