// English words for writing a story in the page: fetched when somebody first does.
import { countingIn } from '../plural.ts';

const { count } = countingIn('en');

export const enWriting = {
  region: 'Your story',
  close: 'Close',
  kept: 'Kept in this browser as you write. To pass it on, save it as a file.',
  notKept: 'This browser keeps nothing: save the story as a file before you leave the page.',
  undo: 'Undo',
  redo: 'Redo',
  read: 'Read it',
  save: 'Save as a file',
  saved: (file: string) =>
    `Saved as ${file}. Pass the file on: others read it with “Open a story from a file”, under Stories.`,
  openFile: 'Open a file',
  opened: (file: string) => `${file} is open. The story that stood here before comes back with Undo.`,
  notText: (file: string) => `${file} is no text in UTF-8: nothing was taken from it.`,
  tooLarge: (file: string) => `${file} is larger than a story can be: nothing was taken from it.`,
  noStep: (file: string) => `${file} holds no step of a story: nothing was taken from it.`,
  begin: 'Begin another',
  begun: 'An empty story. The one that stood here before comes back with Undo.',
  head: 'About the story',
  fields: {
    title: 'Title',
    lede: 'One sentence below the title',
    authors: 'Who has written it',
  },
  edition: (edition: string) =>
    edition === '' ? 'No edition of the records is named.' : `Written for edition ${edition} of the records`,
  takeEdition: (newest: string) => `Name that of today: ${newest}`,
  required: 'required',
  otherLines: 'Other lines of its head',
  steps: 'Steps',
  noSteps: 'Find a view on the map that your story begins with, and add it here.',
  addView: 'Add this view as a step',
  step: (step: number) => `Step ${step}`,
  heading: 'Heading',
  text: 'Text',
  view: 'View',
  noView: 'none yet',
  show: (view: string) => `Show on the map: ${view}`,
  takeView: 'Replace this step’s view',
  up: (step: number) => `Move step ${step} up`,
  down: (step: number) => `Move step ${step} down`,
  remove: (step: number) => `Remove step ${step}`,
  moved: (step: number, steps: number) => `Now step ${step} of ${steps}.`,
  removed: 'The step is gone. It comes back with Undo.',
  forClass: 'A question for a class',
  question: 'Question',
  look: 'What to look for',
  answer: 'Answer, folded until asked for',
  cite: 'Cite what is shown now',
  citeHint: 'Each button writes a mark where you were in the text.',
  citeNone: 'Nothing is shown now. Move the window or the choice.',
  citeOnly: (shown: number, all: number) =>
    `The first ${shown} of ${count(all, 'claim', 'claims')}: narrow the choice for others.`,
  citeNote: 'Cite',
  citeFigure: (figure: string) => `Figure: ${figure}`,
  citeDate: 'Date',
  citeOf: (what: string, says: string) => `${what} (${says})`,
  allSound: 'The checks find nothing to mend.',
  toMend: (faults: number) => `${count(faults, 'thing', 'things')} to mend, each beside its line.`,
  atLine: (line: number, what: string) => `Line ${line}: ${what}`,
  keys: 'Ctrl+Z undoes, Ctrl+Shift+Z redoes; Alt with ↑ or ↓ moves the step you are in.',
};

export type WritingWords = typeof enWriting;
