// A sheet of small maps, one for each month that the window meets: what is shown in words, the maps, whose records and whose map it is.
import { useMemo } from 'react';
import { pictureWords } from '../../messages/picture-words.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { smallMaps } from '../../scene/compare/small-maps.ts';
import { paperSheet } from '../../scene/paper-sheet.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { comparisonWordsPart } from '../compare/comparison-words-part.ts';
import { SmallMapRow } from '../compare/SmallMapRow.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useDates } from '../parts/use-dates.ts';
import { PaperWorks } from './PaperWorks.tsx';
import { viewInWords } from './view-words.ts';

export function MonthsSheet({ page, attribution }: { page: SettledScene; attribution: string }) {
  const { messages } = useAtlas();
  const { paper } = messages;
  const desk = useCitationDesk();
  const dates = useDates();
  const maps = useMemo(() => smallMaps(page.views, 'months'), [page]);
  const view = viewInWords(page, messages, dates);
  const { atlas, accessed } = desk.citing();
  const today = dayFromIso(accessed ?? '');
  const address = desk.viewAddress(page.state);
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
      <footer>
        <PaperWorks sources={paperSheet({ ...page, panel: null }).sources} cited={[]} />
        {address !== null && (
          <p>
            {paper.address}: {address}
          </p>
        )}
        <p>
          {atlas.title} · {paper.dataVersion(atlas.version)} ·{' '}
          {paper.printedOn(today === null ? (accessed ?? '') : dates.day(today))}
        </p>
        <p lang={messages.recordLanguage}>{attribution}</p>
      </footer>
    </div>
  );
}
