// What a class is asked about a step: the question, what to look for, and the answer, which stays folded until asked for, with the notes of its own.
import type { StoryWords } from '../../messages/en/story.ts';
import type { StoryStep } from '../../model/story.ts';
import { StoryNotes } from './StoryNotes.tsx';
import { StoryText } from './StoryText.tsx';

interface StoryQuestionProps {
  step: StoryStep;
  language: string;
  words: StoryWords;
  noteId: (note: number) => string;
}

export function StoryQuestion({ step, language, words, noteId }: StoryQuestionProps) {
  const { asked, notes } = step;
  if (!asked) return null;
  const first = notes.length - asked.notesOfAnswer;
  const text = (run: typeof asked.answer) => (
    <div lang={language}>
      <StoryText blocks={[{ type: 'paragraph', children: run }]} words={words} noteId={noteId} />
    </div>
  );
  return (
    <section className="story-question" aria-label={words.question}>
      <h4>{words.question}</h4>
      {text(asked.question)}
      {asked.look.length > 0 && (
        <>
          <h5>{words.look}</h5>
          {text(asked.look)}
        </>
      )}
      <details>
        <summary>{words.answer}</summary>
        {text(asked.answer)}
        {asked.notesOfAnswer > 0 && (
          <StoryNotes notes={notes.slice(first)} first={first + 1} words={words} noteId={noteId} />
        )}
      </details>
    </section>
  );
}
