// Words of the static pages of places, in English: they are built in the language of the records.

export const enPages = {
  allPlaces: 'All places',
  onTheMap: 'On the map, with what else was happening',
  persons: 'Persons named in the sources',
  printedNames: 'Printed as',
  personsNote:
    'Names are given as the sources print them; nobody is identified beyond that. Each sentence is what one source says.',
  /** Headings above the claims that tell it of a person. */
  personParts: {
    said: 'Words',
    ordered: 'Orders',
    did: 'Deeds',
    suffered: 'What befell the person',
    named: 'Named otherwise',
  },
  claimsNaming: (claims: number) => `named in ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  reading: 'What was read, line by line',
  readingOf: (source: string) => `${source}, line by line`,
  readingNote:
    'Each line of the text as it was read: the words that a claim’s passage begins and ends with and what the claim says, or why no claim rests on the line.',
  linesRead: (lines: number, withClaims: number) => `${lines} lines, ${withClaims} with claims.`,
  noLog: 'No log of its reading is kept.',
  noClaim: 'No claim:',
  notRecorded: 'Not recorded:',
  noReasonYet: 'nobody has written down why.',
  /** Heading above links to records that an earlier edition had on this page. */
  moved: 'Once on this page, now elsewhere',
  disagree: 'the claims do not agree',
  licence: (licence: string) => `Records: ${licence}. Please cite the atlas, and the source that a record names.`,
  /** One of several pages that a long one was cut into. */
  partOf: (at: number, of: number) => `Part ${at} of ${of}`,
  /** `within`: which atlas the place is in, in the corpus's own words. */
  describes: (title: string, within: string, records: number) =>
    `${title} ${within}: ${records} ${records === 1 ? 'record' : 'records'}, with who says so, where, when, and who says otherwise.`,
};
