// Reads a date as people type or paste it: 1835-02-20, 5 September 1835, 30 августа 1835 года, 5.9.1835, September 1835, 1835. Day before month, as in the sources;
// a month or a year means its first or its last day, by the field it stands in.
import { type CalendarDay, dayFromGregorian, dayFromJulian, daysInMonth, isRealDay } from '../../model/calendar.ts';

export type TypedDate =
  | { ok: true; day: number }
  | { ok: false; fault: 'unreadable' }
  /** The year has no such month, or the month no such day; `length` is the month's. */
  | { ok: false; fault: 'no-such-month'; month: number }
  | { ok: false; fault: 'no-such-day'; day: number; monthOf: number; length: number }
  /** With slashes, 5/9 is September to some and May to others. */
  | { ok: false; fault: 'two-readings'; readings: [dayFirst: number, monthFirst: number] };

/** The words of a language for what may be typed, in lower case. */
export interface DateWords {
  /** January to December, each in all its forms. */
  months: readonly (readonly string[])[];
  oldStyle: readonly string[];
  newStyle: readonly string[];
}

/** Fewest letters by which a month is known. */
const fewestLetters = 3;

const unreadable = { ok: false, fault: 'unreadable' } as const;

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
}

function monthNamed(word: string, months: DateWords['months']): number | null {
  const name = word.replace(/\.$/, '');
  if (name.length < fewestLetters) return null;
  const at = months.findIndex((forms) => forms.some((form) => form.startsWith(name)));
  return at < 0 ? null : at + 1;
}

/** The parts of a date in which every number has its place; `null` if it is not written in such a way. */
function partsOf(text: string, months: DateWords['months']): Parts | null {
  const numbers = (match: RegExpExecArray) => match.slice(1).map(Number);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) {
    const [year = 0, month = Number.NaN, day = Number.NaN] = numbers(iso);
    return { year, month: iso[2] ? month : null, day: iso[3] ? day : null };
  }
  const dotted = /^(?:(\d{1,2})\. ?)?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) {
    const [day = 0, month = 0, year = 0] = numbers(dotted);
    return { year, month, day: dotted[1] ? day : null };
  }
  const dayFirst = /^(?:(\d{1,2})\.? )?(\p{L}+\.?),? (\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}+\.?) (\d{1,2}),? (\d{4})$/u.exec(text);
  const [word, dayText, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  const month = word ? monthNamed(word, months) : null;
  return month === null ? null : { year: Number(year), month, day: dayText ? Number(dayText) : null };
}

/** The text without the name of a calendar at its end, and whether it was the Old Style. */
function withoutCalendar(text: string, { oldStyle, newStyle }: DateWords): { rest: string; isOld: boolean } {
  const word = [...oldStyle, ...newStyle].find((one) => text.endsWith(` ${one}`));
  if (word === undefined) return { rest: text, isOld: false };
  return { rest: text.slice(0, -word.length).trimEnd(), isOld: oldStyle.includes(word) };
}

const isLeapInOldStyle = (year: number) => year % 4 === 0;

function dayOf({ year, month, day }: Parts, side: 'from' | 'to', isOld: boolean): TypedDate {
  const atMonth = month ?? (side === 'from' ? 1 : 12);
  if (atMonth < 1 || atMonth > 12) return { ok: false, fault: 'no-such-month', month: atMonth };
  const length = isOld && atMonth === 2 && isLeapInOldStyle(year) ? 29 : daysInMonth(year, atMonth);
  const date: CalendarDay = { year, month: atMonth, day: day ?? (side === 'from' ? 1 : length) };
  if (date.day < 1 || date.day > length) {
    const monthOf = dayFromGregorian({ year, month: atMonth, day: 1 });
    return { ok: false, fault: 'no-such-day', day: date.day, monthOf, length };
  }
  return { ok: true, day: isOld ? dayFromJulian(date) : dayFromGregorian(date) };
}

/** 5/9/1835 is read only where both customs agree, or where one of them cannot be meant. */
function slashed(text: string): Parts | TypedDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return null;
  const [first = 0, second = 0, year = 0] = match.slice(1).map(Number);
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (first === second || !isRealDay(dayFirst) || !isRealDay(monthFirst)) return dayFirst;
  return {
    ok: false,
    fault: 'two-readings',
    readings: [dayFromGregorian(dayFirst), dayFromGregorian(monthFirst)],
  };
}

/** Russian and Ukrainian dates end with the word for year, whole or cut short, in the case that the sentence asked for. */
const yearWord = /(?<=\d) ?(?:г|гг|год|года|году|р|рр|рік|року|році)\.?$/;
/** 5th, 5-го, 5-те: a number that says itself which day it is. */
const ordinal = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|-?(?:го|е|ое|те|ого))(?= )(?: of(?= ))?/;
const ordinalAfterMonth = /^(\p{L}+\.? \d{1,2})(?:st|nd|rd|th)(?=,? )/u;

/** Dashes of any length are hyphens; brackets, as around the name of a calendar, and what cannot be seen are taken off. */
function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

export function readTypedDate(typed: string, side: 'from' | 'to', words: DateWords): TypedDate {
  const { rest: dated, isOld } = withoutCalendar(plainText(typed), words);
  const rest = dated.replace(/,$/, '').replace(yearWord, '').replace(ordinal, '$1').replace(ordinalAfterMonth, '$1');
  const parts = slashed(rest) ?? partsOf(rest, words.months);
  if (parts === null) return unreadable;
  return 'ok' in parts ? parts : dayOf(parts, side, isOld);
}
