// English words for the terms of the data model. A term added to the model and not here fails the type check.
import type { Bound, FigureScope, Measure, Stance } from '../../model/claim.ts';
import type { Actor, Category, EventKind, PlaceBasis, VictimGroup } from '../../model/event.ts';
import type { CalendarName } from '../../model/historical-date.ts';
import type { Place, PlaceKind } from '../../model/place.ts';
import type { SourceType } from '../../model/source.ts';

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

const measure: Record<Measure, string> = {
  executed: 'executed',
  killed: 'killed',
  'sentenced-to-death': 'sentenced to death',
  sentenced: 'sentenced',
  arrested: 'arrested',
  imprisoned: 'imprisoned',
  'imprisoned-or-deported': 'imprisoned or deported',
  deported: 'deported',
  hostages: 'hostages',
  deserters: 'deserters',
  'brigands-arrested': 'brigands arrested',
  'deserters-arrested': 'deserters arrested',
  drowned: 'drowned',
  'shot-or-drowned': 'shot or drowned',
  'victims-all-causes': 'victims, all causes',
  'ordered-executed': 'ordered to be executed',
  'resolved-to-execute': 'named in a resolution to execute',
  registered: 'registered',
  accused: 'accused',
  troops: 'troops',
  // Their unit says what they are: rifles, rubles.
  weapons: '',
  reward: '',
  other: '',
};

const stance: Record<Stance, string> = {
  asserts: 'asserts',
  quotes: 'quotes',
  'official-report': 'official report',
  estimates: 'estimates',
  disputes: 'disputes',
  denies: 'denies',
  propaganda: 'propaganda',
};

const eventKind: Record<EventKind, string> = {
  deed: 'deed',
  order: 'order',
  law: 'law or decree',
  speech: 'said or printed',
  report: 'report',
  institution: 'institution',
  condition: 'condition',
};

const category: Record<Category, string> = {
  execution: 'execution',
  massacre: 'massacre',
  assassination: 'assassination',
  attempt: 'attempt',
  uprising: 'uprising',
  strike: 'strike',
  arrest: 'arrest',
  deportation: 'deportation',
  camp: 'camp',
  'torture-report': 'report of torture',
  'chemical-weapons': 'chemical weapons',
  trial: 'trial',
  decree: 'decree',
  military: 'military',
  institution: 'institution',
  publication: 'publication',
  estimate: 'estimate',
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
  4: 'known only to the governorate',
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

const actor: Record<Actor, string> = {
  cheka: 'Cheka',
  'red-army': 'Red Army',
  'bolshevik-government': 'Bolshevik government',
  'bolshevik-party': 'Bolshevik party',
  'revolutionary-tribunal': 'revolutionary tribunal',
  'red-forces': 'Red forces',
  whites: 'Whites',
  'finnish-whites': 'Finnish Whites',
  'socialist-revolutionaries': 'Socialist Revolutionaries',
  'left-socialist-revolutionaries': 'Left Socialist Revolutionaries',
  'peasant-rebels': 'peasant rebels',
  individual: 'an individual',
  'foreign-communists': 'Communists abroad',
  other: 'others',
};

const victimGroup: Record<VictimGroup, string> = {
  hostages: 'hostages',
  bourgeoisie: 'bourgeoisie',
  officers: 'officers',
  'white-prisoners': 'White prisoners of war',
  peasants: 'peasants',
  workers: 'workers',
  clergy: 'clergy',
  cossacks: 'Cossacks',
  deserters: 'deserters',
  insurgents: 'insurgents',
  sailors: 'sailors',
  'imperial-family': 'imperial family',
  nobility: 'nobility',
  'socialist-revolutionaries': 'Socialist Revolutionaries',
  anarchists: 'anarchists',
  mensheviks: 'Mensheviks',
  kadets: 'Kadets',
  monarchists: 'monarchists',
  bolsheviks: 'Bolsheviks',
  'soviet-officials': 'Soviet officials',
  'rural-activists': 'rural activists',
  'red-prisoners': 'Red prisoners',
  'camp-inmates': 'camp inmates',
  patients: 'patients',
  civilians: 'civilians',
  police: 'police',
  intellectuals: 'intellectuals',
  criminals: 'criminals',
  other: 'others',
};

const sourceType: Record<SourceType, string> = {
  encyclopedia: 'encyclopedia',
  'timeline-site': 'timeline site',
  'study-notes': 'study notes',
  essay: 'essay',
  forum: 'forum',
  monograph: 'monograph',
  memoir: 'memoir',
  press: 'press',
  official: 'official document',
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
  measure,
  stance,
  eventKind,
  category,
  placeBasis,
  placeKind,
  precision,
  boundaryPrecision,
  actor,
  victimGroup,
  sourceType,
  scope,
  calendar,
  /** What a number counts, of the unit the source names and the measure; either may be empty, or say what the other does. */
  counted: (unit: string, measured: string) =>
    [measured.split(' ').includes(unit) ? '' : unit, measured].filter(Boolean).join(' '),
  /** The number with its bound, and what it counts. */
  figure: (amount: string, counted: string) => `${amount} ${counted}`.trim(),
  perpetrator: 'By',
  victims: 'Victims',
  dateBetween: (a: string, b: string) => `between ${a} and ${b}`,
  dateOneOf: (dates: string[]) => dates.join(' or '),
  dateInterval: (a: string, b: string) => `${a} – ${b}`,
  dateFrom: (a: string) => `from ${a}`,
  dateUntil: (b: string) => `until ${b}`,
  dateAbout: (date: string) => `about ${date}`,
  dateUncertain: (date: string) => `${date} (uncertain)`,
};
