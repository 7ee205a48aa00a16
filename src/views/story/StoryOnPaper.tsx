// A story on the printed sheet, whole and in order: title, opening sentence and authors, then each step with its window and place in words, its text, its
// records and its notes. The step that is read has its map and its records with their claims.
import type { ReactNode } from 'react';
import type { StoryWords } from '../../messages/en/story.ts';
import type { Story, StoryStep } from '../../model/story.ts';
import type { StoryPlace } from '../../state/story-place.ts';
import { type AtlasContext, useAtlas } from '../parts/atlas-context.tsx';
import { StoryNotes } from './StoryNotes.tsx';
import { StoryText } from './StoryText.tsx';
import { storyHere, storyWordsHere } from './story-here.ts';

export interface StepOnPaper {
  story: Story;
  number: number;
  step: StoryStep;
  words: StoryWords;
}

/** The step that is read, where its text has come. */
export function stepOnPaper(place: StoryPlace | null, atlas: AtlasContext): StepOnPaper | null {
  const words = storyWordsHere(atlas);
  const story = place && storyHere(place.id, atlas);
  const step = place && story?.steps[place.step - 1];
  return place && story && step && words ? { story, number: place.step, step, words } : null;
}

/** Ids of the records that a step rests on, each once. */
export const recordsOfStep = ({ notes }: StoryStep): string[] => [...new Set(notes.map(({ event }) => event))];

export function StoryHeadOnPaper({ story, words }: StepOnPaper) {
  const { messages } = useAtlas();
  return (
    <>
      <h1 lang={story.language}>{story.title}</h1>
      {story.lede !== '' && (
        <p className="paper-window" lang={story.language}>
          {story.lede}
        </p>
      )}
      <p>
        {story.authors !== '' && `${words.by(story.authors, story.edition)} · `}
        {messages.atlasTitle}
      </p>
    </>
  );
}

interface StepSheetProps extends StepOnPaper {
  /** Answers are printed; else there is room to write them. */
  answers: boolean;
}

function StepText({ story, number, step, words, answers }: StepSheetProps) {
  const text = (blocks: StoryStep['blocks']) => <StoryText blocks={blocks} words={words} noteId={null} />;
  const { asked } = step;
  return (
    <>
      <h2 lang={story.language}>
        {number}. {step.heading}
      </h2>
      <p>{step.shows}</p>
      <div lang={story.language}>
        {text(step.blocks)}
        {asked && (
          <>
            <h3>{words.question}</h3>
            {text([{ type: 'paragraph', children: asked.question }])}
            {asked.look.length > 0 && text([{ type: 'paragraph', children: asked.look }])}
          </>
        )}
        {asked && answers && (
          <>
            <h3>{words.answerOnPaper}</h3>
            {text([{ type: 'paragraph', children: asked.answer }])}
          </>
        )}
      </div>
      {asked && !answers && (
        <div className="paper-lines">
          <p>{words.yourAnswer}</p>
        </div>
      )}
    </>
  );
}

/** What an answer alone rests on would give it away. */
function Notes({ step, words, answers }: StepSheetProps) {
  const { messages } = useAtlas();
  const hidden = answers ? 0 : (step.asked?.notesOfAnswer ?? 0);
  return (
    <section className="paper-notes">
      <h2>{words.notes}</h2>
      <StoryNotes notes={step.notes.slice(0, step.notes.length - hidden)} words={words} noteId={null} />
      {!step.asked && (
        <div className="paper-lines">
          <p>{messages.paper.columns.notes}</p>
        </div>
      )}
    </section>
  );
}

interface StoryOnPaperProps extends StepSheetProps {
  /** Title, place and date of a record. */
  recordLine: (event: string) => string;
  /** The map and the records of the step that is read. */
  children: ReactNode;
}

/** Each step begins a sheet. */
export function StoryOnPaper({ recordLine, children, ...read }: StoryOnPaperProps) {
  const { recordLanguage } = useAtlas().messages;
  const { story, number } = read;
  return (
    <>
      {story.steps.map((step, i) => {
        const own = { ...read, number: i + 1, step };
        const key = `step ${i}`;
        return (
          <section key={key} className="paper-step">
            <div className="paper-story">
              <StepText {...own} />
            </div>
            {own.number === number ? (
              children
            ) : (
              <ol className="paper-step-records" lang={recordLanguage}>
                {recordsOfStep(step).map((event) => (
                  <li key={event}>{recordLine(event)}</li>
                ))}
              </ol>
            )}
            <Notes {...own} />
          </section>
        );
      })}
    </>
  );
}
