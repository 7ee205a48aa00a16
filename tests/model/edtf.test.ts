import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/calendar.ts';
import { daysOfDate, readEdtf } from '../../src/model/edtf.ts';
import { ends, markedDate, profile } from './edtf-strings.ts';

const outside: [text: string, because: string][] = [
  ['', 'empty'],
  ['1919-02-29', 'no leap year'],
  ['1918-04-31', 'April has 30 days'],
  ['1918-13', 'no such month'],
  ['1918-00', 'no such month'],
  ['1918-09-00', 'no such day'],
  ['1918-21', 'a season'],
  ['1918-24/1919-21', 'seasons'],
  ['1918-07-17T01:30:00', 'a time'],
  ['1918-07-17T01:30:00Z', 'a time'],
  ['1918-XX-05', 'a day of no month'],
  ['191X', 'a decade'],
  ['19', 'a century'],
  ['XXXX', 'no year'],
  ['Y17000', 'a long year'],
  ['-0044', 'before the era'],
  ['0999', 'before the years of the atlas'],
  ['3000-01', 'after them'],
  ['1918-9-5', 'one digit'],
  ['1918~?', 'two marks'],
  ['?1918', 'a mark in front'],
  ['1918-09?-05', 'a mark inside'],
  ['../..', 'open on both sides'],
  ['1918/', 'an empty side'],
  ['/1918', 'an empty side'],
  ['1919/1918', 'ends before it begins'],
  ['1918-09-05/1918-09-04', 'ends before it begins'],
  ['1918/1919/1920', 'three sides'],
  ['[1919..1918]', 'ends before it begins'],
  ['[1918-09-06..1918-09-05]', 'ends before it begins'],
  ['[1918]', 'one alone'],
  ['[]', 'none'],
  ['[..]', 'open on both sides'],
  ['[1918,1919..1920]', 'a list and a range'],
  ['[1918..1919..1920]', 'two ranges'],
  ['[1918, 1919]', 'a space'],
  ['{1918,1919}', 'all of a set'],
  ['[1918/1919]', 'an interval in a set'],
  ['[1918,1919', 'no closing bracket'],
  ['1918-09-05\n', 'a line end'],
  [' 1918', 'a space'],
  ['１９１８', 'other digits'],
  ['5 September 1918', 'words'],
];

describe('the EDTF profile', () => {
  it.each(outside)('turns down "%s": %s', (text) => {
    const reading = readEdtf(text);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.fault.length).toBeGreaterThan(10);
  });

  it('takes every string of the profile', () => {
    fc.assert(
      fc.property(profile, (text) => {
        expect(readEdtf(text)).toMatchObject({ ok: true });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the days and the mark of a single date', () => {
    fc.assert(
      fc.property(markedDate, (text) => {
        const reading = readEdtf(text);
        if (!reading.ok || reading.edtf.form !== 'date') return expect.fail(text);
        const [first, last] = ends(text);
        expect(daysOfDate(reading.edtf.date)).toEqual({ first: dayFromIso(first), last: dayFromIso(last) });
        expect(reading.edtf.date.approximate).toBe(/[~%]$/.test(text));
        expect(reading.edtf.date.uncertain).toBe(/[?%]$/.test(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the form apart', () => {
    const form = (text: string) => {
      const reading = readEdtf(text);
      return reading.ok ? reading.edtf.form : null;
    };
    expect(form('1918-09-05')).toBe('date');
    expect(form('1918-09-05/1918-09-05')).toBe('interval');
    expect(form('1918-09/..')).toBe('interval');
    expect(form('[1918-09-05..1918-09-09]')).toBe('between');
    expect(form('[..1918-09-05]')).toBe('between');
    expect(form('[1918-09-05..]')).toBe('between');
    expect(form('[..]')).toBe(null);
    expect(form('[1918..1919..1920]')).toBe(null);
    expect(form('[1918-09-05,1918-09-18]')).toBe('one-of');
    expect(form('[1918-09-05]')).toBe(null);
  });

  it('never throws, whatever it is handed', () => {
    const piece = fc.constantFrom(
      '1918',
      '-',
      '09',
      'XX',
      '/',
      '..',
      '[',
      ']',
      ',',
      '~',
      '?',
      '%',
      '05',
      ' ',
      'T',
      '{',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          expect(typeof readEdtf(text).ok).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
