// A story on the printed sheet: the step that is read above its map, and after that all others, each with its window and place in words, its text, its
// records numbered and its notes. What has been fetched for the screen is there for the printer, too.
import { partIfHere } from '../../loading/lazy-part.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import type { DraftChecker } from '../../model/checked-draft.ts';
import { draftStory, type Story, type StoryStep } from '../../model/story.ts';
import type { StoryPlace } from '../../state/story-place.ts';
import { type AtlasContext, useAtlas } from '../parts/atlas-context.tsx';
import { useInClass } from '../parts/ClassFold.tsx';
import { StoryNotes } from './StoryNotes.tsx';
import { StoryText } from './StoryText.tsx';
import { storyIfHere, storyWordsName, textsAddress } from './story-texts.ts';

export interface StepOnPaper {
  story: Story;
  number: number;
  step: StoryStep;
  words: StoryWords;
}

function storyHere(id: string, { messages, stories }: AtlasContext): Story | null {
  if (id !== draftStory) return storyIfHere(textsAddress(stories.files, messages.reading), id);
  const check = partIfHere<DraftChecker>('src/stories/check-draft.ts');
  const { changes } = stories.drafts.get();
  return check && changes && check(changes.now).story;
}

/** The step that is read, where its text has come. */
export function stepOnPaper(place: StoryPlace | null, atlas: AtlasContext): StepOnPaper | null {
  const words = partIfHere<StoryWords>(storyWordsName(atlas.messages.language));
  const story = place && storyHere(place.id, atlas);
  const step = place && story?.steps[place.step - 1];
  return place && story && step && words ? { story, number: place.step, step, words } : null;
}

/** Ids of the records that a step rests on, each once. */
export const recordsOfStep = ({ notes }: StoryStep): string[] => [...new Set(notes.map(({ event }) => event))];

function StepText({ story, number, step, words }: StepOnPaper) {
  const text = (blocks: StoryStep['blocks']) => <StoryText blocks={blocks} words={words} noteId={null} />;
  const { asked } = step;
  const inClass = useInClass();
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
            {!inClass && (
              <>
                <h3>{words.answerOnPaper}</h3>
                {text([{ type: 'paragraph', children: asked.answer }])}
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}

export function StoryOnPaper(props: StepOnPaper) {
  const { story, number, words } = props;
  return (
    <section className="paper-story">
      <p>
        <span lang={story.language}>{story.title}</span> · {words.step(number, story.steps.length)}
      </p>
      <StepText {...props} />
    </section>
  );
}

/** @param room lines for the reader's own notes */
export function NotesOnPaper({ step, words, room = true }: StepOnPaper & { room?: boolean }) {
  const { messages } = useAtlas();
  const inClass = useInClass();
  const hidden = inClass ? (step.asked?.notesOfAnswer ?? 0) : 0;
  return (
    <section className="paper-notes">
      <h2>{words.notes}</h2>
      <StoryNotes notes={step.notes.slice(0, step.notes.length - hidden)} words={words} noteId={null} />
      {room && (
        <div className="paper-lines">
          <p>{messages.paper.columns.notes}</p>
        </div>
      )}
    </section>
  );
}

interface OtherStepsProps extends StepOnPaper {
  /** Title, place and date of a record. */
  recordLine: (event: string) => string;
}

/** Each on a sheet of its own. */
export function OtherStepsOnPaper({ story, number, words, recordLine }: OtherStepsProps) {
  const { recordLanguage } = useAtlas().messages;
  return (
    <>
      {story.steps.map((step, i) => {
        if (i + 1 === number) return null;
        const own = { story, number: i + 1, step, words };
        return (
          <section key={step.heading} className="paper-story paper-step">
            <StepText {...own} />
            <ol className="paper-step-records" lang={recordLanguage}>
              {recordsOfStep(step).map((event) => (
                <li key={event}>{recordLine(event)}</li>
              ))}
            </ol>
            <NotesOnPaper {...own} />
          </section>
        );
      })}
    </>
  );
}
