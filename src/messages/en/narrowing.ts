// English words for narrowing the corpus and for its lists: choices, facets, lens, places and the table of records.
const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
/** What is counted along each of the two times. */
const records = (n: number) => count(n, 'record', 'records');
const claims = (n: number) => count(n, 'claim', 'claims');
const share = (shown: number, all: number, bySource: boolean) =>
  `${number.format(shown)} of ${bySource ? claims(all) : records(all)}`;

const degrees = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const latitude = (value: number) => `${degrees.format(Math.abs(value))}° ${value < 0 ? 'S' : 'N'}`;
const longitude = (value: number) => `${degrees.format(Math.abs(value))}° ${value < 0 ? 'W' : 'E'}`;

export const enNarrowing = {
  listing: 'What is listed',
  listings: { places: 'Places', records: 'Records' },
  placeOrder: 'Order of the places',
  placeOrders: { records: 'most first', name: 'by name', date: 'first date' },

  choices: 'Your choice',
  clearAll: 'Clear all',
  takeOff: (choice: string) => `Take off: ${choice}`,
  facetChoice: (facet: string, value: string) => `${facet}: ${value}`,
  wordsChoice: (words: string) => `Words: “${words}”`,
  circle: (kilometres: number, lat: number, lon: number) =>
    `Within ${number.format(kilometres)} km of ${latitude(lat)} ${longitude(lon)}`,
  polygon: (corners: number) => `Polygon of ${number.format(corners)} corners`,
  placeWithin: (place: string) => `${place} and the places inside it`,

  showAll: (n: number) => `Show all (${number.format(n)})`,
  showFewer: 'Show fewer',

  /** Beside the choice: what it leaves outside the time window. */
  outside: (n: number, bySource: boolean) =>
    bySource
      ? `${count(n, 'more claim', 'more claims')}, said at other times.`
      : `${count(n, 'more record', 'more records')} outside the time window.`,
  offTheMap: (n: number) => `${count(n, 'more record', 'more records')} without a date or a place.`,
  rings:
    'Rings on the map: the least and, dashed, the most that is printed of this figure at a spot, added up; a gap: left open. A ring one step wider stands for ten times as many. Joint figures and regions have none.',
  widen: 'Widen it',
  seenWith: 'Told by',
  allSources: 'All sources',
  oneSource: 'One of the sources',
  /** Under a chosen source. */
  sole: 'and by no other source',
  twoSources: 'Two sources beside one another',
  byWhatIsSaid: 'By what is said',
  official: 'Official reports only',
  disputed: 'Disputed only',
  compareTwo: 'Compare two',
  firstSource: 'First source',
  secondSource: 'Second source',
  compareShow: 'Which of their records',
  compareShows: {
    either: () => 'told by either',
    agree: () => 'both tell, nothing contradicts',
    differ: () => 'both tell, and differ',
    'first-only': (first: string) => `only ${first}`,
    'second-only': (_first: string, second: string) => `only ${second}`,
  },
  /** As a chip and in the status line. */
  lens: {
    source: (title: string) => `Told by ${title}`,
    sole: (title: string) => `Told by ${title} and no other source`,
    compare: {
      either: (first: string, second: string) => `As ${first} and ${second} tell it`,
      agree: (first: string, second: string) => `Where ${first} and ${second} do not contradict one another`,
      differ: (first: string, second: string) => `Where ${first} and ${second} differ`,
      'first-only': (first: string, second: string) => `Told by ${first}, not by ${second}`,
      'second-only': (first: string, second: string) => `Told by ${second}, not by ${first}`,
    },
    official: 'Official reports only',
    disputed: 'Disputed only',
  },
  /** The lens in a sentence, with what it leaves and what it leaves out. */
  lensSentence: {
    source: (title: string, shown: number, all: number, bySource: boolean) =>
      `What ${title} tells: ${share(shown, all, bySource)}; what others say of it, with their dates and figures, is left out.`,
    sole: (title: string, shown: number, all: number, bySource: boolean) =>
      `What ${title} tells and no other source does: ${share(shown, all, bySource)}.`,
    compare: (lens: string, shown: number, all: number, bySource: boolean) =>
      `${lens}: ${share(shown, all, bySource)}; what others say is left out.`,
    official: (shown: number, all: number, bySource: boolean) =>
      `What rests on official reports: ${share(shown, all, bySource)}; whatever else is said of it is left out.`,
    disputed: (shown: number, all: number, bySource: boolean) =>
      `Where claims exclude one another, or one disputes another: ${share(shown, all, bySource)}, with all that is said of them.`,
  },
  agreementIsNoProof: 'That two sources agree makes nothing true: one may have copied the other.',

  columns: {
    time: 'Date',
    place: 'Place',
    title: 'Record',
    kind: 'Kind',
    figures: 'Figures',
    sources: 'Sources',
    certainty: 'In the window',
  },
  certainty: { certain: 'certain', possible: 'possible' },
  sourcesOf: (sources: number, independent: number) =>
    sources === independent
      ? number.format(sources)
      : `${number.format(sources)}, ${number.format(independent)} independent`,
  noFigures: 'no figure',
  moreFigures: (n: number) => `and ${number.format(n)} more`,
  /** Smallest to largest, as printed; an open side is somebody's "at least" or "at most". */
  spread: (smallest: number, largest: number, openBelow: boolean, openAbove: boolean) => {
    const range =
      smallest === largest ? number.format(smallest) : `${number.format(smallest)}–${number.format(largest)}`;
    if (openBelow && openAbove) return `${range}, fewer or more`;
    if (openBelow) return `${range} or fewer`;
    return openAbove ? `${range} or more` : range;
  },
  tableOf: (shown: number) => records(shown),
  tableOfClaims: (shown: number, said: number) => `${records(shown)} with ${claims(said)} said in the window`,
  backToMap: 'Back to the map',
};
