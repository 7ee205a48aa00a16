// English words for the terms that every corpus has: bounds, scopes, kinds of place. What a corpus classes its records by is in its vocabulary.
import type { Bound, FigureScope } from '../../model/claim.ts';
import type { PlaceBasis } from '../../model/event.ts';
import type { CalendarName } from '../../model/historical-date.ts';
import type { Place, PlaceKind } from '../../model/place.ts';

/** What a bound makes of a number: `n` is the number, or `a – b` for a range. */
const bound: Record<Bound, (n: string) => string> = {
  exact: (n) => n,
  about: (n) => `about ${n}`,
  'at-least': (n) => `at least ${n}`,
  'more-than': (n) => `more than ${n}`,
  'at-most': (n) => `at most ${n}`,
  'less-than': (n) => `fewer than ${n}`,
  nearly: (n) => `nearly ${n}`,
  range: (n) => n,
  'in-words': (n) => n,
};

const placeBasis: Record<PlaceBasis, string> = {
  printed: 'the source names the place',
  inferred: 'the place is inferred',
  addressed: 'an order was sent here; nothing is said to have happened',
};

const placeKind: Record<PlaceKind, string> = {
  city: 'city',
  town: 'town',
  village: 'village',
  site: 'site',
  region: 'region',
  country: 'country',
};

const precision: Record<Place['where_prec'], string> = {
  1: 'known spot',
  2: 'near a known point, within about 25 km',
  3: 'known only to the district',
  4: 'known only to the province',
  5: 'known only to a part of the country',
  6: 'known only to the country',
  7: 'at sea',
};

const boundaryPrecision: Record<NonNullable<Place['boundary_precision']>, string> = {
  good: 'good for the time',
  fair: 'fair for the time',
  approximate: 'approximate for the time',
  sketch: 'a sketch',
};

const scope: Record<FigureScope, string> = {
  event: '',
  'place-total': 'total for the place',
  'period-total': 'total for the period',
  'per-year': 'a year',
};

const calendar: Record<CalendarName, string> = {
  gregorian: 'New Style',
  julian: 'Old Style',
  unknown: 'calendar not known',
};

export const enTerms = {
  bound,
  placeBasis,
  placeKind,
  precision,
  boundaryPrecision,
  scope,
  calendar,
  /** What a number counts, of the unit the source names and the words of the measure; either may be empty, or say what the other does. */
  counted: (unit: string, measured: string, _measure: string) =>
    [measured.split(' ').includes(unit) ? '' : unit, measured].filter(Boolean).join(' '),
  /** The number with its bound, and what it counts. */
  figure: (amount: string, counted: string) => `${amount} ${counted}`.trim(),
  perpetrator: 'By',
  victims: 'Victims',
  dateBetween: (a: string, b: string) => `between ${a} and ${b}`,
  dateNotBefore: (a: string) => `not before ${a}`,
  dateBy: (b: string) => `not later than ${b}`,
  dateOneOf: (dates: string[]) => dates.join(' or '),
  dateInterval: (a: string, b: string) => `${a} – ${b}`,
  dateFrom: (a: string) => `from ${a}`,
  dateUntil: (b: string) => `until ${b}`,
  dateAbout: (date: string) => `about ${date}`,
  dateUncertain: (date: string) => `${date} (uncertain)`,
};
