// Opens a story that somebody has saved as a file, to be read.
import { useState } from 'react';
import { requirePart } from '../../loading/lazy-part.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { FileButton } from './FileButton.tsx';

export function StoryFromFile() {
  const atlas = useAtlas();
  const { messages } = atlas;
  const [sentence, say] = useState('');
  const open = async (file: File) => {
    say('');
    try {
      const name = 'src/views/story/open-story-file.ts';
      const { openStoryFile } = await requirePart(name, () => import('./open-story-file.ts'));
      say(await openStoryFile(file, atlas));
    } catch (cause) {
      console.warn('no story was opened', cause);
      say(partFaultWords(cause, messages) ?? messages.loading.partMissingTryAgain);
    }
  };
  return (
    <>
      <FileButton name={messages.openStory} className="link" onFile={(file) => void open(file)} />
      <span className="small" role="status">
        {sentence !== '' && (
          <>
            {' '}
            <Mixed text={sentence} />
          </>
        )}
      </span>
    </>
  );
}
