// English words for citing, correcting and downloading.
import type { CitationFormName, CitationUse } from '../../model/citation/citation-forms.ts';
import type { ShownFormat } from '../../model/shown-formats.ts';

const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

const degrees = (n: number, above: string, below: string) => `${Math.abs(n)}° ${n < 0 ? below : above}`;

/** What a prepared correction says about the record; every value is plain text. */
export interface CorrectionFacts {
  atlas: string;
  version: string;
  event: string;
  claim: string;
  title: string;
  source: string;
  line: number;
  start: string;
  end: string;
  says: string;
  date: string;
  figures: string[];
  address: string;
}

const forms: Record<CitationFormName, string> = {
  chicago: 'Chicago',
  mla: 'MLA',
  gost: 'GOST',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

const uses: Record<NonNullable<CitationUse>, string> = {
  note: 'Note',
  bibliography: 'Bibliography',
  reference: 'Reference (GOST R 7.0.5-2008)',
  description: 'Description (GOST R 7.0.100-2018)',
};

const formats: Record<ShownFormat, { name: string; holds: string }> = {
  xlsx: { name: 'Excel (XLSX)', holds: 'the claims as a table, what its columns mean, and the sources' },
  csv: { name: 'CSV', holds: 'one row for each claim and figure' },
  geojson: { name: 'GeoJSON', holds: 'places with their records and claims' },
  'linked-places': { name: 'Linked Places', holds: 'for gazetteers (LPF v1.3)' },
};

export const enCite = {
  quote: 'Quote',
  quoted: (text: string) => `“${text}”`,
  cite: 'Cite',
  citeRecord: 'Cite this record',
  citeView: 'Cite this view',
  addToStory: 'Add this view as a step of a story',
  embed: 'Embed',
  citationOf: (title: string) => `Citation: ${title}`,
  style: 'Style',
  forms,
  uses,
  copy: 'Copy',
  copyLink: 'Copy the link',
  copyOf: (what: string) => `Copy: ${what}`,
  save: 'Download',
  saveOf: (what: string) => `Download: ${what}`,
  copied: 'Copied.',
  saved: (file: string) => `Saved as ${file}.`,
  copyFailed: 'Copying is not allowed here: select the words and copy them.',

  viewTitle: (from: string, to: string) => (from === to ? `Records of ${from}` : `Records from ${from} to ${to}`),
  viewTitleBySource: (from: string, to: string) =>
    from === to ? `Claims said on ${from}` : `Claims said from ${from} to ${to}`,
  shown: (records: number, claims: number) =>
    `${count(records, 'record', 'records')}, ${count(claims, 'claim', 'claims')}`,
  onlyCertain: 'certainly in range',
  chosen: (facet: string, values: string) => `${facet}: ${values}`,
  words: (words: string) => `words: ${words}`,
  holdsFirst: 'Of the two views the files hold A; exchange A and B to take B.',
  areaDrawn: 'within an area drawn on the map',
  areaAround: (kilometres: number, latitude: number, longitude: number) =>
    `within ${number.format(kilometres)} km of ${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`,
  lensSource: (source: string) => `told by ${source}`,
  lensSole: (source: string) => `told by ${source} and no other source`,
  lensCompare: {
    either: (first: string, second: string) => `as ${first} or ${second} tells it`,
    agree: (first: string, second: string) => `where ${first} and ${second} agree`,
    differ: (first: string, second: string) => `where ${first} and ${second} differ`,
    'first-only': (first: string, second: string) => `told by ${first} and not by ${second}`,
    'second-only': (first: string, second: string) => `told by ${second} and not by ${first}`,
  },
  lensOfficial: 'official reports alone',
  lensDisputed: 'disputed records alone',

  download: 'Download what is shown',
  downloadHint: 'Citations are inside each file.',
  formats,
  copyCsv: 'Copy as CSV',
  nothingShown: 'No record is shown, so there is nothing to download. Widen the window or clear the filters.',
  preparing: 'The file is being written …',
  downloadFailed: (reason: string) => `The file could not be written (${reason}). Try again.`,

  correct: 'Report a correction',
  correctionOf: (title: string) => `Correction: ${title}`,
  correctionHint: 'Fill in what should be changed and why, then send the text to the editors.',
  correctionHintAlone:
    'Copy the text, fill in what should be changed and why, and send it to whoever keeps this atlas.',
  byMail: 'Write a mail',
  byIssue: 'Open an issue',
  correctionSubject: (claim: string) => `Correction: ${claim}`,
  correctionText: (facts: CorrectionFacts) =>
    [
      `Correction to the ${facts.atlas}`,
      '',
      `Record: ${facts.event}`,
      `Claim: ${facts.claim}`,
      `Title: ${facts.title}`,
      `Source: ${facts.source}, line ${facts.line}`,
      `Passage: “${facts.start}” … “${facts.end}”`,
      `The atlas says now: ${facts.says}`,
      `Date now: ${facts.date || 'none'}`,
      `Figures now: ${facts.figures.length > 0 ? facts.figures.join('; ') : 'none'}`,
      `Address: ${facts.address}`,
      `Data version: ${facts.version}`,
      '',
      'What should be changed:',
      '',
      '',
      'Why (source, page, wording):',
      '',
      '',
    ].join('\n'),
};
