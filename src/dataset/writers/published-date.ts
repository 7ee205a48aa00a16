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

/** The first and the last second in which a record is shown. */
export interface TemporalEnds {
  start: string | null;
  end: string | null;
}

/**
 * For programs with a time control. They take an `end` that is a day for its first moment, and so pass over whatever lasted one day; and they
 * pass over what is open at one side, or show it always: there it is the day on which the atlas begins or ends.
 * @param extent ISO days
 */
export function temporalEnds(
  { edtf, earliest, latest }: PublishedDate,
  extent: { from: string; to: string },
): TemporalEnds {
  if (edtf === null) return { start: null, end: null };
  const first = earliest ?? [extent.from, latest ?? extent.to].sort()[0];
  const last = latest ?? [extent.to, earliest ?? extent.from].sort()[1];
  return { start: `${first}T00:00:00`, end: `${last}T23:59:59` };
}
