// Two views on paper: what stands on each side, the table of both, and small maps where they are of sources or of times.
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import type { Comparison } from '../../scene/compare/comparison.ts';
import { smallMaps } from '../../scene/compare/small-maps.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { type Aspect, aspectOf } from '../../state/beside.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useDates } from '../parts/use-dates.ts';
import { aspectInWords } from './aspect-words.ts';
import { ComparisonContents } from './ComparisonContents.tsx';
import { comparisonWordsPart } from './comparison-words-part.ts';
import { SmallMapRow } from './SmallMapRow.tsx';

interface OnPaperProps {
  page: SettledScene;
  found: Comparison;
  beside: Aspect;
}

/** The words have come with the page: a printer waits for nothing. */
export function ComparisonOnPaper(props: OnPaperProps) {
  const { messages } = useAtlas();
  return <LazyPart {...comparisonWordsPart(messages)}>{(words) => <OnPaper {...props} words={words} />}</LazyPart>;
}

function OnPaper({ page, found, beside, words }: OnPaperProps & { words: ComparisonWords }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const kind = beside.type === 'lens' ? 'sources' : beside.type === 'window' ? 'years' : null;
  const inWords = (aspect: Aspect) => aspectInWords(aspect, page, words, messages, dates);
  return (
    <div className="paper-comparison">
      <p>
        <b>{words.sides.a}</b>: {inWords(aspectOf(page.state, beside.type))}
      </p>
      <p>
        <b>{words.sides.b}</b>: {inWords(beside)}
      </p>
      <p>{beside.type === 'area' ? words.keyOfPlaces : words.key}</p>
      <p>{words.counts(found.records.a, found.records.b)}</p>
      <ComparisonContents found={found} beside={beside} page={page} words={words} />
      {kind && (
        <section className="compared-group">
          <h3>{words.multiplesOf[kind]}</h3>
          <SmallMapRow maps={smallMaps(page.views, kind)} page={page} words={words} />
        </section>
      )}
    </div>
  );
}
