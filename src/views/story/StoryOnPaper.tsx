// The step of a story on the printed sheet: its text above the map, and its notes. What has been fetched for the screen is there for the printer, too.
import { partIfHere } from '../../loading/lazy-part.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import type { Story, StoryStep } from '../../model/story.ts';
import type { StoryPlace } from '../../state/story-place.ts';
import { type AtlasContext, useAtlas } from '../parts/atlas-context.tsx';
import { StoryNotes } from './StoryNotes.tsx';
import { StoryText } from './StoryText.tsx';
import { storyIfHere, storyWordsName, textsAddress } from './story-texts.ts';

export interface StepOnPaper {
  story: Story;
  number: number;
  step: StoryStep;
  words: StoryWords;
}

/** The step that is read, where its text has come. */
export function stepOnPaper(place: StoryPlace | null, { messages, stories }: AtlasContext): StepOnPaper | null {
  const words = partIfHere<StoryWords>(storyWordsName(messages.language));
  const story = place && storyIfHere(textsAddress(stories.files, messages.reading), place.id);
  const step = place && story?.steps[place.step - 1];
  return place && story && step && words ? { story, number: place.step, step, words } : null;
}

export function StoryOnPaper({ story, number, step, words }: StepOnPaper) {
  return (
    <section className="paper-story">
      <p>
        <span lang={story.language}>{story.title}</span> · {words.step(number, story.steps.length)}
      </p>
      <h2 lang={story.language}>{step.heading}</h2>
      <div lang={story.language}>
        <StoryText blocks={step.blocks} words={words} noteId={null} />
      </div>
    </section>
  );
}

export function NotesOnPaper({ step, words }: StepOnPaper) {
  const { messages } = useAtlas();
  return (
    <section className="paper-notes">
      <h2>{words.notes}</h2>
      <StoryNotes notes={step.notes} words={words} noteId={null} />
      <div className="paper-lines">
        <p>{messages.paper.columns.notes}</p>
      </div>
    </section>
  );
}
