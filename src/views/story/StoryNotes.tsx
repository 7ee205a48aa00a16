// The notes of a step: each claim that it rests on, with the words by which its passage is found.
import type { StoryWords } from '../../messages/en/story.ts';
import { claimAddress, type StoryNote } from '../../model/story.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';

interface StoryNotesProps {
  notes: readonly StoryNote[];
  words: StoryWords;
  /** Id of a note; `null`: on paper, where nothing leads anywhere. */
  noteId: ((note: number) => string) | null;
  /** Number of the first of them. */
  first?: number;
}

export function StoryNotes({ notes, words, noteId, first = 1 }: StoryNotesProps) {
  const { messages, elements } = useAtlas();
  const { recordLanguage } = messages;
  return (
    <ol className="story-notes" start={first}>
      {notes.map((note, i) => (
        <li
          key={note.claim}
          id={noteId ? elements.idOf(noteId(first + i)) : undefined}
          tabIndex={noteId ? -1 : undefined}
        >
          <span className="stance">{note.stance}</span> <span lang={recordLanguage}>{note.says}</span>{' '}
          <span className="small">
            <Mixed text={note.from} /> · <q lang={recordLanguage}>{note.start}</q> …{' '}
            <q lang={recordLanguage}>{note.end}</q>
            {note.known && (
              <>
                {' '}
                <Mixed text={words.known(note.known)} />
              </>
            )}
            {noteId && (
              <>
                {' '}
                <a href={claimAddress(note)}>{words.openRecord}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
