// What the checks of stories say of a draft: its faults beside the parts that they are in, and the story as it would be read.
import type { Story } from './story.ts';
import type { StoryDraft } from './story-draft.ts';
import type { DraftPart } from './story-draft-text.ts';

export interface DraftFault {
  of: DraftPart;
  /** Worth a look, and nothing to mend. */
  isHint: boolean;
  what: string;
  fix: string;
}

export interface CheckedDraft {
  faults: readonly DraftFault[];
  /** Whatever the faults: a mark that means nothing stands in it as it was written. */
  story: Story;
}

export type DraftChecker = (draft: StoryDraft) => CheckedDraft;
