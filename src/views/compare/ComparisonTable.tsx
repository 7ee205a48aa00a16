// The comparison itself, over the map.
import { useEffect, useRef } from 'react';
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import { comparisonOf } from '../../scene/compare/comparison.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { ComparisonContents } from './ComparisonContents.tsx';
import { comparisonWordsPart } from './comparison-words-part.ts';
import './compare.css';

export function ComparisonTable({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  return (
    <LazyPart
      {...comparisonWordsPart(messages)}
      whileMissing={(missing) => <section className="comparison">{missing}</section>}
    >
      {(words) => <WholeTable page={page} words={words} />}
    </LazyPart>
  );
}

function WholeTable({ page, words }: { page: SettledScene; words: ComparisonWords }) {
  const { messages, send, elements } = useAtlas();
  const section = useRef<HTMLElement>(null);
  const found = comparisonOf(page.views);
  const { beside } = page.state;
  useEffect(() => {
    // On a phone the table stands above what opened it.
    if ((section.current?.getBoundingClientRect().top ?? 0) < 0) section.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section
      className="comparison"
      id={elements.idOf('list')}
      tabIndex={-1}
      ref={section}
      aria-labelledby={elements.idOf('records-title')}
    >
      <header className="comparison-head">
        <h2 id={elements.idOf('records-title')}>{words.title}</h2>
        <p className="small">{found ? words.counts(found.records.a, found.records.b) : words.loading}</p>
        <button type="button" className="quiet" onClick={() => send({ type: 'listing-chosen', listing: 'places' })}>
          {messages.narrowing.backToMap}
        </button>
      </header>
      {found && beside && (
        <div className="comparison-scroll">
          <ComparisonContents found={found} beside={beside} page={page} words={words} />
        </div>
      )}
    </section>
  );
}
