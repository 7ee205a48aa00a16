// A written date as EDTF, which is always Gregorian: days are looked up in the calendar they were written in, and what is vague stays a range.
import {
  type CalendarDay,
  dayFromGregorian,
  dayFromJulian,
  daysInMonth,
  isoFromDay,
  isRealDay,
} from '../../model/calendar.ts';
import { years } from '../../model/edtf.ts';
import type { CalendarName } from '../../model/historical-date.ts';
import type { DateFault, DatePart, WrittenDate } from './written-date.ts';

const isLeapInOldStyle = (year: number) => year % 4 === 0;

function lengthOf(year: number, month: number, calendar: CalendarName): number {
  if (calendar === 'julian' && month === 2) return isLeapInOldStyle(year) ? 29 : 28;
  return daysInMonth(year, month);
}

const dayIn = (date: CalendarDay, calendar: CalendarName) =>
  calendar === 'julian' ? dayFromJulian(date) : dayFromGregorian(date);

function faultOf({ year, month, day }: DatePart, calendar: CalendarName): DateFault | null {
  if (year < years.first || year > years.last) return 'out-of-reach';
  if (month !== null && (month < 1 || month > 12)) return 'no-such-month';
  if (month === null || day === null) return null;
  const isReal = day >= 1 && day <= lengthOf(year, month, calendar);
  if (!isReal || (calendar !== 'julian' && !isRealDay({ year, month, day }))) return 'no-such-day';
  if (calendar === 'julian') return null;
  const iso = isoFromDay(dayFromGregorian({ year, month, day }));
  return ['1970-01-01', '1900-01-01', '1899-12-30', '1899-12-31'].includes(iso) ? 'placeholder' : null;
}

/** First and last day that a date could mean. */
function daysOf(
  { year, month, day, months, third }: DatePart,
  calendar: CalendarName,
): { first: number; last: number } {
  if (month !== null && day !== null) {
    const only = dayIn({ year, month, day }, calendar);
    return { first: only, last: only };
  }
  const [from, to] = months ?? [month ?? 1, month ?? 12];
  // A winter goes on into the next year.
  const [lastYear, lastMonth] = to > 12 ? [year + 1, to - 12] : [year, to];
  const firstDay = third === undefined ? 1 : 1 + 10 * third;
  const lastDay = third === undefined || third === 2 ? lengthOf(lastYear, lastMonth, calendar) : 10 * (third + 1);
  return {
    first: dayIn({ year, month: from, day: firstDay }, calendar),
    last: dayIn({ year: lastYear, month: lastMonth, day: lastDay }, calendar),
  };
}

const signOf = ({ approximate, uncertain }: DatePart) => (approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '');
const two = (number: number) => String(number).padStart(2, '0');

/** A date that EDTF can name as it is; `null` for the part of a month, a season, or a month of the Old Style. */
function named(part: DatePart, calendar: CalendarName): string | null {
  const { year, month, day, months, third } = part;
  if (months || third !== undefined) return null;
  if (calendar === 'julian') {
    return month !== null && day !== null ? `${isoFromDay(dayFromJulian({ year, month, day }))}${signOf(part)}` : null;
  }
  const text = [String(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-');
  return `${text}${signOf(part)}`;
}

const range = (first: number | null, last: number | null, sign: string) =>
  `[${first === null ? '' : isoFromDay(first) + sign}..${last === null ? '' : isoFromDay(last) + sign}]`;

/** The dates that are written, in the order in which they are. */
const partsOf = (written: WrittenDate): DatePart[] => {
  switch (written.form) {
    case 'date':
      return [written.date];
    case 'interval':
      return [written.start, written.end].filter((part) => part !== null);
    case 'between':
      return [written.first, written.last].filter((part) => part !== null);
    case 'one-of':
      return written.dates;
  }
};

/** EDTF of the atlas's profile, or why there is none. */
export function edtfOfWritten(written: WrittenDate, calendar: CalendarName): { edtf: string } | DateFault {
  const parts = partsOf(written);
  const fault = parts.map((part) => faultOf(part, calendar)).find((one) => one !== null);
  if (fault) return fault;
  const days = parts.map((part) => daysOf(part, calendar));
  const [first, last] = [days[0], days.at(-1)] as [(typeof days)[0], (typeof days)[0]];
  const sign = parts.map(signOf).find((one) => one !== '') ?? '';
  if (written.form !== 'one-of' && last.last < first.first) return 'reversed';
  switch (written.form) {
    case 'date': {
      const name = named(written.date, calendar);
      return { edtf: name ?? range(first.first, last.last, sign) };
    }
    case 'interval': {
      const { start, end } = written;
      const names = [start, end].map((part) => (part ? named(part, calendar) : '..'));
      // Two ends that are themselves vague: it lies somewhere between.
      if (names.includes(null)) return { edtf: range(start && first.first, end && last.last, sign) };
      return { edtf: names[0] === names[1] ? (names[0] as string) : names.join('/') };
    }
    case 'between':
      return { edtf: range(written.first && first.first, written.last && last.last, sign) };
    case 'one-of': {
      const names = parts.map((part) => named(part, calendar));
      if (names.some((name) => name === null)) {
        return {
          edtf: range(Math.min(...days.map((one) => one.first)), Math.max(...days.map((one) => one.last)), sign),
        };
      }
      return { edtf: `[${names.join(',')}]` };
    }
  }
}
