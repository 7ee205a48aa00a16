// A page's records under the years they begin in: each under the first year that is possible, those without a date last.
import { gregorianFromDay } from '../model/calendar.ts';
import { firstDay } from '../model/historical-date.ts';
import type { PanelRecord } from './panel-record.ts';

export interface YearGroup {
  /** `before`: the beginning is left open. `null`: no date. */
  year: number | 'before' | null;
  records: PanelRecord[];
}

function yearOf({ span }: PanelRecord): YearGroup['year'] {
  if (!span) return null;
  return span.earliestStart === firstDay ? 'before' : gregorianFromDay(span.earliestStart).year;
}

const place = (year: YearGroup['year']): number =>
  year === null ? Number.POSITIVE_INFINITY : year === 'before' ? Number.NEGATIVE_INFINITY : year;

/** Records keep their order within a year. */
export function recordsByYear(records: readonly PanelRecord[]): YearGroup[] {
  const groups = new Map<YearGroup['year'], PanelRecord[]>();
  for (const record of records) {
    const year = yearOf(record);
    groups.set(year, [...(groups.get(year) ?? []), record]);
  }
  return [...groups].map(([year, inYear]) => ({ year, records: inYear })).sort((a, b) => place(a.year) - place(b.year));
}
