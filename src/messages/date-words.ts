// Dates in words, in the reader's language: days, and the dates of records with their doubt.
import { type CalendarDay, type Dating, dayFromGregorian, gregorianFromDay, julianFromDay } from '../model/calendar.ts';
import { type EdtfDate, readEdtf } from '../model/edtf.ts';
import type { HistoricalDate } from '../model/historical-date.ts';
import type { Messages } from './en/messages.ts';

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

const moment = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day);

function written(locale: string, style: keyof typeof styles, day: CalendarDay): string {
  return formatOf(locale, style).format(moment(day));
}

/** `5 September 1835`; `24 August 1835 Old Style`; or `5 September 1835 (24 August 1835 Old Style)`. */
export function dayInWords(day: number, messages: Messages, dating: Dating = 'new'): string {
  const newStyle = written(messages.locale, 'day', gregorianFromDay(day));
  const oldStyle = messages.oldStyle(oldStyleInWords(day, messages));
  switch (dating) {
    case 'new':
      return newStyle;
    case 'old':
      return oldStyle;
    case 'both':
      return messages.bothStyles(newStyle, oldStyle);
  }
}

/** `15 August – 31 October 1835`, in the reader's calendar; with both, New Style first and Old Style second. */
export function windowInDays(from: number, to: number, messages: Messages, dating: Dating): [string, string?] {
  const format = formatOf(messages.locale, 'day');
  const range = (calendarDay: (day: number) => CalendarDay) =>
    format.formatRange(moment(calendarDay(from)), moment(calendarDay(to)));
  const oldStyle = () => messages.oldStyle(range(julianFromDay));
  if (dating === 'old') return [oldStyle()];
  return dating === 'new' ? [range(gregorianFromDay)] : [range(gregorianFromDay), oldStyle()];
}

/** The forms of January to December, in lower case: alone, and after a day, which some languages tell apart; English ones too. */
export function monthForms({ locale }: Messages): string[][] {
  const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const moment = Date.UTC(2001, month, 1);
    const afterDay = formatOf(locale, 'day').formatToParts(moment);
    const forms = [
      alone.format(moment),
      afterDay.find(({ type }) => type === 'month')?.value ?? '',
      new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(moment),
    ];
    return forms.map((form) => form.toLocaleLowerCase(locale));
  });
}

/** `September 1835`. */
export function monthInWords(day: number, messages: Messages): string {
  return written(messages.locale, 'month', gregorianFromDay(day));
}

/** The same day as the Julian calendar printed it: `24 August 1835`. */
export function oldStyleInWords(day: number, messages: Messages): string {
  return written(messages.locale, 'day', julianFromDay(day));
}

/** A month or a year is the same thing in neither calendar: it stays as it is, in the New Style. */
function edtfDateInWords(date: EdtfDate, messages: Messages, dating: Dating): string {
  const { locale, terms } = messages;
  const { year, month, day } = date;
  const plain =
    month !== null && day !== null
      ? dayInWords(dayFromGregorian({ year, month, day }), messages, dating)
      : written(locale, month === null ? 'year' : 'month', { year, month: month ?? 1, day: 1 });
  const about = date.approximate ? terms.dateAbout(plain) : plain;
  return date.uncertain ? terms.dateUncertain(about) : about;
}

/** A record's date: `February 1835 – June 1835`, `between 5 September 1835 and 9 September 1835`, `about 1835`. */
export function historicalDateInWords(date: HistoricalDate, messages: Messages, dating: Dating = 'new'): string {
  const { terms } = messages;
  const reading = readEdtf(date.edtf);
  if (!reading.ok) return date.verbatim;
  const { edtf } = reading;
  const words = (one: EdtfDate) => edtfDateInWords(one, messages, dating);
  switch (edtf.form) {
    case 'date':
      return words(edtf.date);
    case 'interval':
      if (edtf.start && edtf.end) return terms.dateInterval(words(edtf.start), words(edtf.end));
      return edtf.start ? terms.dateFrom(words(edtf.start)) : terms.dateUntil(words(edtf.end as EdtfDate));
    case 'between':
      if (edtf.first && edtf.last) return terms.dateBetween(words(edtf.first), words(edtf.last));
      return edtf.first ? terms.dateNotBefore(words(edtf.first)) : terms.dateBy(words(edtf.last as EdtfDate));
    case 'one-of':
      return terms.dateOneOf(edtf.dates.map(words));
  }
}

/** A stretch of days in the fewest words that say it: `5 September 1835`, `September 1835`, `1836`, or from one day to another. */
export function stretchInWords(from: number, to: number, messages: Messages, dating: Dating = 'new'): string {
  if (from === to) return dayInWords(from, messages, dating);
  const first = gregorianFromDay(from);
  const last = gregorianFromDay(to + 1);
  if (first.day === 1 && last.day === 1) {
    const months = (last.year - first.year) * 12 + last.month - first.month;
    if (months === 1) return monthInWords(from, messages);
    if (months === 12 && first.month === 1) return String(first.year);
  }
  return messages.windowInWords(dayInWords(from, messages, dating), dayInWords(to, messages, dating));
}

/** What stands for the date of an event that has none of its own. */
export function undatedInWords(
  claims: readonly { when?: HistoricalDate | null | undefined }[],
  messages: Messages,
): string {
  return claims.some(({ when }) => when) ? messages.datedInClaims : messages.undatedRecord;
}
