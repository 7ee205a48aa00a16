// The running head: what this is, and how it looks.
import type { Theme } from '../state/atlas-state.ts';
import { useAtlas } from './atlas-context.tsx';

export function Header({ theme }: { theme: Theme }) {
  const { messages, send } = useAtlas();
  const night = theme === 'night';
  return (
    <header className="head">
      <h1>{messages.atlasTitle}</h1>
      <p className="subtitle">{messages.atlasSubtitle}</p>
      <button type="button" className="quiet" onClick={() => send({ type: 'source-opened', source: null })}>
        {messages.sources}
      </button>
      <button
        type="button"
        className="quiet"
        aria-pressed={night}
        onClick={() => send({ type: 'theme-chosen', theme: night ? 'paper' : 'night' })}
      >
        {messages.theme}
      </button>
    </header>
  );
}
