// Reads the atlas's profile of EDTF (ISO 8601-2:2019): years, months, days, `~ ? %`, intervals, sets of one, `XX`. No seasons, no times.
import { dayFromGregorian, daysInMonth, isRealDay } from './calendar.ts';

/** A single date of the profile. `month` and `day` are `null` where it names none (or writes `XX`). */
export interface EdtfDate {
  year: number;
  month: number | null;
  day: number | null;
  approximate: boolean;
  uncertain: boolean;
}

export type Edtf =
  | { form: 'date'; date: EdtfDate }
  /** From one date to another; `null` is an open side. */
  | { form: 'interval'; start: EdtfDate | null; end: EdtfDate | null }
  /** Some time from the first to the last; `null`: no bound on that side, so that it happened by the last, or not before the first. */
  | { form: 'between'; first: EdtfDate | null; last: EdtfDate | null }
  | { form: 'one-of'; dates: EdtfDate[] };

export type EdtfReading = { ok: true; edtf: Edtf } | { ok: false; fault: string };

/** The years the atlas can hold: an open interval reaches to their ends, so no date may lie beyond. */
export const years = { first: 1000, last: 2999 };

const datePattern = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;

function readDate(text: string): EdtfDate | string {
  const match = datePattern.exec(text);
  if (!match) return `"${text}" is not a date of the profile`;
  const [, yearText, monthText, dayText, mark] = match;
  const year = Number(yearText);
  const month = monthText === undefined || monthText === 'XX' ? null : Number(monthText);
  const day = dayText === undefined || dayText === 'XX' ? null : Number(dayText);
  if (year < years.first || year > years.last) return `"${text}" is not from ${years.first} to ${years.last}`;
  if (month === null && day !== null) return `"${text}" names a day of no month`;
  if (month !== null && (month < 1 || month > 12)) return `"${text}" has no such month`;
  if (month !== null && day !== null && !isRealDay({ year, month, day })) return `"${text}" is not a real day`;
  return { year, month, day, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
}

/** First and last day a date could mean, before `~` widens it. */
export function daysOfDate(date: EdtfDate): { first: number; last: number } {
  const { year, month, day } = date;
  if (month === null) {
    return {
      first: dayFromGregorian({ year, month: 1, day: 1 }),
      last: dayFromGregorian({ year, month: 12, day: 31 }),
    };
  }
  if (day === null) {
    const first = dayFromGregorian({ year, month, day: 1 });
    return { first, last: first + daysInMonth(year, month) - 1 };
  }
  const only = dayFromGregorian({ year, month, day });
  return { first: only, last: only };
}

/** Every single date that is named, in the order it is written. */
export function datesOf(edtf: Edtf): EdtfDate[] {
  switch (edtf.form) {
    case 'date':
      return [edtf.date];
    case 'interval':
      return [edtf.start, edtf.end].filter((date) => date !== null);
    case 'between':
      return [edtf.first, edtf.last].filter((date) => date !== null);
    case 'one-of':
      return edtf.dates;
  }
}

function readAll(texts: string[]): EdtfDate[] | string {
  const dates: EdtfDate[] = [];
  for (const text of texts) {
    const date = readDate(text);
    if (typeof date === 'string') return date;
    dates.push(date);
  }
  return dates;
}

const outOfOrder = (text: string) => `"${text}" ends before it begins`;

function readInterval(text: string): EdtfReading {
  const sides = text.split('/');
  if (sides.length !== 2) return { ok: false, fault: `"${text}" has more than one "/"` };
  if (sides.includes('')) return { ok: false, fault: `"${text}" leaves a side empty: an open side is written ".."` };
  const read = sides.map((side) => (side === '..' ? null : readDate(side)));
  const fault = read.find((side) => typeof side === 'string');
  if (typeof fault === 'string') return { ok: false, fault };
  const [start, end] = read as (EdtfDate | null)[];
  if (!start && !end) return { ok: false, fault: `"${text}" is open on both sides` };
  if (start && end && daysOfDate(end).last < daysOfDate(start).first) return { ok: false, fault: outOfOrder(text) };
  return { ok: true, edtf: { form: 'interval', start: start ?? null, end: end ?? null } };
}

/** `[a..b]`, `[a..]`, `[..b]`. */
function readRange(text: string, sides: string[]): EdtfReading {
  if (sides.length > 2) return { ok: false, fault: `"${text}" has more than one ".."` };
  if (sides.every((side) => side === '')) return { ok: false, fault: `"${text}" is open on both sides` };
  const read = sides.map((side) => (side === '' ? null : readDate(side)));
  const fault = read.find((side) => typeof side === 'string');
  if (typeof fault === 'string') return { ok: false, fault };
  const [first, last] = read as [EdtfDate | null, EdtfDate | null];
  if (first && last && daysOfDate(last).last < daysOfDate(first).first) return { ok: false, fault: outOfOrder(text) };
  return { ok: true, edtf: { form: 'between', first, last } };
}

function readSet(text: string): EdtfReading {
  const inside = text.slice(1, -1);
  if (inside.includes('..')) return readRange(text, inside.split('..'));
  const dates = readAll(inside.split(','));
  if (typeof dates === 'string') return { ok: false, fault: dates };
  if (dates.length < 2) return { ok: false, fault: `"${text}" needs two dates` };
  return { ok: true, edtf: { form: 'one-of', dates } };
}

/** Reads one EDTF string. The fault is a phrase that fits after "the date". */
export function readEdtf(text: string): EdtfReading {
  if (text.startsWith('[') && text.endsWith(']')) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const date = readDate(text);
  return typeof date === 'string' ? { ok: false, fault: date } : { ok: true, edtf: { form: 'date', date } };
}
