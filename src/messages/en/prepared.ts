// English words for a prepared folder of events: counts on the map and records page by page. Fetched with that part of the page.
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('en');

export const enPrepared = {
  opening: 'Opening the prepared folder …',
  reading: 'Reading the counts …',
  untitled: (folder: string) => `Events of the folder ${folder}`,
  whose: (events: number, credit: string, given: string) =>
    `${count(events, 'event', 'events')}${credit ? ` of ${credit}` : ''}, prepared from ${given}. They are no part of the atlas, and nobody of the atlas has checked them.`,
  leftOut: (n: number) => `${count(n, 'row is', 'rows are')} not among them; left-out.csv in the folder says why.`,
  toAtlas: 'To the atlas',
  map: 'Map of the counts',
  mapHint: 'A square says how many events are in it; the darker, the more. The list of squares says the same.',
  inView: (n: number, months: string) => `${count(n, 'event', 'events')} in the squares that the map shows, ${months}`,
  inCell: (n: number, cell: string, months: string) =>
    `${count(n, 'event', 'events')} in the square ${cell}, ${months}`,
  wholeView: 'All squares of the map',
  countedBy: 'An event is counted in the month in which it begins.',
  months: 'Months',
  firstMonth: 'First month',
  lastMonth: 'Last month',
  allMonths: 'All months',
  bars: (from: string, to: string, most: number) =>
    `Events by the month in which they begin, ${from} to ${to}; at most ${number(most)} in a bar`,
  bar: (months: string, n: number) => `${months}: ${number(n)}`,
  facets: 'Narrow by',
  emptyValue: '(empty)',
  allValues: (n: number) => `All ${number(n)} values`,
  fewerValues: 'Fewer values',
  cells: 'Squares',
  cellsMore: (n: number) => `And ${number(n)} more with fewer events; go closer to see them.`,
  cell: (south: string, north: string, west: string, east: string) => `${south} to ${north}, ${west} to ${east}`,
  degrees: (n: number, axis: 'latitude' | 'longitude') =>
    `${number(Math.abs(n))}° ${axis === 'latitude' ? (n < 0 ? 'S' : 'N') : n < 0 ? 'W' : 'E'}`,
  records: 'Records',
  recordsOrder: 'In the order of the file: square by square, and in each by day.',
  date: 'Date',
  says: 'What it says',
  source: 'Source',
  noText: 'no text',
  page: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  earlier: 'Page before',
  later: 'Next page',
  none: 'No events here in these months.',
  record: (row: number) => `Record ${number(row)}`,
  claims: (source: string) => `So says: ${source}`,
  noSource: 'The table names no source.',
  where: (latitude: string, longitude: string) => `At ${latitude}, ${longitude}, as the table gives it.`,
  asGiven: 'The row as it was given',
  closeRecord: 'Back to the list',
  noRecord: 'The folder has no such record.',
  left: (parts: string) => `The address asks for what is not known here: ${parts}. The rest is shown.`,
  again: 'Try again',
  reload: 'Reload the page',
  faults: {
    'not-allowed': (allowed: string) =>
      `This atlas opens prepared folders from its own address${allowed ? `, and from ${allowed}` : ''}, and from nowhere else. An editor can name another in geo/atlas.json (dataFrom).`,
    'no-manifest':
      'There is no manifest.json in this folder. Check the address: it is that of the folder which prepare-events has made.',
    'no-form': 'The manifest.json of this folder was not made by prepare-events, or is damaged.',
    'other-form': (form: string) =>
      `The folder was prepared by another version of the atlas (form ${form}; this one reads form 2). Prepare it again.`,
    missing: (file: string) => `${file} is missing in the folder. Put all files of it on the host.`,
    unreachable: (file: string) =>
      `${file} did not come: the connection failed, or the host does not let this page read it.`,
    'no-ranges': (file: string) =>
      `The host sends ${file} only as a whole, which is too much. The folder needs a host that answers range requests, as most do.`,
    changed: (file: string) =>
      `${file} is no longer the one that this page began to read: the folder has been replaced. Reload the page.`,
    damaged: (file: string) => `${file} is damaged. Put it on the host again.`,
  },
};

/** As each language has them. */
export type PreparedWords = typeof enPrepared;
