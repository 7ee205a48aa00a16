// A page's records under the years they begin in: each under the first year that is possible, those without a date last.
import { isDated, type Spans } from '../lookup/spans.ts';
import { gregorianFromDay } from '../model/calendar.ts';
import { firstDay } from '../model/historical-date.ts';

export interface YearOfNumbers {
  /** `before`: the beginning is left open. `null`: no date. */
  year: number | 'before' | null;
  /** Numbers of the records, in their order. */
  numbers: number[];
}

function yearOf(spans: Spans, number: number): YearOfNumbers['year'] {
  if (!isDated(spans, number)) return null;
  const day = spans.earliestStart[number] as number;
  return day === firstDay ? 'before' : gregorianFromDay(day).year;
}

const place = (year: YearOfNumbers['year']): number =>
  year === null ? Number.POSITIVE_INFINITY : year === 'before' ? Number.NEGATIVE_INFINITY : year;

/** Records keep their order within a year. */
export function numbersByYear(spans: Spans, numbers: Iterable<number>): YearOfNumbers[] {
  const groups = new Map<YearOfNumbers['year'], number[]>();
  for (const number of numbers) {
    const year = yearOf(spans, number);
    const group = groups.get(year);
    if (group) group.push(number);
    else groups.set(year, [number]);
  }
  return [...groups].map(([year, inYear]) => ({ year, numbers: inYear })).sort((a, b) => place(a.year) - place(b.year));
}
