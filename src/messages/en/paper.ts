// English words for paper and pictures: printing what is shown, and saving the map as a picture.

/** A kind of mark that the key of a picture explains. */
export type KeySample =
  | 'deeds'
  | 'words'
  | 'possible'
  | 'approximate'
  | 'region'
  | 'possible-region'
  | 'related'
  | 'figures'
  | 'side-a'
  | 'side-b'
  | 'side-possible'
  | 'place-a'
  | 'place-b'
  | 'place-possible';

const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

const key: Record<KeySample, string> = {
  'place-a': 'disc: A, certainly in its dates; regions ruled down to the left',
  'place-b': 'disc in a ring: B, certainly in its dates; regions ruled down to the right',
  'place-possible': 'hollow, or ruled thin: only possibly',
  'side-a': 'left half: A, certainly in its dates; regions ruled down to the left',
  'side-b': 'right half: B, certainly in its dates; regions ruled down to the right',
  'side-possible': 'hollow, or ruled thin: only possibly',
  deeds: 'something done',
  words: 'only ordered, decreed or said',
  possible: 'possibly in the time window',
  approximate: 'approximate spot',
  region: 'known to the region alone',
  'possible-region': 'region, possibly in the time window',
  related: 'a record there is joined to the open one',
  figures:
    'figure chosen: the least and, dashed, the most that is printed; a gap is left open; each ring out is about ten times as many',
};

export const enPaper = {
  tools: 'Print or picture',
  print: 'Print',
  handout: 'Handout',
  handoutHint: 'One or two pages: map, chart, versions, three questions, sources.',
  fullRecord: 'Full record',
  printHint: 'The map, its records numbered and with their sources, and a column for notes.',
  savePicture: 'Save the map as a picture',
  pictureHint: 'A PNG file with the time window, the filters, a key and the sources.',
  making: 'The picture is being made …',
  noMap: 'The map is not drawn here, so there is no picture of it. Records can be printed all the same.',
  pictureFailed: 'The picture could not be made. Try again, or take a screenshot.',

  match: {
    certain: 'Only what lies certainly in the time window.',
    possible: 'All that possibly lies in the time window.',
  },
  filters: (filters: string[]) => `Narrowed to: ${filters.join('; ')}.`,
  unfiltered: 'No filter.',
  numbersOnMap: 'Numbers on the map are those of the list.',
  offMap: 'not on the map printed here',
  onlyFirst: (printed: number, all: number) =>
    `Printed here are the first ${number.format(printed)} of ${number.format(all)} records. Narrow the view to print the others.`,
  columns: { number: 'No.', record: 'Record and claims', notes: 'Notes' },
  /** A record that is on the sheet. */
  printedAs: (number: string) => `No. ${number}`,
  seeAbove: (where: string) => `See ${where}.`,
  graphicLeftOut: 'Its claims describe violence in detail and are not printed; the atlas has them.',
  sources: 'Sources',
  restsOn: 'Works that these cite',
  address: 'Address',
  printedOn: (day: string) => `Printed on ${day}`,
  dataVersion: (version: string) => `Data version ${version}`,

  key: 'Key',
  keyOf: key,
  keyCounts: (counts: number[]) => `${list.format(counts.map((n) => number.format(n)))} records`,
  scale: (metres: number) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
};
