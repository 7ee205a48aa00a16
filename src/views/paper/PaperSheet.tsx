// What is printed: title, window and filters in words, the map, the records numbered as on it with their claims and a blank column for notes,
// and the sources as notes. Fetched when the map has come to rest, shown only while the browser prints.
import { bibliographyEntry } from '../../model/bibliography.ts';
import { dayFromIso } from '../../model/calendar.ts';
import type { Source } from '../../model/source.ts';
import type { MapPicture } from '../../scene/map-picture.ts';
import { paperSheet } from '../../scene/paper-sheet.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { NotesOnPaper, StoryOnPaper, stepOnPaper } from '../story/StoryOnPaper.tsx';
import { PaperMap } from './PaperMap.tsx';
import { PaperRecords } from './PaperRecords.tsx';
import { viewInWords } from './view-words.ts';

interface PaperSheetProps {
  page: SettledScene;
  /** `null` where the map is not drawn. */
  picture: MapPicture | null;
  attribution: string;
}

export function PaperSheet({ page, picture, attribution }: PaperSheetProps) {
  const atlasHere = useAtlas();
  const { messages } = atlasHere;
  const { paper } = messages;
  const desk = useCitationDesk();
  const dates = useDates();
  const step = stepOnPaper(page.state.story, atlasHere);
  const sheet = paperSheet(page, step && new Set(step.step.notes.map(({ event }) => event)));
  const view = viewInWords(page, messages, dates);
  const numbers = new Map(sheet.places.map(({ place, number }) => [place.id, number]));
  const onMap = new Set(picture?.spots.map(({ placeId }) => placeId));
  const { atlas, accessed } = desk.citing();
  const today = dayFromIso(accessed ?? '');
  const panel = step ? null : page.panel;
  const address = desk.viewAddress(page.state);
  return (
    <div className="paper-sheet" data-theme="paper">
      <header>
        <h1>{messages.atlasTitle}</h1>
        <p className="paper-window">
          {panel?.type === 'place' && `${panel.place.title}. `}
          {view.window}
        </p>
        {step && <StoryOnPaper {...step} />}
        {(step || panel?.type === 'place') && <p>{messages.recordsAt(sheet.all)}.</p>}
        {(step || panel?.type === 'place' ? view.lines.slice(1) : view.lines).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {sheet.printed < sheet.all && <p>{paper.onlyFirst(sheet.printed, sheet.all)}</p>}
        {picture ? <p>{paper.numbersOnMap}</p> : <p>{paper.noMap}</p>}
      </header>
      {picture && <PaperMap picture={picture} numbers={numbers} />}
      <PaperRecords sheet={sheet} onMap={picture ? onMap : null} />
      {step && <NotesOnPaper {...step} />}
      <footer>
        {sheet.sources.length > 0 && (
          <>
            <h2>{paper.sources}</h2>
            <ol className="paper-sources">
              {sheet.sources.map((source) => (
                <Work key={source.id} source={source} />
              ))}
            </ol>
          </>
        )}
        {sheet.cited.length > 0 && (
          <>
            <h2>{paper.restsOn}</h2>
            <ul>
              {sheet.cited.map((source) => (
                <Work key={source.id} source={source} />
              ))}
            </ul>
          </>
        )}
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

function Work({ source }: { source: Source }) {
  const { recordLanguage } = useAtlas().messages;
  return (
    <li lang={recordLanguage}>
      {bibliographyEntry(source).map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}
      {source.URL}
    </li>
  );
}
