// Every word that the program itself says, in English. Each further language is a table of the same shape (`ProgramWords`).

import type { CorpusWords } from '../corpus-words.ts';
import type { ProgramLanguage } from '../languages.ts';
import { enAboutBar } from './about-bar.ts';
import { enAddress } from './address.ts';
import { enCite } from './cite.ts';
import { enEditions } from './editions.ts';
import { enEstimates } from './estimates.ts';
import { enLoading } from './loading.ts';
import { enMap } from './map.ts';
import { enNarrowing } from './narrowing.ts';
import { enPages } from './pages.ts';
import { enPanel } from './panel.ts';
import { enPaper } from './paper.ts';
import { enRelations } from './relations.ts';
import { enSearch } from './search.ts';
import { enTerms } from './terms.ts';
import { enTime } from './time.ts';

const number = new Intl.NumberFormat('en');
/** Small numbers are written out. */
const inWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (n: number) => inWords[n] ?? number.format(n);
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

export const en = {
  language: 'en' as ProgramLanguage,
  locale: 'en-GB',
  number: (n: number) => number.format(n),
  terms: enTerms,
  address: enAddress,
  cite: enCite,
  aboutBar: enAboutBar,
  narrowing: enNarrowing,
  mapWork: enMap,
  loading: enLoading,
  pages: enPages,
  panel: enPanel,
  paper: enPaper,
  relations: enRelations,
  timeWords: enTime,
  editions: enEditions,
  estimates: enEstimates,
  search: enSearch,

  skipToList: 'Skip to the list of places',
  skipToPanel: 'Skip to the open record',

  map: 'Map',
  mapHint: 'Click a mark to read its records. Every marked place is also in the list.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  attribution: 'About this map',

  time: 'Time',
  from: 'From',
  to: 'To',
  fromDate: 'From date',
  toDate: 'To date',
  newStyleDates: 'New Style',
  dateOutOfReach: (from: string, to: string) =>
    `The atlas holds records from ${from} to ${to}. Choose a day in between.`,
  dateOrderFault: 'The first day lies after the last. Move one of them.',
  play: 'Play',
  pause: 'Pause',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  dates: 'Dates',
  possibly: 'Possibly in range',
  certainly: 'Certainly in range',
  bar: (when: string, certain: number, possible: number) =>
    `${when}: ${count(possible, 'record', 'records')}, ${number.format(certain)} of them for certain`,
  yearsBefore: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  timeSettings: 'Time settings',
  split: 'Bars by',
  noSplit: 'certain and possible',
  otherParts: 'other',
  timeOf: 'Time of',
  timesOf: { event: 'the events', source: 'the sources: when it was said' },
  mode: 'The window',
  modes: { window: 'moves whole', cumulative: 'grows from its first day', day: 'is a single day' },
  speed: 'Speed',
  speeds: { 1: 'a day a second', 7: 'a week a second', 14: 'two weeks a second', 30: 'a month a second' },
  backward: 'Play backward',
  loop: 'Begin again at the end',
  skipEmpty: 'Pass over times without records',
  follow: 'The map follows the records',
  calendar: 'Dates in',
  datings: { new: 'New Style', old: 'Old Style', both: 'both' },
  zoomAxisIn: 'Zoom in on the timeline',
  zoomAxisOut: 'Zoom out of the timeline',
  wholePeriod: 'Whole period',
  axisPart: 'Part of the axis',
  windowInWords: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),

  places: 'Places',
  placesIntro: (places: number, records: number) =>
    `${count(records, 'record', 'records')} at ${count(places, 'place', 'places')}`,
  onlyPossible: 'none of them certainly in the window',
  filter: 'Filter the records',
  filtered: 'Filtered.',
  clearFilters: 'Clear the filters',
  hiddenByFilters: (n: number) => `The filters hide ${count(n, 'record', 'records')} of this page.`,
  facets: {
    category: 'Category',
    kind: 'Kind',
    source: 'Source',
    stance: 'Stance',
    evidence: 'Evidence',
    measure: 'Figure',
    period: 'Period',
    victims: 'Victims',
    perpetrator: 'Done by',
    precision: 'Position',
    person: 'Person named',
  },
  /** Counts that have no word of their own beside a number. */
  noFacetValue: { measure: 'no figure', victims: 'not said', perpetrator: 'not said', precision: 'no place' },
  undated: (n: number) => `Undated (${number.format(n)})`,
  unplaced: (n: number) => `Unplaced (${number.format(n)})`,
  undatedTitle: 'Undated records',
  undatedIntro: 'No source gives these a date, so no time window can hold them.',
  unplacedTitle: 'Unplaced records',
  unplacedIntro: 'No place can honestly be given to these, so they are not on the map.',
  emptyWindow: 'No records in this window.',
  windowMoved: 'The window was widened to show what you asked for.',
  windowBack: (from: string, to: string) => `Back to ${from === to ? from : `${from} – ${to}`}`,
  nearest: (day: string) => `Nearest: ${day}`,

  status: (places: number, records: number, from: string, to: string) =>
    `${count(places, 'place', 'places')}, ${count(records, 'record', 'records')} ${from === to ? `on ${from}` : `from ${from} to ${to}`}`,

  statusBySource: (places: number, claims: number, from: string, to: string, unsaid: number) =>
    `${count(places, 'place', 'places')}, ${count(claims, 'claim', 'claims')} said from ${from} to ${to}; of ${count(unsaid, 'claim', 'claims')} it is not known when`,
  placesIntroBySource: (places: number, claims: number) =>
    `${count(claims, 'claim', 'claims')} about ${count(places, 'place', 'places')}`,

  /** @param sharing texts that stand in a group with another one */
  basis: (texts: number, sharing: number) => {
    const all = `All of it rests on ${spelled(texts)} ${texts === 1 ? 'text' : 'texts'}`;
    if (sharing === 0) return `${all}.`;
    return `${all}, ${sharing === texts ? 'all' : spelled(sharing)} of which share passages.`;
  },

  tryThis: (n: number): string => (n === 3 ? 'Three things to try' : 'To begin with'),
  tryPlay: 'Play the years',
  compare: 'Compare',
  /** Numbers of two views side by side. */
  countedOnSide: {
    event: (places: number, records: number) =>
      `${count(records, 'record', 'records')} at ${count(places, 'place', 'places')}`,
    source: (places: number, claims: number) =>
      `${count(claims, 'claim', 'claims')} about ${count(places, 'place', 'places')}`,
  },
  onSide: { a: (what: string) => `A: ${what}`, b: (what: string) => `B: ${what}` },
  bothSides: (a: string, b: string) => `A: ${a} · B: ${b}`,
  sideCounts: (a: string, b: string) => `A ${a} · B ${b}`,
  /** What stands beside the view, on paper and in pictures. */
  secondView: (what: string) => `Beside it, as B: ${what}`,
  stories: 'Stories',
  goOnWithStory: (title: string, step: number) => `Go on with “${title}”, step ${step}`,
  openStory: 'Open a story from a file',
  writeStory: 'Write a story of your own',
  writeOn: (title: string) => `Go on writing ${title === '' ? 'your story' : `“${title}”`}`,
  lessonOf: (title: string, minutes: number) => `${title} · lesson of ${minutes} minutes`,
  comparisonFolded: 'The figures compared: open when you have compared them yourselves',
  skipToStory: 'Skip to the story',
  closeIntroduction: 'Close the introduction',

  closePanel: 'Close',
  noneInWindow: 'None of this place’s records lies in the time window.',
  noRecords: 'No record.',
  liesIn: 'in',
  precision: 'Position',
  boundary: 'Outline',
  recordsAt: (n: number) => count(n, 'record', 'records'),
  atSite: (title: string) => `at ${title}`,
  inPlace: (title: string) => `in ${title}`,
  jointWith: (titles: string) => `together with ${titles}`,
  jointFigures: 'figures are for all of them, not for each',
  possibleOnly: 'possibly in the window',
  linkToRecord: 'Link to this record',
  graphicFold: 'Describes violence in detail. Show',
  dateInferred: 'date inferred from the context',
  oldStyle: (day: string) => `${day} Old Style`,
  bothStyles: (newStyle: string, oldStyle: string) => `${newStyle} (${oldStyle})`,
  printedOldStyle: 'printed in the Old Style',
  calendarUnknown: (asNew: string, asOld: string) =>
    `the calendar is not known: ${asNew} if it is New Style, ${asOld} if Old Style`,
  undatedRecord: 'no date given',
  /** Only its claims are. */
  datedInClaims: 'dated by its claims',

  claims: 'Claims',
  claimLine: (line: number) => `line ${line}`,
  claimDate: (words: string) => `dated “${words}”`,
  claimUndated: 'gives no date',
  said: (when: string) => `said ${when}`,
  attributedTo: (who: string) => `according to ${who}`,
  citing: (work: string) => `citing ${work}`,
  figureAsWritten: (words: string) => `printed “${words}”`,
  editorsNote: 'Editor’s note',
  known: (text: string) => `Known: ${text}`,
  confidence: (level: string, authority: string) => `Confidence ${level}; ${authority}.`,
  deprecated: (reason: string) => `Set aside: ${reason}`,

  sources: 'Sources',
  sourceCounts: (claims: number, places: number, offTheMap: number) =>
    `${count(claims, 'claim', 'claims')} at ${count(places, 'place', 'places')}; ${number.format(offTheMap)} without a place or a date.`,
  lineByLine: 'What was read of it, line by line',
  reliability: 'How far to trust it',
  copies: (group: string) => `Same text, in parts, as: ${group}. Their agreement is no corroboration.`,
  slips: (n: number) => `Known slips (${number.format(n)})`,
  readSource: (title: string) => `All that ${title} says, in order`,
  offTheMap: (n: number) => `Without a place or a date (${number.format(n)})`,
  onTheMap: (n: number) => `With a place and a date (${number.format(n)})`,
  bibliography: 'Works that the sources cite',
  bibliographyIntro: 'As the texts name them; none of these works was consulted.',
  theme: 'Night style',
  languages: 'Language',
  noOwnWords: (language: string) =>
    `The program has no words in this language (${language}) yet: its own are in English, those of the atlas in the language you chose.`,
  offlineReady: 'Kept on this device: the atlas opens without a network.',
  newerEdition: 'The atlas has been renewed. The new edition opens on the same view.',
  openNewer: 'Open the new edition',
  dismiss: 'Dismiss',
  leftOut: (n: number) => `${count(n, 'record', 'records')} could not be read and ${n === 1 ? 'is' : 'are'} left out`,
};

/** The words of the program alone, as each language has them. */
export type ProgramWords = typeof en;

/** The words of a page: the program's and those of its corpus. */
export type Messages = Omit<ProgramWords, 'terms'> & CorpusWords;
