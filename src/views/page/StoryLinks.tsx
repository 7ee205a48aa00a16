// The stories by their titles, each a link to its first step with a line on what it tells; before them the one that the reader has left, to go on with.
import { draftStory, stepAddress } from '../../model/story.ts';
import { headValue } from '../../model/story-draft.ts';
import { worded } from '../../model/words.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { StoryFromFile } from '../story/StoryFromFile.tsx';

export function StoryLinks({ left }: { left: AtlasState['storyLeft'] }) {
  const { messages, stories, send } = useAtlas();
  const { changes } = useObservable(stories.drafts);
  const going = stories.names.find(({ id }) => id === left?.id);
  const own = changes && headValue(changes.now, 'title');
  const leftTitle = left?.id === draftStory ? own : going && worded(going.titles, messages.reading);
  const named = (title: string, minutes: number | undefined) =>
    minutes === undefined ? title : messages.lessonOf(title, minutes);
  return (
    <ul>
      {left && leftTitle && (
        <li>
          <a href={stepAddress(left.id, left.step)}>
            <Mixed text={messages.goOnWithStory(leftTitle, left.step)} />
          </a>
        </li>
      )}
      {stories.names.map(({ id, titles, ledes, minutes }) => (
        <li key={id}>
          <a href={`${stepAddress(id, 1)}${minutes === undefined ? '' : '&class=1'}`}>
            <Mixed text={named(worded(titles, messages.reading), minutes)} />
          </a>
          {ledes && (
            <p className="small">
              <Mixed text={worded(ledes, messages.reading)} />
            </p>
          )}
        </li>
      ))}
      <li>
        <StoryFromFile />
      </li>
      <li>
        <button type="button" className="link" onClick={() => send({ type: 'writing-opened', step: null })}>
          <Mixed text={own === null ? messages.writeStory : messages.writeOn(own)} />
        </button>
      </li>
    </ul>
  );
}
