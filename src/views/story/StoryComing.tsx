// The name of a story that is on its way, where it will be read.
import type { ReactNode } from 'react';
import { draftStory } from '../../model/story.ts';
import { headValue } from '../../model/story-draft.ts';
import { worded } from '../../model/words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';

interface StoryComingProps {
  id: string;
  /** Why it has not come; `null` while it is first asked for. */
  missing: ReactNode;
}

export function StoryComing({ id, missing }: StoryComingProps) {
  const { messages, stories, elements } = useAtlas();
  const { changes } = stories.drafts.get();
  const titles = stories.names.find((story) => story.id === id)?.titles;
  const title =
    id === draftStory ? changes && headValue(changes.now, 'title') : titles && worded(titles, messages.reading);
  return (
    <section className="story-coming" id={elements.idOf('story')} tabIndex={-1} aria-busy={missing === null}>
      {title && (
        <h2>
          <Mixed text={title} />
        </h2>
      )}
      {missing ?? <p className="small">{messages.loading.story}</p>}
    </section>
  );
}
