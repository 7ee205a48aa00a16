// What a first visit reads: what it is, what it rests on, one notice, the stories, or where there are none a few things to try. No window of its own, and gone for good when closed.
import { worded } from '../../model/words.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { basisWords } from '../parts/basis-words.ts';
import { StoryLinks } from './StoryLinks.tsx';

export function Introduction({ page }: { page: SettledScene }) {
  const { messages, send, elements, stories } = useAtlas();
  const { suggestions = [] } = messages.corpus;
  /** Its button goes with it: the focus moves on to the list. */
  const close = () => {
    send({ type: 'introduction-closed' });
    elements.find('list')?.focus();
  };
  return (
    <section className="introduction" aria-label={messages.atlasTitle}>
      <p>
        {messages.introduction} {basisWords(page.sources, messages)}{' '}
        {messages.violenceNotice && <em>{messages.violenceNotice}</em>}
      </p>
      {messages.otherLanguage && <p className="small">{messages.otherLanguage}</p>}
      {stories.names.length > 0 ? (
        // Folded, so that the list begins on the first screen.
        <details>
          <summary>{messages.stories}</summary>
          <StoryLinks left={page.state.storyLeft} />
        </details>
      ) : (
        <>
          <h2>{messages.tryThis(suggestions.length + 1)}</h2>
          <ul>
            {suggestions.map(({ view, words }) => (
              <li key={view}>
                <a href={`?${view}`}>{worded(words, messages.reading)}</a>
              </li>
            ))}
            <li>
              <button type="button" className="link" onClick={() => send({ type: 'play-pressed' })}>
                {messages.tryPlay}
              </button>
            </li>
          </ul>
        </>
      )}
      <button type="button" className="quiet" onClick={close}>
        {messages.closeIntroduction}
      </button>
    </section>
  );
}
