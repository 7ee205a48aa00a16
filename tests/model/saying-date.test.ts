// When a work was published, as far as its description says.
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../src/model/calendar.ts';
import { spanOfWork } from '../../src/model/saying-date.ts';

const days = (work: Parameters<typeof spanOfWork>[0]) => {
  const span = spanOfWork(work);
  return span && [isoFromDay(span.earliestStart), isoFromDay(span.latestEnd)];
};
const parts = (...dates: number[][]) => ({ 'date-parts': dates });

describe('a work', () => {
  test.each([
    ['a year', parts([1922]), ['1922-01-01', '1922-12-31']],
    ['a month', parts([1918, 9]), ['1918-09-01', '1918-09-30']],
    ['a day', parts([1918, 9, 5]), ['1918-09-05', '1918-09-05']],
    ['a range', parts([1918], [1922]), ['1918-01-01', '1922-12-31']],
    // The gate keeps these out; what comes by another way must not stop the page.
    ['a year of three digits', parts([862]), null],
    ['a thirteenth month', parts([1918, 13]), null],
    ['the 29th of a short February', parts([1919, 2, 29]), null],
    ['no date', {}, null],
  ])('of %s', (_what, issued, expected) => {
    expect(days({ issued })).toEqual(expected);
  });

  test('is of its first printing, unless that is told in words alone', () => {
    expect(days({ issued: parts([1974]), 'original-date': parts([1924]) })).toEqual(['1924-01-01', '1924-12-31']);
    expect(days({ issued: parts([1974]), 'original-date': { literal: 'before 1930' } })).toEqual([
      '1974-01-01',
      '1974-12-31',
    ]);
  });
});
