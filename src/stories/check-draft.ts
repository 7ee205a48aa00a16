// Holds a draft against the records by the checks of the build, and makes a story of it to be read.
import type { Messages } from '../messages/en/messages.ts';
import type { CheckedDraft } from '../model/checked-draft.ts';
import { draftStory } from '../model/story.ts';
import type { StoryDraft } from '../model/story-draft.ts';
import { type DraftPart, writeDraft } from '../model/story-draft-text.ts';
import { type StoryCheck, storyFaults } from './check-story.ts';
import { compileStory } from './compile-story.ts';
import { readStory } from './read-story.ts';
import type { StoryFault } from './written-story.ts';

export { storyCorpus } from './story-corpus.ts';

/** Up to here a number in words counts what anybody sees: "two texts", "three places". */
const mostCounted = 10;

/** What the records say is only given to the text and the headings: an answer may add and compare. */
function isLetPass({ number }: StoryFault, of: DraftPart): boolean {
  if (!number) return false;
  const isInText = of.part === 'head' || of.field === 'heading' || of.field === 'text';
  return !isInText || (number.inLetters && number.number <= mostCounted);
}

/** What is missing is told where it is to be written. */
function whereTold({ missing, lacks }: Pick<StoryFault, 'missing' | 'lacks'>, of: DraftPart): DraftPart {
  if (missing !== undefined) return { part: 'head', line: `${missing}:` };
  return lacks !== undefined && of.part === 'step' ? { part: 'step', step: of.step, field: lacks } : of;
}

/** @param messages of the language that its values and notes are said in */
export function checkDraft(draft: StoryDraft, check: StoryCheck, messages: Messages): CheckedDraft {
  const { text, partAt } = writeDraft(draft);
  // Nothing depends on how the file is called that the draft was opened from.
  const { story, faults } = readStory(`${draftStory}.md`, text, check.words);
  const all = [...faults, ...storyFaults(story, check)].map((fault) => ({ fault, of: partAt(fault.line) }));
  const compiled = compileStory(story, story, check.corpus, messages);
  return {
    faults: all
      // In an atlas without editions there is none to name.
      .filter(({ fault }) => fault.missing !== 'edition' || check.corpus.editions !== null)
      .filter(({ fault, of }) => !isLetPass(fault, of))
      .map(({ fault: { number, what, fix, ...fault }, of }) => ({
        of: whereTold(fault, of),
        isHint: number !== undefined,
        what,
        fix,
      })),
    story: { ...compiled, id: draftStory, language: messages.reading },
  };
}
