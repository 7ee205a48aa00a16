// Opens a story from a file to be read, not written: the way in which a class comes to the lesson of its teacher. Fetched when a file is chosen.
import { requirePart } from '../../loading/lazy-part.ts';
import { loadWritingWords, writingWordsName } from '../../messages/story-words.ts';
import { changed, changesOf } from '../../model/draft-changes.ts';
import { draftStory } from '../../model/story.ts';
import type { AtlasContext } from '../parts/atlas-context.tsx';
import { readStoryFile } from './read-story-file.ts';

/** Why it was not opened; empty where it was. */
export async function openStoryFile(file: File, { messages, stories, send }: AtlasContext): Promise<string> {
  const read = await readStoryFile(file);
  if (!read.ok || read.draft.steps.length === 0) {
    const words = await requirePart(writingWordsName(messages.language), () => loadWritingWords(messages.language));
    return words[read.ok ? 'noStep' : read.why](file.name);
  }
  const { draft } = read;
  const { changes } = stories.drafts.get();
  // What was written here before is one step back.
  stories.drafts.change(changes ? changed(changes, draft) : changesOf(draft));
  if (draft.steps.some(({ question }) => question !== '')) send({ type: 'class-chosen', inClass: true });
  stories.open(draftStory, 1);
  return '';
}
