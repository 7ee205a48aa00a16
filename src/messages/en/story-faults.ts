// English words for what is wrong with a story: said by the build, and beside the line while one is written in the page.

/** What is wrong, without the place, and how to mend it. */
export interface SaidFault {
  what: string;
  fix: string;
}

const seeManual = 'See README.md beside the stories for what a text may hold.';
const notOfStories = { html: 'HTML', picture: 'a picture', block: 'a quotation, a table or a block of code' };

/** Of a story. Pieces of the file come quoted. */
export const enStoryFaults = {
  and: 'and',
  noHead: (): SaidFault => ({
    what: 'the file does not begin with its title and lede between two lines of three hyphens.',
    fix: 'Begin it as the other stories begin.',
  }),
  headLine: (line: string): SaidFault => ({
    what: `${line} is no line of the form "name: value", or says a name again.`,
    fix: 'Write each once, as "title: …".',
  }),
  fileName: (): SaidFault => ({
    what: 'the name is no id of lower-case words joined by hyphens.',
    fix: 'Call it like "harvest-1835.md", or "harvest-1835.ru.md".',
  }),
  order: (order: string): SaidFault => ({
    what: `the order ${order} is no number.`,
    fix: 'Write its place among the stories, as "order: 2".',
  }),
  minutes: (minutes: string): SaidFault => ({
    what: `${minutes} is no number of minutes.`,
    fix: 'Write how long the lesson takes, as "minutes: 45".',
  }),
  missing: (name: string): SaidFault => ({
    what: `"${name}" is missing.`,
    fix: `Write "${name}: …" between the lines of hyphens.`,
  }),
  unknownName: (name: string, known: string): SaidFault => ({
    what: `${name} is not known here.`,
    fix: `Known are ${known}.`,
  }),
  edition: (edition: string, known: string): SaidFault => ({
    what: `there is no edition ${edition} of the records.`,
    fix: `Name the one that the story was written for: there ${known === '' ? 'is none' : `are ${known}`}.`,
  }),
  changed: (claim: string, edition: string): SaidFault => ({
    what: `the record of the claim ${claim} has changed since edition ${edition}.`,
    fix: 'Read the step against the record as it is, and name the edition of today.',
  }),
  noView: (query: string): SaidFault => ({
    what: `${query} is no view of the atlas: it does not begin with "?" and something after it.`,
    fix: 'Open the view in the atlas, and take its address from the question mark on.',
  }),
  partOfNoView: (part: string): SaidFault => ({
    what: `"${part}" is no part of a view.`,
    fix: 'Take it out of the address.',
  }),
  leftOut: (part: string): SaidFault => ({
    what: `the page would leave ${part} out of the view.`,
    fix: 'Correct it, or take the view from the address of the atlas.',
  }),
  viewOfTranslation: (): SaidFault => ({
    what: 'a translation has the views of its original, and says none itself.',
    fix: 'Take the line out.',
  }),
  stepWithoutView: (heading: string): SaidFault => ({
    what: `the step ${heading} has no view.`,
    fix: 'Write "view: ?…" below its heading.',
  }),
  stepWithoutHeading: (): SaidFault => ({
    what: 'the step has no heading.',
    fix: 'Write what it is about after the two number signs.',
  }),
  noSuchFigure: (claim: string, figures: number): SaidFault => ({
    what: `the claim ${claim} has ${figures === 0 ? 'no figure' : `${figures} of them, not this one`}.`,
    fix: 'See the record for what it holds.',
  }),
  calendar: (calendar: string): SaidFault => ({
    what: `${calendar} names no calendar.`,
    fix: 'Write "old" or "both", or nothing.',
  }),
  noDate: (claim: string): SaidFault => ({
    what: `the claim ${claim} gives no date.`,
    fix: 'See the record for what it holds.',
  }),
  citesNothing: (heading: string): SaidFault => ({
    what: `the step ${heading} cites no claim.`,
    fix: 'Cite what it rests on, as [^ID of the claim].',
  }),
  renamed: (claim: string, now: string): SaidFault => ({
    what: `the claim ${claim} is now called ${now}.`,
    fix: 'Write its name of today.',
  }),
  noClaim: (claim: string): SaidFault => ({
    what: `there is no claim ${claim}.`,
    fix: 'Write the id of a claim in the records.',
  }),
  valueNotCited: (claim: string, id: string): SaidFault => ({
    what: `a value is taken from the claim ${claim}, which the step does not cite.`,
    fix: `Add [^${id}] after the words that rest on it.`,
  }),
  number: (written: string, citing: 'step' | 'story'): SaidFault => ({
    what: `${written} stands in no claim that the ${citing} cites.`,
    fix: 'Take it from the claim, as {figure ID} or {date ID}, or cite the claim that holds it.',
  }),
  noStep: (): SaidFault => ({
    what: 'the story has no step.',
    fix: 'Begin the first with "## " and a heading.',
  }),
  answerAlone: (): SaidFault => ({
    what: 'what to look for, or an answer, stands without a question.',
    fix: 'Write "question: …" above it.',
  }),
  questionAlone: (): SaidFault => ({
    what: 'the question has no answer.',
    fix: 'Write "answer: …" below it, and be it that the sources do not say.',
  }),
  translatesNothing: (original: string): SaidFault => ({
    what: `it translates ${original}, which is not there.`,
    fix: 'Name it after the story that it translates.',
  }),
  stepCount: (here: number, there: number): SaidFault => ({
    what: `it has ${here} steps, and its original ${there}.`,
    fix: 'Translate each step.',
  }),
  claimsApart: (heading: string, claims: string, count: number): SaidFault => ({
    what: `the step ${heading} does not rest on the claims of its original: ${claims} ${count === 1 ? 'stands' : 'stand'} in one of them alone.`,
    fix: 'Cite the same claims in both.',
  }),
  questionsApart: (heading: string): SaidFault => ({
    what: `the step ${heading} has a question, a hint or an answer that its original lacks, or lacks one.`,
    fix: 'Translate each.',
  }),
  language: (language: string): SaidFault => ({
    what: `${language} is no language that this atlas is translated into.`,
    fix: 'See "languages" in atlas.json.',
  }),
  markup: (kind: keyof typeof notOfStories): SaidFault => ({
    what: `the text holds ${notOfStories[kind]}, which a story does not have.`,
    fix: seeManual,
  }),
  slip: (text: string): SaidFault => ({ what: `${text} holds a mark of a claim with a slip in it.`, fix: seeManual }),
  headingLevel: (): SaidFault => ({
    what: 'this heading is not of the second level: each step has one of two number signs, and there are no others.',
    fix: 'Begin the step with "## ".',
  }),
  beforeFirst: (text: string): SaidFault => ({
    what: `${text} stands before the first step.`,
    fix: 'Give it a heading of its own, or take it out.',
  }),
  fieldApart: (name: string): SaidFault => ({
    what: `the line "${name}: …" stands apart from the heading and the other lines below it.`,
    fix: 'Write it right below them, without an empty line between.',
  }),
  proseAfterView: (): SaidFault => ({
    what: 'prose follows the view without an empty line.',
    fix: 'Leave a line empty after the view.',
  }),
};

export type StoryFaultWords = typeof enStoryFaults;
