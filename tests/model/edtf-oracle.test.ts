// The `edtf` package as a second opinion on what a date means, where it is right; and its known wrong answers, pinned, so that
// a version that mends one is noticed.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/model/calendar.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import { compileDate, firstDay, lastDay } from '../../src/model/historical-date.ts';
import { ends, isoDay, unmarkedDate } from './edtf-strings.ts';

/** Whole days of the oracle's answer; an open side is where our time ends. */
function oracleDays(text: string): [number, number] {
  const { min, max } = edtf(text);
  if (min === null || max === null) throw new Error(`${text} has a side of no value`);
  return [
    min === Number.NEGATIVE_INFINITY ? firstDay : Math.floor(min / 86_400_000),
    max === Number.POSITIVE_INFINITY ? lastDay : Math.floor(max / 86_400_000),
  ];
}

function ourDays(text: string): [number, number] {
  const { earliestStart, latestEnd } = compileDate({ edtf: text, calendar: 'gregorian' });
  return [earliestStart, latestEnd];
}

const agree = (strings: fc.Arbitrary<string>) =>
  fc.assert(
    fc.property(strings, (text) => {
      expect(ourDays(text), text).toEqual(oracleDays(text));
    }),
    { numRuns: 500 },
  );

/** Its intervals need an end that begins after the start begins. */
const intervalItTakes = fc
  .tuple(unmarkedDate, unmarkedDate)
  .filter(([a, b]) => ends(a)[0] !== ends(b)[0])
  .map(([a, b]) => (ends(a)[0] < ends(b)[0] ? `${a}/${b}` : `${b}/${a}`))
  .filter((text) => readEdtf(text).ok);

/** It takes the first and the last as written for the bounds. */
const setInOrder = fc.array(isoDay, { minLength: 2, maxLength: 4 }).map((days) => `[${days.toSorted().join(',')}]`);

describe('our dates and those of the edtf package', () => {
  it('agree on years, months, days and what is not known of them', () => agree(unmarkedDate));
  it('agree on the bounds of dates marked as uncertain', () => agree(isoDay.map((day) => `${day}?`)));
  it('agree on intervals', () => agree(intervalItTakes));
  it('agree on open intervals', () =>
    agree(
      fc.oneof(
        unmarkedDate.map((date) => `${date}/..`),
        unmarkedDate.map((date) => `../${date}`),
      ),
    ));
  it('agree on one of a set that is written in order', () => agree(setInOrder));

  it('agree on which days of all months are real, but for the leap day', () => {
    for (const year of ['1900', '1918', '1919', '1920', '2000']) {
      for (let at = 0; at < 12 * 31; at += 1) {
        const text = `${year}-${String(Math.floor(at / 31) + 1).padStart(2, '0')}-${String((at % 31) + 1).padStart(2, '0')}`;
        if (text.endsWith('-02-29')) continue;
        let real = true;
        try {
          real = edtf(text).edtf === text;
        } catch {
          real = false;
        }
        expect(readEdtf(text).ok, text).toBe(real);
      }
    }
  });
});

describe('where the edtf package (4.11.1) is wrong, or narrower than we are', () => {
  it('ends "some time between" on its first day', () => {
    expect(oracleDays('[1918-09-05..1918-09-09]').map(isoFromDay)).toEqual(['1918-09-05', '1918-09-05']);
    expect(ourDays('[1918-09-05..1918-09-09]').map(isoFromDay)).toEqual(['1918-09-05', '1918-09-09']);
  });

  it('takes the bounds of a set from its first and last member as written', () => {
    expect(oracleDays('[1919-02-01,1918-09-05,1918-12-01]').map(isoFromDay)).toEqual(['1919-02-01', '1918-12-01']);
    expect(ourDays('[1919-02-01,1918-09-05,1918-12-01]').map(isoFromDay)).toEqual(['1918-09-05', '1919-02-01']);
  });

  it('moves 29 February of a common year to 1 March without a word', () => {
    expect(edtf('1919-02-29').edtf).toBe('1919-03-01');
    expect(readEdtf('1919-02-29').ok).toBe(false);
  });

  it.each(['1918-09-05/1918-09-05', '1918-09-05/1918-09', '1918-09/1918-09'])('does not take %s', (text) => {
    expect(() => edtf(text)).toThrow();
    expect(readEdtf(text).ok).toBe(true);
  });

  it('takes no "some time between" of unlike precision', () => {
    expect(() => edtf('[1918-09..1918-10-05]')).toThrow();
    expect(ourDays('[1918-09..1918-10-05]').map(isoFromDay)).toEqual(['1918-09-01', '1918-10-05']);
  });

  it('does not widen what is approximate', () => {
    expect(oracleDays('1918-09-05~').map(isoFromDay)).toEqual(['1918-09-05', '1918-09-05']);
    expect(ourDays('1918-09-05~').map(isoFromDay)).toEqual(['1918-09-02', '1918-09-08']);
  });

  it('gives an unknown end no value, where we ask for an open one', () => {
    expect(edtf('1918-09-05/').max).toBeNull();
    expect(readEdtf('1918-09-05/').ok).toBe(false);
  });

  it('has winter of 1918 end in December, and its seasons are not of our profile', () => {
    expect(Math.floor((edtf('1918-24').max ?? 0) / 86_400_000)).toBe(dayFromIso('1918-12-31'));
    expect(readEdtf('1918-24').ok).toBe(false);
  });

  it('reads a time in the zone of the machine, and we read none', () => {
    const offset = new Date(1918, 6, 17, 1, 30).getTimezoneOffset() * 60_000;
    expect(edtf('1918-07-17T01:30:00').min).toBe(Date.UTC(1918, 6, 17, 1, 30) + offset);
    expect(readEdtf('1918-07-17T01:30:00').ok).toBe(false);
  });
});
