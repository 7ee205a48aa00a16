// What a reader answers to the questions that a file of the fixtures leaves open.
import type { Mapping } from '../../src/own-records/mapping/mapping.ts';

export const answersOf: Readonly<Record<string, Partial<Mapping>>> = {
  'ambiguous-dates.csv': { dateOrder: 'month-first' },
  'contradicting-dates.csv': { dateOrder: 'day-first' },
  'counts.csv': { count: { best: 'killed', low: null, high: null, bound: 'at-least' } },
  'excel-german.xlsx': { dateOrder: 'day-first' },
  'russian-cp1251.csv': { calendar: 'julian', encoding: 'windows-1251' },
  'ukrainian.csv': { calendar: 'unknown' },
};
