// How a date is published in a table: as authored, and as its possible bounds in ISO days.
import { isoFromDay } from '../../model/calendar.ts';
import { compileDate, firstDay, type HistoricalDate, lastDay } from '../../model/historical-date.ts';

export interface PublishedDate {
  edtf: string | null;
  date_verbatim: string | null;
  date_role: string | null;
  date_inferred: boolean | null;
  calendar: string | null;
  /** First and last day it could mean (ISO, Gregorian); `null` on an open side, and where there is no date. */
  earliest: string | null;
  latest: string | null;
}

const noDate: PublishedDate = {
  edtf: null,
  date_verbatim: null,
  date_role: null,
  date_inferred: null,
  calendar: null,
  earliest: null,
  latest: null,
};

export function publishedDate(date: HistoricalDate | null): PublishedDate {
  if (!date) return noDate;
  const { earliestStart, latestEnd } = compileDate(date);
  return {
    edtf: date.edtf,
    date_verbatim: date.verbatim,
    date_role: date.role,
    date_inferred: date.inferred,
    calendar: date.calendar,
    earliest: earliestStart <= firstDay ? null : isoFromDay(earliestStart),
    latest: latestEnd >= lastDay ? null : isoFromDay(latestEnd),
  };
}
