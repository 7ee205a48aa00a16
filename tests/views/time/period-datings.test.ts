// What a band says of the period it stands for: who dates its beginning and its end how, rivals side by side.
import { expect, test } from 'vitest';
import { historicalDateInWords } from '../../../src/messages/date-words.ts';
import type { PeriodDating } from '../../../src/model/compiled-periods.ts';
import { periodDatings } from '../../../src/views/time/period-datings.ts';
import { en as messages } from '../../own-corpus.ts';

const dates = { historical: (date: PeriodDating['date']) => historicalDateInWords(date, messages) };
const dating = (claim: string, source: string, edtf: string): PeriodDating => ({
  ...{ claim, source },
  date: { edtf, verbatim: edtf, calendar: 'gregorian', role: 'period', inferred: false },
});

test('names each date once, with all who give it, the beginning before the end', () => {
  const begins = [
    dating('a', 'Chronicle', '1918'),
    dating('b', 'Notes', '1918'),
    dating('c', 'Notes', '[..1918-09-05]'),
  ];
  const ends = [dating('d', 'Chronicle', '1921/1922'), dating('e', 'Chronicle', '[1922-02..]')];
  expect(periodDatings({ begins, ends }, messages, dates)).toEqual([
    'Begins: 1918 (Chronicle, Notes); not later than 5 September 1918 (Notes)',
    'Ends: 1921 – 1922 (Chronicle); not before February 1922 (Chronicle)',
  ]);
});

test('has nothing to say of a stretch of the calendar', () => {
  expect(periodDatings({ begins: [], ends: [] }, messages, dates)).toEqual([]);
});
