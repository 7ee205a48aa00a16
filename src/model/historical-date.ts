// A date as a source gives it, and its compiled form: a span with doubt at both ends.
import { dayFromGregorian, dayIfOldStyle } from './calendar.ts';
import { datesOf, daysOfDate, type Edtf, type EdtfDate, readEdtf, years } from './edtf.ts';
import type { TimeSpan } from './time-span.ts';

export const dateRoles = ['event', 'order', 'report', 'publication', 'period'] as const;
export type DateRole = (typeof dateRoles)[number];

export const calendars = ['gregorian', 'julian', 'unknown'] as const;
export type CalendarName = (typeof calendars)[number];

/** A date in the corpus. `edtf` is always Gregorian; `calendar` says in which calendar the source printed `verbatim`. */
export interface HistoricalDate {
  edtf: string;
  verbatim: string;
  calendar: CalendarName;
  role: DateRole;
  /** The date comes only from the context, not from the passage. */
  inferred: boolean;
}

/** Days that `~` adds on either side. EDTF gives no width: half of the unit that was named, three days for a day. Ours, and stated. */
export const approximateMargin = { day: 3, month: 15, year: 183 };

/** The ends of time as the atlas counts it: an open interval reaches to them. */
export const firstDay = dayFromGregorian({ year: years.first, month: 1, day: 1 });
export const lastDay = dayFromGregorian({ year: years.last, month: 12, day: 31 });

/** Neither `~` nor a doubtful calendar reaches past the ends of time. */
const withinTime = (day: number) => Math.min(Math.max(day, firstDay), lastDay);

function widened(date: EdtfDate): { first: number; last: number } {
  const { first, last } = daysOfDate(date);
  if (!date.approximate) return { first, last };
  const margin = approximateMargin[date.day !== null ? 'day' : date.month !== null ? 'month' : 'year'];
  return { first: first - margin, last: last + margin };
}

function bounds(edtf: Edtf): Omit<TimeSpan, 'doubtful'> {
  switch (edtf.form) {
    case 'date': {
      const { first, last } = widened(edtf.date);
      return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
    }
    case 'interval': {
      const start = edtf.start ? widened(edtf.start) : null;
      const end = edtf.end ? widened(edtf.end) : null;
      const earliestStart = start?.first ?? firstDay;
      const latestEnd = end?.last ?? lastDay;
      return {
        earliestStart,
        latestStart: Math.min(start?.last ?? latestEnd, latestEnd),
        earliestEnd: Math.max(end?.first ?? earliestStart, earliestStart),
        latestEnd,
      };
    }
    case 'between': {
      const first = edtf.first ? widened(edtf.first).first : firstDay;
      const last = edtf.last ? widened(edtf.last).last : lastDay;
      return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
    }
    case 'one-of': {
      const spans = edtf.dates.map(widened);
      const first = Math.min(...spans.map((span) => span.first));
      const last = Math.max(...spans.map((span) => span.last));
      return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
    }
  }
}

/**
 * The span a date could mean, in whole days since 1970-01-01.
 * `unknown` calendar: the printed day, or the one that it was if it was Old Style: 13 days later in the twentieth century.
 * Throws on a string outside the profile: such a date does not pass the dataset's gate.
 */
export function compileDate(date: Pick<HistoricalDate, 'edtf' | 'calendar'>): TimeSpan {
  const reading = readEdtf(date.edtf);
  if (!reading.ok) throw new Error(`the date ${reading.fault}`);
  const span = bounds(reading.edtf);
  const inEither = (day: number) => (date.calendar === 'unknown' ? dayIfOldStyle(day) : day);
  return {
    earliestStart: withinTime(span.earliestStart),
    latestStart: withinTime(inEither(span.latestStart)),
    earliestEnd: withinTime(span.earliestEnd),
    latestEnd: withinTime(inEither(span.latestEnd)),
    doubtful: datesOf(reading.edtf).some((one) => one.uncertain),
  };
}
