// Named periods: what their claims allow, what all of them share, and every dating kept.
import { describe, expect, test } from 'vitest';
import { compilePeriods } from '../../src/model/compiled-periods.ts';
import type { HistoricalDate } from '../../src/model/historical-date.ts';
import type { Source } from '../../src/model/source.ts';
import { claimOf, eventOf } from '../small-atlas.ts';

const when = (edtf: string): HistoricalDate => ({
  ...{ edtf, verbatim: edtf, calendar: 'gregorian', role: 'period', inferred: false },
});
const dated = (id: string, edtf: string | null) => claimOf(id, { when: edtf === null ? null : when(edtf) });
const events = [
  eventOf('start', null, '1918', {
    claims: [dated('september', '1918-09'), dated('august', '[1918-08-17..1918-08-30]'), claimOf('silent')],
  }),
  eventOf('end', null, null, {
    claims: [
      dated('year', '1922'),
      dated('by-then', '[..1918-10-15]'),
      dated('undated', null),
      dated('whole', '1920/1921'),
    ],
  }),
];
const sources: Source[] = [
  {
    ...{ id: 'chronicle', type: 'book', title: 'A chronicle', 'title-short': 'Chronicle' },
    custom: { source_type: 'monograph', standpoint: '', reliability_note: '', independence_group: 'chronicle' },
  },
];
const title = { en: 'Period' };
const compiled = (begins: string[], ends: string[]) =>
  compilePeriods([{ id: 'period', title, begins, ends }], events, sources);

describe('a period that claims date', () => {
  test('reaches from the first day that one lets it begin to the last that one lets it end', () => {
    expect(compiled(['september', 'august'], ['year', 'whole'])).toMatchObject([
      { from: '1918-08-17', to: '1922-12-31', sure: { from: '1918-09-30', to: '1921-01-01' } },
    ]);
  });

  test('shares no day where one dating has it over before another has it begun', () => {
    expect(compiled(['september'], ['by-then', 'year'])).toMatchObject([{ to: '1922-12-31', sure: null }]);
  });

  test('keeps every dating in the order of the dates, with its source, an event speaking for a silent claim', () => {
    const [period] = compiled(['september', 'silent', 'august'], ['year']);
    expect(period?.begins.map(({ claim }) => claim)).toEqual(['silent', 'august', 'september']);
    expect(period?.begins[1]).toEqual({ claim: 'august', source: 'Chronicle', date: when('[1918-08-17..1918-08-30]') });
  });

  test('takes its beginning or end from one claim that gives both', () => {
    expect(compiled(['whole'], ['whole'])).toMatchObject([
      { from: '1920-01-01', to: '1921-12-31', sure: { from: '1920-12-31', to: '1921-01-01' } },
    ]);
  });

  test('is left out where no claim dates one of its ends', () => {
    expect(compiled(['september'], ['undated', 'nowhere'])).toEqual([]);
  });
});

test('a stretch of the calendar has the days it is given, and no datings', () => {
  expect(compilePeriods([{ id: 'autumn', title, from: '1918-09-01', to: '1918-11-30' }], events, sources)).toEqual([
    { id: 'autumn', title, from: '1918-09-01', to: '1918-11-30', sure: null, begins: [], ends: [] },
  ]);
});
