// What a first visit reads: one sentence, one notice, three things to try. No window of its own, and gone for good when closed.
import { useAtlas } from '../parts/atlas-context.tsx';

export function Introduction() {
  const { messages, send, elements } = useAtlas();
  /** Its button goes with it: the focus moves on to the list. */
  const close = () => {
    send({ type: 'introduction-closed' });
    elements.find('list')?.focus();
  };
  return (
    <section className="introduction" aria-label={messages.atlasTitle}>
      <p>
        {messages.introduction} <em>{messages.violenceNotice}</em>
      </p>
      <h2>{messages.tryThis}</h2>
      <ul>
        <li>
          <a href="?event=crimea-executions-1920-1921">{messages.tryCrimea}</a>
        </li>
        <li>
          <a href="?from=1918-08-15&to=1918-10-31&place=petrograd">{messages.tryPetrograd}</a>
        </li>
        <li>
          <button type="button" className="link" onClick={() => send({ type: 'play-pressed' })}>
            {messages.tryPlay}
          </button>
        </li>
      </ul>
      <button type="button" className="quiet" onClick={close}>
        {messages.closeIntroduction}
      </button>
    </section>
  );
}
