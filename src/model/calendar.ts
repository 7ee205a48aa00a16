// Days and the two calendars. A day is a whole number: days since 1970-01-01 (Gregorian), without hour or time zone.
// Method: count from 1 March of year 0, so that the leap day is the last of its year (H. Hinnant, "chrono-compatible
// low-level date algorithms", 2013); the Julian calendar is the same count without the century rule.

/** A day as a calendar prints it: month 1-12, day of month 1-31. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Which calendar dates are shown in: New Style (Gregorian), Old Style (Julian), or both. */
export const datings = ['new', 'old', 'both'] as const;
export type Dating = (typeof datings)[number];

export const isDating = (word: string): word is Dating => (datings as readonly string[]).includes(word);

/** 1970-01-01 counted in days from 0000-03-01 of each calendar. */
const epoch = { gregorian: 719_468, julian: 719_470 };

function yearAndDayFromMarch({ year, month, day }: CalendarDay): [number, number] {
  const marchYear = month <= 2 ? year - 1 : year;
  return [marchYear, Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1];
}

function fromMarch(marchYear: number, dayOfYear: number): CalendarDay {
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: month <= 2 ? marchYear + 1 : marchYear,
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Day number of a Gregorian (New Style) date. Expects a real date: see `isRealDay`. */
export function dayFromGregorian(date: CalendarDay): number {
  const [year, dayOfYear] = yearAndDayFromMarch(date);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - epoch.gregorian;
}

/** Day number of a Julian (Old Style) date. */
export function dayFromJulian(date: CalendarDay): number {
  const [year, dayOfYear] = yearAndDayFromMarch(date);
  return year * 365 + Math.floor(year / 4) + dayOfYear - epoch.julian;
}

export function gregorianFromDay(day: number): CalendarDay {
  const sinceEpoch = day + epoch.gregorian;
  const era = Math.floor(sinceEpoch / 146_097);
  const dayOfEra = sinceEpoch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return fromMarch(era * 400 + yearOfEra, dayOfYear);
}

export function julianFromDay(day: number): CalendarDay {
  const sinceEpoch = day + epoch.julian;
  const cycle = Math.floor(sinceEpoch / 1461);
  const dayOfCycle = sinceEpoch - cycle * 1461;
  const yearOfCycle = Math.floor((dayOfCycle - Math.floor(dayOfCycle / 1460)) / 365);
  return fromMarch(cycle * 4 + yearOfCycle, dayOfCycle - 365 * yearOfCycle);
}

/** True for a date that exists in the Gregorian calendar: 1835-02-29 does not. */
export function isRealDay(date: CalendarDay): boolean {
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return false;
  const back = gregorianFromDay(dayFromGregorian(date));
  return back.year === date.year && back.month === date.month && back.day === date.day;
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayFromGregorian(next) - dayFromGregorian({ year, month, day: 1 });
}

/** `1835-02-20` to its day number, or `null` if it is not a real Gregorian day written so. */
export function dayFromIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(date) ? dayFromGregorian(date) : null;
}

export function isoFromDay(day: number): string {
  const { year, month, day: dayOfMonth } = gregorianFromDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The day that a printed day was, if it was printed in the Old Style: 13 days later from 1 March 1900 on. */
export const dayIfOldStyle = (printed: number): number => dayFromJulian(gregorianFromDay(printed));
