// The text of a step as its readers will see it, below the field that it is written in: values written out, notes by their numbers.
import type { WritingWords } from '../../messages/en/writing.ts';
import { loadStoryWords, storyWordsName } from '../../messages/story-words.ts';
import type { StoryStep } from '../../model/story.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { StoryText } from './StoryText.tsx';

interface DraftPreviewProps {
  /** As it was written. */
  text: string;
  step: StoryStep | null;
  words: WritingWords;
}

/** A text without any of these is read as it is written. */
const marked = /[[{*]|^\s*(?:-|\d+\.)\s/m;

export function DraftPreview({ text, step, words }: DraftPreviewProps) {
  const { messages } = useAtlas();
  if (!step || !marked.test(text)) return null;
  return (
    <LazyPart name={storyWordsName(messages.language)} open={() => loadStoryWords(messages.language)}>
      {(ofStory) => (
        <section className="draft-preview" aria-label={words.preview}>
          <p className="small">{words.preview}</p>
          <div className="story-text">
            <StoryText blocks={step.blocks} words={ofStory} noteId={null} />
          </div>
        </section>
      )}
    </LazyPart>
  );
}
