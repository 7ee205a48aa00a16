// The story that is read, for the printer: what has been fetched for the screen is there for it, too.
import { partIfHere } from '../../loading/lazy-part.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import { storyWordsName } from '../../messages/story-words.ts';
import type { DraftChecker } from '../../model/checked-draft.ts';
import { draftStory, type Story } from '../../model/story.ts';
import type { AtlasContext } from '../parts/atlas-context.tsx';
import { storyIfHere, textsAddress } from './story-texts.ts';

export const storyWordsHere = ({ messages }: AtlasContext): StoryWords | null =>
  partIfHere<StoryWords>(storyWordsName(messages.language));

/** `null` where its text has not come. */
export function storyHere(id: string, { messages, stories }: AtlasContext): Story | null {
  if (id !== draftStory) return storyIfHere(textsAddress(stories.files, messages.reading), id);
  const check = partIfHere<DraftChecker>('src/stories/check-draft.ts');
  const { changes } = stories.drafts.get();
  return check && changes && check(changes.now).story;
}

/** Whether it asks a class anything. */
export function storyAsks(id: string, atlas: AtlasContext): boolean {
  if (id !== draftStory) return storyHere(id, atlas)?.steps.some(({ asked }) => asked !== null) ?? false;
  return atlas.stories.drafts.get().changes?.now.steps.some(({ question }) => question !== '') ?? false;
}
