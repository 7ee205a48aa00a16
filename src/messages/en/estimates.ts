// English words for figures side by side, for sums, for what lies inside a place, and for pictures that are saved.

const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const enEstimates = {
  charts: 'Figures side by side',
  chartsHere: (n: number) => `Figures side by side, event by event (${number.format(n)})`,
  severalEvents: 'Figures of different events do not compete; only those under one heading do.',
  chartTitle: (counted: string, figures: number) => `${counted}: ${count(figures, 'figure', 'figures')}`,
  chartSummary: (figures: number, voices: number, smallest: string, largest: string, open: boolean) =>
    `${count(figures, 'figure', 'figures')} of ${count(voices, 'voice', 'voices')}; the numbers printed reach from ${smallest} to ${largest}${open ? ', and some are left open' : ''}.`,
  uncounted: 'Counted',
  sort: 'Sort',
  orders: { size: 'By size', said: 'By date of the source' },
  table: 'Table',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  saved: (file: string) => `Saved as ${file}.`,
  saveFailed: 'The picture could not be made. Try the other form, or take a screenshot.',

  whoIn: (who: string, source: string) => `${who}, in ${source}`,
  saidWhen: (when: string) => `said ${when}`,
  hasNote: 'has an editor’s note',
  setAside: 'Set aside by the editors',
  inWords: (words: string) => `“${words.replace(/^["“”]+|["“”]+$/g, '')}”`,
  logAxis: 'The axis is logarithmic: equal steps are equal ratios.',
  keyOpen: 'Arrow: the source leaves this end open.',
  keyHollow: 'Hollow mark: “more than”, “fewer than” or “nearly”; the number itself is not meant.',
  keySoft: 'Dots: “about” or “nearly”; how far they reach is not said.',
  keyVoices: 'One letter, one voice: figures that rest on the same authority, whoever prints them.',
  keyGroups: (groups: string[]) => `Shape of the mark: ${groups.join('; ')}.`,
  keyGroup: (shape: string, texts: string[]) =>
    `${shape} ${list.format(texts)}${texts.length > 1 ? ' (texts that copy one another)' : ''}`,
  keyOneGroup: (texts: string[]) =>
    `${list.format(texts)} copy one another: their agreement is no corroboration, however many voices they cite.`,

  columns: {
    voice: 'Voice',
    figure: 'Figure',
    who: 'Who says it',
    printed: 'Printed',
    said: 'Said',
    stance: 'Stance',
    event: 'Event',
  },
  notKnown: 'not known',

  sourceNamed: (name: string, title: string) => (name === title ? title : `${name}, “${title}”`),
  pictureWindow: (window: string) => `Time window: ${window}`,
  pictureSources: (sources: string[]) => `Sources: ${sources.join('; ')}.`,
  pictureAttribution: (atlas: string) => `${atlas}. Records: its editors, CC BY 4.0.`,

  inside: (n: number) => `In places inside (${number.format(n)})`,
  insideHidden: (n: number) => `The filters hide ${count(n, 'record', 'records')} of places inside.`,
  byOutline: (n: number, of: number) =>
    n === of
      ? 'That these places lie inside is not written down; the outline says so.'
      : `Of ${count(n, 'record', 'records')}, marked ◌, only the outline says that the place lies inside.`,
  outlineIs: (boundary: string) => `The outline: ${boundary.replace(/\.$/, '')}.`,
  outlineOnly: 'by the outline alone',

  totals: 'Added up',
  totalsIntro: 'A sum of what these sources print is not a count of victims.',
  nothingAdded: 'Figures of several events are not to be had here, or cannot be added up.',
  totalsOfArea: 'A region that lies only partly in the area is left out, with all that is known to it alone.',
  totalsWindow: (window: string) => `Events that lie certainly in the time window, ${window}.`,
  totalsBySource: (window: string) => `Events of which something was said in the time window, ${window}.`,
  totalsByOutline: (n: number) =>
    `${count(n, 'of these events is at a place', 'of these events are at places')} that only the outline puts inside.`,
  totalOf: (events: number) => `${count(events, 'event', 'events')}: `,
  range: (low: string, high: string) => `from ${low} to ${high}`,
  atLeast: (low: string) => `at least ${low}`,
  atMost: (high: string) => `at most ${high}`,
  openRange: 'open at both ends',
  rangeOf: (range: string, counted: string) => `${range} ${counted}`,
  totalApproximate: 'some of the numbers are printed as “about” or “nearly”',
  totalsApart: 'Sums of different things may hold the same people: they must not be added to one another.',
  whatIsIn: (n: number) => `What is in it (${number.format(n)})`,
  mayOverlap: (titles: string[]) =>
    `${titles.join('; ')}: these may tell of the same people, so of their least numbers only the largest is added.`,
  leftOut: (n: number) => `What is left out and why (${number.format(n)})`,
  notAdded: (n: number) => `Figures that are not added at all (${number.format(n)})`,
  omitted: {
    scope: {
      'place-total': 'a total for a place, in which single events are counted too',
      'period-total': 'a total for a period, in which single events are counted too',
      'per-year': 'a number for each year, not for an event',
      event: 'counts more than this event',
    },
    kind: {
      order: 'an order: nobody says with it that this happened',
      law: 'a law or decree: nobody says with it that this happened',
      speech: 'said or printed, not told as done',
      report: 'a report, not the act itself',
      institution: 'about an institution, not an act',
      condition: 'a state of things, not an act',
    } as Readonly<Record<string, string>>,
    /** Of any other kind of record. */
    notDone: 'nobody says with it that this happened',
    measure: 'a number of what there was, not of what was done: such numbers cannot be added',
    joint: (elsewhere: string[]) =>
      elsewhere.length > 0
        ? `one figure for this and for ${list.format(elsewhere)} together`
        : 'of no place for certain',
    undated: 'no source dates it',
    possible: 'only possibly in the time window',
    partOf: (whole: string) => `part of ${whole}, whose own figure is in the sum`,
    inWords: 'a figure in words, without a number',
    setAside: 'set aside by the editors',
    propaganda: 'told as propaganda',
    denied: 'the figure that the source rejects',
  },
};
