// The running head: what this is, and how it looks.
import { memo } from 'react';
import type { Theme } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazySearch } from '../search/LazySearch.tsx';

export const Header = memo(function Header({ theme }: { theme: Theme }) {
  const { messages, send } = useAtlas();
  const night = theme === 'night';
  /** Where the page's own words are of another language, the corpus's are marked. */
  const ofCorpus = messages.otherLanguage ? messages.reading : undefined;
  return (
    <header className="head">
      <h1 lang={ofCorpus}>{messages.atlasTitle}</h1>
      <p className="subtitle" lang={ofCorpus}>
        {messages.atlasSubtitle}
      </p>
      <LazySearch />
      <button type="button" className="quiet" onClick={() => send({ type: 'source-opened', source: null })}>
        {messages.sources}
      </button>
      <select
        className="quiet"
        aria-label={messages.languages}
        value={messages.reading}
        onChange={(event) => {
          send({ type: 'language-chosen', language: event.currentTarget.value });
        }}
      >
        {messages.corpus.languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
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
});
