// A sheet of small maps, one for each month that the window meets: what is shown in words, the maps, whose records and whose map it is.
import { useMemo } from 'react';
import { pictureWords } from '../../messages/picture-words.ts';
import { smallMaps } from '../../scene/compare/small-maps.ts';
import { paperSheet } from '../../scene/paper-sheet.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { comparisonWordsPart } from '../compare/comparison-words-part.ts';
import { SmallMapRow } from '../compare/SmallMapRow.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useDates } from '../parts/use-dates.ts';
import { PaperFoot } from './PaperFoot.tsx';
import { viewInWords } from './view-words.ts';

export function MonthsSheet({ page, attribution }: { page: SettledScene; attribution: string }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const maps = useMemo(() => smallMaps(page.views, 'months'), [page]);
  const view = viewInWords(page, messages, dates);
  return (
    <div className="paper-sheet paper-months" data-theme="paper">
      <header>
        <h1>{messages.atlasTitle}</h1>
        <p className="paper-window">{view.window}</p>
        {view.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {maps.maps.length < maps.all && (
          <p>{pictureWords[messages.language].firstMonths(maps.maps.length, maps.all)}</p>
        )}
      </header>
      {/* They have come before anything is printed: a printer waits for nothing. */}
      <LazyPart {...comparisonWordsPart(messages)}>
        {(words) => <SmallMapRow maps={maps} page={page} words={words} />}
      </LazyPart>
      <PaperFoot
        sources={paperSheet({ ...page, panel: null }).sources}
        cited={[]}
        state={page.state}
        attribution={attribution}
      />
    </div>
  );
}
