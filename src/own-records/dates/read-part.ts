// Reads a single date as tables write it: 1835-09-05, 5.9.1835, 9/5/1835, 5 September 1835, Sept. 1835, early May 1836, 1835.
import { years } from '../../model/edtf.ts';
import { monthNamed, seasons, thirds, winter } from './date-words.ts';
import type { DateFault, DateOrder, DatePart } from './written-date.ts';

export type PartReading = DatePart | DateFault;

export const isPart = (reading: PartReading | null): reading is DatePart =>
  reading !== null && typeof reading !== 'string';

/** A time of day is let go: the atlas counts whole days. */
const time = '(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]m)?(?:z|[+-]\\d{2}:?\\d{2})?)?';
const iso = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`);
const isoMonth = /^(\d{4})([-/.])(\d{1,2})$/;
const compact = /^([12]\d{3})(\d{2})(\d{2})$/;
export const threeNumbers = new RegExp(`^(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})${time}$`);
const monthOfYear = /^(\d{1,2})[./-] ?(\d{4})$/;
const dayFirst =
  /^(?:(\d{1,2})(?:st|nd|rd|th|-?(?:го|е|ое|те))?\.?,? (?:of )?)?(\p{L}+\.?),? (?:of )?(\d{4}|['’]?\d{2})$/u;
const dayBeforeMonth = /^(\d{1,2})[- ](\p{L}{3,})\.?[- ](\d{4}|\d{2})$/u;
const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const yearFirst = /^(\d{4}),? (?:(\d{1,2})\.? )?(\p{L}+\.?)(?: (\d{1,2}))?$/u;
const winterYears = /^(\p{L}+)(?: of)? (\d{4})[/-](\d{2}|\d{4})$/u;

const part = (year: number, month: number | null, day: number | null, more: Partial<DatePart> = {}): DatePart => ({
  ...{ year, month, day, approximate: false, uncertain: false },
  ...more,
});

const numbers = (...texts: (string | undefined)[]) => texts.map(Number) as [number, number, number];

function ofThreeNumbers(match: RegExpExecArray, order: DateOrder | null): PartReading {
  const [first, second, year] = numbers(match[1], match[3], match[4]);
  if (match[4]?.length === 2) return 'two-digit-year';
  if (order === 'month-first') return part(year, first, second);
  if (order === 'day-first') return part(year, second, first);
  // Without a word on the order only what reads alike in both is read.
  return first === second ? part(year, first, second) : 'order-open';
}

/** `1835/36` is no month but two years; `1835-21` might be a season of EDTF, and is told as a fault. */
function ofYearAndMonth([, year, sign, month]: RegExpExecArray): PartReading {
  const [first, second] = [Number(year), Number(month)];
  const isYear = second > first % 100 && (sign === '/' || second <= 20);
  return second > 12 && isYear ? 'unreadable' : part(first, second, null);
}

function ofSeason(word: string, year: number): DatePart | null {
  const season = seasons.find(([form]) => form.test(word));
  return season ? part(year, null, null, { months: [season[1], season[2]] }) : null;
}

function ofThird(text: string, order: DateOrder | null): PartReading | null {
  for (const [form, third] of thirds) {
    if (!form.test(text)) continue;
    const rest = readPart(text.replace(form, ''), order);
    if (!isPart(rest) || rest.day !== null || rest.months) return 'unreadable';
    if (rest.month !== null) return { ...rest, third };
    const first = [1, 5, 9][third] as number;
    return { ...rest, months: [first, first + 3] };
  }
  return null;
}

/** @param text in small letters, with plain hyphens and single spaces */
export function readPart(text: string, order: DateOrder | null): PartReading {
  const whole = iso.exec(text) ?? compact.exec(text);
  if (whole) return part(...numbers(whole[1], whole[2], whole[3]));
  const three = threeNumbers.exec(text);
  if (three) return ofThreeNumbers(three, order);
  if (/^-\d{1,4}$/.test(text)) return 'out-of-reach';
  if (/^\d{4}$/.test(text)) return Number(text) > years.last ? 'serial' : part(Number(text), null, null);
  const numbered = isoMonth.exec(text);
  if (numbered) return ofYearAndMonth(numbered);
  const monthly = monthOfYear.exec(text);
  if (monthly) return part(Number(monthly[2]), Number(monthly[1]), null);
  if (/^\d{1,3}(?:\.0+)?$|^\d{5}(?:[.,]\d+)?$/.test(text)) return 'serial';
  return ofThird(text, order) ?? ofWords(text);
}

function ofWords(text: string): PartReading {
  const cold = winterYears.exec(text);
  if (cold && winter.test(cold[1] as string)) return part(Number(cold[2]), null, null, { months: [12, 14] });
  const worded = dayFirst.exec(text) ?? dayBeforeMonth.exec(text);
  if (worded) {
    const [, day, word = '', year = ''] = worded;
    const month = monthNamed(word);
    if (month !== null && year.length < 4) return 'two-digit-year';
    if (month !== null) return part(Number(year), month, day ? Number(day) : null);
    const season = day ? null : ofSeason(word, Number(year));
    return season ?? 'unreadable';
  }
  const american = monthFirst.exec(text);
  const month = american ? monthNamed(american[1] as string) : null;
  if (american && month !== null) return part(Number(american[3]), month, Number(american[2]));
  const last = yearFirst.exec(text);
  const named = last ? monthNamed(last[3] as string) : null;
  if (last && named !== null) {
    const day = last[2] ?? last[4];
    return part(Number(last[1]), named, day ? Number(day) : null);
  }
  return 'unreadable';
}
