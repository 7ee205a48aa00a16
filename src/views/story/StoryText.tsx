// The text of a step: paragraphs and lists of text nodes, links that move the atlas, and marks that lead to the notes.
import { Fragment, type MouseEvent } from 'react';
import type { StoryWords } from '../../messages/en/story.ts';
import type { StoryBlock, StoryInline } from '../../model/story.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';

interface TextProps {
  words: StoryWords;
  /** Id of a note of the step; `null`: on paper its number alone. */
  noteId: ((note: number) => string) | null;
}

export function StoryText({ blocks, ...rest }: TextProps & { blocks: readonly StoryBlock[] }) {
  return (
    <>
      {blocks.map((block, i) => {
        const key = `${block.type} ${i}`;
        if (block.type === 'paragraph') {
          return (
            <p key={key}>
              <Run run={block.children} {...rest} />
            </p>
          );
        }
        const List = block.ordered ? 'ol' : 'ul';
        return (
          <List key={key}>
            {block.items.map((run, n) => {
              const item = `item ${n}`;
              return (
                <li key={item}>
                  <Run run={run} {...rest} />
                </li>
              );
            })}
          </List>
        );
      })}
    </>
  );
}

function Run({ run, ...rest }: TextProps & { run: readonly StoryInline[] }) {
  return (
    <>
      {run.map((inline, i) => {
        const key = `${inline.type} ${i}`;
        return (
          <Fragment key={key}>
            <Inline inline={inline} {...rest} />
          </Fragment>
        );
      })}
    </>
  );
}

function Inline({ inline, ...rest }: TextProps & { inline: StoryInline }) {
  switch (inline.type) {
    case 'text':
      return (
        <span>
          <Mixed text={inline.text} />
        </span>
      );
    case 'strong':
      return (
        <strong>
          <Run run={inline.children} {...rest} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Run run={inline.children} {...rest} />
        </em>
      );
    case 'view':
      return (
        <a href={inline.view}>
          <Run run={inline.children} {...rest} />
        </a>
      );
    case 'note':
      return <NoteMark note={inline.note} {...rest} />;
  }
}

function NoteMark({ note, words, noteId }: TextProps & { note: number }) {
  const { elements } = useAtlas();
  if (!noteId) return <sup>{note}</sup>;
  const id = noteId(note);
  // The page's address stays as it is: it says the step.
  const go = (event: MouseEvent) => {
    event.preventDefault();
    const note = elements.find(id);
    // That of an answer lies in its fold.
    note?.closest('details')?.setAttribute('open', '');
    note?.focus();
  };
  return (
    <sup>
      <a className="note-mark" href={`#${elements.idOf(id)}`} aria-label={words.note(note)} onClick={go}>
        {note}
      </a>
    </sup>
  );
}
