// English words for two views side by side: fetched when somebody first asks for it.
import type { EditionField } from '../../model/editions/edition-difference.ts';

const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const between = (low: number, high: number) =>
  low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;

const fields: Record<EditionField, string> = {
  title: 'title',
  summary: 'summary',
  kind: 'kind',
  category: 'category',
  when: 'date',
  placeId: 'place',
  alsoAt: 'other places',
  perpetrator: 'done by',
  victims: 'victims',
};

export const enComparison = {
  intro:
    'A second view beside this one, in the same map: the left half of each mark is A, the right half B; of two places each has whole marks.',
  sides: { a: 'A', b: 'B' },
  start: {
    window: 'Two times',
    lens: 'Two sources',
    area: 'Two places',
    match: 'Certain and possible',
    asof: 'Two editions',
  },
  what: {
    window: 'Time',
    lens: 'Source',
    area: 'Place',
    match: 'Dates',
    asof: 'Edition',
  },
  ofSide: (what: string, side: string) => `${what}, ${side}`,
  exchange: 'Exchange A and B',
  end: 'End the comparison',
  allSources: 'all sources',
  everywhere: 'everywhere',
  today: 'the records of today',
  edition: (id: string) => `edition ${id}`,
  match: { possible: 'possibly in these dates', certain: 'certainly in these dates' },
  loading: 'The other edition is being fetched …',
  key: 'Left half: A. Right half: B. Full: certainly in these dates; hollow: only possibly.',
  keyOfPlaces: 'Disc: A. Disc in a ring: B. Full: certainly in these dates; hollow: only possibly.',
  counts: (a: number, b: number) => `A: ${count(a, 'record', 'records')} · B: ${count(b, 'record', 'records')}`,
  outside: (n: number) => `${number.format(n)} more outside these dates`,
  widen: 'Widen the window to hold both',
  standings: {
    differ: 'In both, and differing',
    'only-a': 'Only in A',
    'only-b': 'Only in B',
    alike: 'In both, and alike',
  },
  none: 'None.',
  openTable: 'Record by record',
  title: 'A and B, record by record',
  point: 'Point',
  points: {
    figures: 'How many',
    against: 'Who',
    by: 'By whom',
    where: 'Where',
    dates: 'When',
    denials: 'Denied',
  },
  silent: 'silent',
  surer: (side: string, other: string) => `Certainly in the window of ${side}; in that of ${other} only possibly.`,
  changed: (names: readonly EditionField[], onlyA: number, onlyB: number, otherwise: number) =>
    [
      names.length > 0 ? `Otherwise in B: ${list.format(names.map((name) => fields[name]))}.` : '',
      onlyA > 0 ? `${count(onlyA, 'claim', 'claims')} only in A.` : '',
      onlyB > 0 ? `${count(onlyB, 'claim', 'claims')} only in B.` : '',
      otherwise > 0 ? `${count(otherwise, 'claim', 'claims')} with other words, figures or dates.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  sums: 'Added up',
  sumsIntro:
    'Only what lies certainly in the window, and may be added, is in a sum; a sum of what these sources print is not a count of victims.',
  noSums: 'Nothing here can be added up.',
  counted: 'Counted',
  difference: 'Difference',
  inSum: (records: number, leftOut: number) =>
    `${count(records, 'record', 'records')}${leftOut > 0 ? `, ${number.format(leftOut)} left out` : ''}`,
  noSum: 'no sum',
  differenceOf(low: number, high: number) {
    if (low === 0 && high === 0) return 'the same';
    if (low >= 0) return `${between(low, high)} more in B`;
    if (high <= 0) return `${between(-high, -low)} more in A`;
    return `from ${number.format(-low)} more in A to ${number.format(high)} more in B`;
  },
  noDifference: {
    'one-side': 'not given: only one of the two has a sum',
    open: 'not given: an end of a sum is open',
    'may-overlap': 'not given: both may count the same people',
  },
  multiples: 'Small maps',
  multiplesOf: { sources: 'A map for each source', years: 'A map for each year' },
  multiplesScale: 'All of one scale; each opens its view.',
  recordsIn: (n: number) => count(n, 'record', 'records'),
};

export type ComparisonWords = typeof enComparison;
