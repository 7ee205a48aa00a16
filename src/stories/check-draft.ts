// Holds a draft against the records by the checks of the build, and makes a story of it to be read.
import type { Messages } from '../messages/en/messages.ts';
import type { CheckedDraft } from '../model/checked-draft.ts';
import { draftStory } from '../model/story.ts';
import type { StoryDraft } from '../model/story-draft.ts';
import { writeDraft } from '../model/story-draft-text.ts';
import { type StoryCheck, storyFaults } from './check-story.ts';
import { compileStory } from './compile-story.ts';
import { readStory } from './read-story.ts';

export { storyCorpus } from './story-corpus.ts';

/** @param messages of the language that its values and notes are said in */
export function checkDraft(draft: StoryDraft, check: StoryCheck, messages: Messages): CheckedDraft {
  const { text, partAt } = writeDraft(draft);
  const { story, faults } = readStory(`${draft.id}.md`, text, check.words);
  const all = [...faults, ...storyFaults(story, check)];
  const compiled = compileStory(story, story, check.corpus, messages);
  return {
    faults: all.map(({ line, missing, what, fix }) => ({
      of: missing === undefined ? partAt(line) : { part: 'head', line: `${missing}:` },
      what,
      fix,
    })),
    story: { ...compiled, id: draftStory, language: messages.reading },
  };
}
