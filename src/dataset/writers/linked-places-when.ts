// A historical date as a Linked Places `when`. Time spans there take plain ISO dates only: EDTF's marks go into certainty and label.
import { dayIfOldStyle, isoFromDay } from '../../model/calendar.ts';
import { datesOf, daysOfDate, type Edtf, type EdtfDate, readEdtf } from '../../model/edtf.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';

/** Either `in`, or one or both of `earliest` and `latest`. */
export interface LinkedDate {
  in?: string;
  earliest?: string;
  latest?: string;
}

/** Without `end`, it took place during `start`. */
export interface LinkedTimespan {
  start?: LinkedDate;
  end?: LinkedDate;
}

export type Certainty = 'certain' | 'less-certain' | 'uncertain';

export interface LinkedWhen {
  timespans: LinkedTimespan[];
  certainty: Certainty;
  label: string;
  /** Not of the format; allowed beside it. */
  edtf: string;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Year, month or day, without marks; `1835-02-XX` is `1835-02`. */
function plain({ year, month, day }: EdtfDate): string {
  if (month === null) return String(year).padStart(4, '0');
  return `${year}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
}

/** A date of unknown calendar may be a later day, if it was Old Style. */
function inside(date: EdtfDate, inEither: boolean): LinkedDate {
  if (!inEither) return { in: plain(date) };
  const { first, last } = daysOfDate(date);
  return { earliest: isoFromDay(first), latest: isoFromDay(dayIfOldStyle(last)) };
}

const latestOf = (date: EdtfDate, inEither: boolean) =>
  inEither ? isoFromDay(dayIfOldStyle(daysOfDate(date).last)) : plain(date);

function timespan(edtf: Edtf, inEither: boolean): LinkedTimespan {
  switch (edtf.form) {
    case 'date':
      return { start: inside(edtf.date, inEither) };
    case 'interval': {
      const { start, end } = edtf;
      if (start && end) return { start: inside(start, inEither), end: inside(end, inEither) };
      if (start) return { start: inside(start, inEither), end: { earliest: plain(start) } };
      if (end) return { start: { latest: latestOf(end, inEither) }, end: { latest: latestOf(end, inEither) } };
      return {};
    }
    case 'between':
      return {
        start: {
          ...(edtf.first && { earliest: plain(edtf.first) }),
          ...(edtf.last && { latest: latestOf(edtf.last, inEither) }),
        },
      };
    case 'one-of': {
      const inOrder = edtf.dates.toSorted((a, b) => daysOfDate(a).first - daysOfDate(b).first);
      const last = edtf.dates.toSorted((a, b) => daysOfDate(b).last - daysOfDate(a).last)[0];
      const first = inOrder[0];
      return first && last ? { start: { earliest: plain(first), latest: latestOf(last, inEither) } } : {};
    }
  }
}

function certaintyOf(date: HistoricalDate, edtf: Edtf): Certainty {
  const dates = datesOf(edtf);
  if (dates.some((one) => one.uncertain)) return 'uncertain';
  const loose = dates.some((one) => one.approximate) || edtf.form === 'between' || edtf.form === 'one-of';
  return loose || date.inferred || date.calendar === 'unknown' ? 'less-certain' : 'certain';
}

/** Throws on a string outside the profile, as `compileDate` does: the dataset's gate keeps such dates out. */
export function linkedWhen(date: HistoricalDate): LinkedWhen {
  const reading = readEdtf(date.edtf);
  if (!reading.ok) throw new Error(`the date ${reading.fault}`);
  const inEither = date.calendar === 'unknown';
  return {
    timespans: [timespan(reading.edtf, inEither)],
    certainty: certaintyOf(date, reading.edtf),
    label: date.verbatim || date.edtf,
    edtf: date.edtf,
  };
}
