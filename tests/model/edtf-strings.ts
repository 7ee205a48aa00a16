// Random strings of the atlas's EDTF profile, for the property tests. Days come from Date.UTC, not from the code under test.
import fc from 'fast-check';

const pad = (number: number, width = 2) => String(number).padStart(width, '0');

/** Leap days, month ends and century years included. */
export const isoDay = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 86_400_000, max: Date.UTC(2399, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** Near enough to one another that intervals and sets overlap, touch and cross year ends. */
export const isoDayOfTheTime = fc
  .integer({ min: Date.UTC(1917, 9, 1) / 86_400_000, max: Date.UTC(1921, 2, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** A year, a month or a day, `XX` for what is not known. */
const dateFrom = (days: fc.Arbitrary<string>) =>
  fc.tuple(days, fc.constantFrom(4, 7, 10, 'YYYY-MM-XX', 'YYYY-XX', 'YYYY-XX-XX')).map(([day, shape]) => {
    if (typeof shape === 'number') return day.slice(0, shape);
    if (shape === 'YYYY-MM-XX') return `${day.slice(0, 7)}-XX`;
    return shape === 'YYYY-XX' ? `${day.slice(0, 4)}-XX` : `${day.slice(0, 4)}-XX-XX`;
  });

export const unmarkedDate = fc.oneof(dateFrom(isoDay), dateFrom(isoDayOfTheTime));

const mark = fc.constantFrom('', '', '', '~', '?', '%');

export const markedDate = fc.tuple(dateFrom(isoDayOfTheTime), mark).map(([date, sign]) => date + sign);

/** First and last day a bare date could mean, as ISO text: compared as text, independently of the code under test. */
export function ends(date: string): [string, string] {
  const [year = '', month = 'XX', day = 'XX'] = date.replace(/[~?%]$/, '').split('-');
  if (month === 'XX') return [`${year}-01-01`, `${year}-12-31`];
  if (day !== 'XX') return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${year}-${month}-01`, `${year}-${month}-${pad(last)}`];
}

const inOrder = fc
  .tuple(markedDate, markedDate)
  .map(([a, b]) => (ends(b)[1] < ends(a)[0] ? ([b, a] as const) : ([a, b] as const)));

export const interval = inOrder.map(([start, end]) => `${start}/${end}`);
export const openInterval = fc.oneof(
  markedDate.map((date) => `${date}/..`),
  markedDate.map((date) => `../${date}`),
);
export const between = inOrder.map(([first, last]) => `[${first}..${last}]`);
/** By a date, or not before one. */
export const openBetween = fc.oneof(
  markedDate.map((date) => `[..${date}]`),
  markedDate.map((date) => `[${date}..]`),
);
export const oneOf = fc.array(markedDate, { minLength: 2, maxLength: 4 }).map((dates) => `[${dates.join(',')}]`);

/** Any string of the profile. */
export const profile = fc.oneof(markedDate, interval, openInterval, between, openBetween, oneOf);
