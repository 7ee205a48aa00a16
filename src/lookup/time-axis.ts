// The axis of the time control: one step a day in the busy years, one step a year before and after them, so that the years of the
// corpus's extent get the room and later decades stay within reach.
import { dayFromGregorian, gregorianFromDay } from '../model/calendar.ts';
import type { TimeWindow } from '../model/time-span.ts';

export interface TimeAxis {
  /** First and last day of the busy years. */
  busy: TimeWindow;
  /** Calendar years before and after the busy ones, a step each. */
  firstYear: number;
  lastYear: number;
  yearsBefore: number;
  busyDays: number;
  steps: number;
  /** Day on which the film begins. */
  filmFrom: number;
}

/** @param busy whole calendar years: it begins on a 1 January and ends on a 31 December */
export function buildTimeAxis(busy: TimeWindow, reach: TimeWindow, filmFrom = busy.from): TimeAxis {
  const busyFirst = gregorianFromDay(busy.from).year;
  const busyLast = gregorianFromDay(busy.to).year;
  const firstYear = Math.min(busyFirst, gregorianFromDay(reach.from).year);
  const lastYear = Math.max(busyLast, gregorianFromDay(reach.to).year);
  const yearsBefore = busyFirst - firstYear;
  const busyDays = busy.to - busy.from + 1;
  const steps = yearsBefore + busyDays + (lastYear - busyLast);
  return { busy, firstYear, lastYear, yearsBefore, busyDays, steps, filmFrom };
}

/** The step, from 0 to `steps - 1`, in which a day lies; days beyond the axis go to its ends. */
export function stepOfDay(axis: TimeAxis, day: number): number {
  const { busy, firstYear, yearsBefore, busyDays, steps } = axis;
  if (day >= busy.from && day <= busy.to) return yearsBefore + (day - busy.from);
  const { year } = gregorianFromDay(day);
  if (day < busy.from) return Math.max(0, year - firstYear);
  const busyLast = gregorianFromDay(busy.to).year;
  return Math.min(steps - 1, yearsBefore + busyDays + (year - busyLast - 1));
}

/** First and last day of a step. */
export function daysOfStep(axis: TimeAxis, step: number): TimeWindow {
  const { busy, firstYear, yearsBefore, busyDays } = axis;
  const inBusy = step - yearsBefore;
  if (inBusy >= 0 && inBusy < busyDays) return { from: busy.from + inBusy, to: busy.from + inBusy };
  const year = inBusy < 0 ? firstYear + step : gregorianFromDay(busy.to).year + 1 + (inBusy - busyDays);
  return { from: dayFromGregorian({ year, month: 1, day: 1 }), to: dayFromGregorian({ year, month: 12, day: 31 }) };
}
