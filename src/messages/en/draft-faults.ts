// English words for what is wrong with a story while it is written in the page: in the names of the fields and buttons there. Whatever else can be wrong is
// said in the words of the build.
import type { StoryFaultWords } from './story-faults.ts';

const ofHead: Readonly<Record<string, string>> = {
  title: 'Write a title.',
  lede: 'Write one sentence below the title.',
  authors: 'Write who has written it.',
  edition: 'Press the button that names the edition of today.',
};
const replaceView = 'Bring the map and the dates to what the step speaks of, and press “Replace this step’s view”.';
const citeBelow = 'Open “Cite what is shown now” below, and press “Cite” at the record that it rests on.';

export const enDraftFaults = {
  missing: (name: string) => ({ what: 'nothing stands here yet.', fix: ofHead[name] ?? '' }),
  edition: (edition: string) => ({ what: `there is no edition ${edition} of the records.`, fix: ofHead.edition ?? '' }),
  noView: () => ({ what: 'this is no view of the atlas.', fix: replaceView }),
  partOfNoView: (part: string) => ({ what: `“${part}” is no part of a view.`, fix: replaceView }),
  leftOut: (part: string) => ({ what: `the page would leave ${part} out of the view.`, fix: replaceView }),
  stepWithoutView: () => ({ what: 'the step shows nothing yet.', fix: replaceView }),
  stepWithoutHeading: () => ({ what: 'the step has no heading.', fix: 'Write in a few words what it is about.' }),
  citesNothing: () => ({ what: 'nothing says yet what this step rests on.', fix: citeBelow }),
  noClaim: (claim: string) => ({ what: `there is no claim ${claim}.`, fix: `Take it out. ${citeBelow}` }),
  valueNotCited: (claim: string) => ({
    what: `a value is taken from the claim ${claim}, which the step does not cite.`,
    fix: citeBelow,
  }),
  number: (written: string, citing: 'step' | 'story') => ({
    what: `${written} stands in no claim that the ${citing} cites.`,
    fix: 'If a source gives it, cite the record.',
  }),
  answerAlone: () => ({
    what: 'what to look for, or an answer, stands without a question.',
    fix: 'Write the question.',
  }),
  questionAlone: () => ({
    what: 'the question has no answer.',
    fix: 'Write the answer, and be it that the sources do not say.',
  }),
  markup: (kind: 'html' | 'picture' | 'block') => ({
    what: `the text holds ${{ html: 'HTML', picture: 'a picture', block: 'a quotation, a table or a block of code' }[kind]}, which a story does not have.`,
    fix: 'Write it as plain text.',
  }),
  slip: (text: string) => ({
    what: `there is a slip in ${text}.`,
    fix: 'Take it out, and press the button below once more.',
  }),
  headingLevel: () => ({
    what: 'a line begins with number signs.',
    fix: 'Take them out: the heading has a field of its own.',
  }),
  fieldApart: (name: string) => ({
    what: `a line begins with “${name}:”.`,
    fix: 'Take it out: this has a field of its own.',
  }),
} satisfies Partial<StoryFaultWords>;

export type DraftFaultWords = typeof enDraftFaults;
