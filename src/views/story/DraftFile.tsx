// A draft and files: saved as the atlas keeps its stories, opened from one, and begun anew. What stood there before comes back with Undo.
import { useRef } from 'react';
import { idFromTitle } from '../../model/draft-id.ts';
import { emptyDraft, headValue } from '../../model/story-draft.ts';
import { readDraft, writeDraft } from '../../model/story-draft-text.ts';
import { saveFile } from '../parts/save-file.ts';
import type { DraftEditing } from './WritingPanel.tsx';

/** Bytes: a hundred times the longest story. */
const largest = 2_000_000;

interface DraftFileProps extends DraftEditing {
  /** Whether all that is wrong is told, also in fields that nobody has left yet. */
  tellAll: (all: boolean) => void;
  begin: () => void;
}

export function DraftFile({ draft, words, change, say, tellAll, begin }: DraftFileProps) {
  const input = useRef<HTMLInputElement>(null);

  const save = () => {
    // A draft that came from no file is called after its title.
    const id = draft.id === emptyDraft('').id ? idFromTitle(headValue(draft, 'title')) : draft.id;
    const name = `${id}.md`;
    saveFile({ name, mediaType: 'text/markdown', text: writeDraft(draft).text });
    say(words.saved(name));
    tellAll(true);
  };
  const open = async (file: File) => {
    if (file.size > largest) return say(words.tooLarge(file.name));
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      change(readDraft(file.name.replace(/\.[^.]*$/, ''), text));
      say(words.opened(file.name));
      tellAll(true);
    } catch {
      say(words.notText(file.name));
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={save}>
        {words.save}
      </button>
      <button type="button" className="quiet" onClick={() => input.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".md,text/markdown"
        hidden
        aria-label={words.openFile}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file) void open(file);
        }}
      />
      <button type="button" className="quiet" onClick={begin}>
        {words.begin}
      </button>
    </>
  );
}
