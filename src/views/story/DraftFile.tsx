// A draft and files: saved as the atlas keeps its stories, opened from one, and begun anew. What stood there before comes back with Undo.
import { idFromTitle } from '../../model/draft-id.ts';
import { emptyDraft, headValue } from '../../model/story-draft.ts';
import { writeDraft } from '../../model/story-draft-text.ts';
import { saveFile } from '../parts/save-file.ts';
import { FileButton } from './FileButton.tsx';
import { readStoryFile } from './read-story-file.ts';
import type { DraftEditing } from './WritingPanel.tsx';

interface DraftFileProps extends DraftEditing {
  /** Whether all that is wrong is told, also in fields that nobody has left yet. */
  tellAll: (all: boolean) => void;
  begin: () => void;
}

export function DraftFile({ draft, words, change, say, tellAll, begin }: DraftFileProps) {
  const save = () => {
    // A draft that came from no file is called after its title.
    const id = draft.id === emptyDraft('').id ? idFromTitle(headValue(draft, 'title')) : draft.id;
    const name = `${id}.md`;
    saveFile({ name, mediaType: 'text/markdown', text: writeDraft(draft).text });
    say(words.saved(name));
    tellAll(true);
  };
  const open = async (file: File) => {
    const read = await readStoryFile(file);
    if (!read.ok) return say(words[read.why](file.name));
    change(read.draft);
    say(words.opened(file.name));
    tellAll(true);
  };
  return (
    <>
      <button type="button" className="quiet" onClick={save}>
        {words.save}
      </button>
      <FileButton name={words.openFile} className="quiet" onFile={(file) => void open(file)} />
      <button type="button" className="quiet" onClick={begin}>
        {words.begin}
      </button>
    </>
  );
}
