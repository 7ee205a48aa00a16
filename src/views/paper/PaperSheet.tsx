// What is printed: title, window and filters in words, the map, the records numbered as on it with their claims and a blank column for notes,
// and the sources as notes. Fetched when the map has come to rest, shown only while the browser prints.
import type { Source } from '../../model/source.ts';
import { draftStory } from '../../model/story.ts';
import { type Comparison, comparisonOf } from '../../scene/compare/comparison.ts';
import type { MapPicture } from '../../scene/map-picture.ts';
import { paperSheet } from '../../scene/paper-sheet.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { ComparisonOnPaper } from '../compare/ComparisonOnPaper.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { recordsOfStep, StoryHeadOnPaper, StoryOnPaper, stepOnPaper } from '../story/StoryOnPaper.tsx';
import { HandoutSheet } from './HandoutSheet.tsx';
import { MonthsSheet } from './MonthsSheet.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { PaperMap } from './PaperMap.tsx';
import { PaperRecords } from './PaperRecords.tsx';
import { viewInWords } from './view-words.ts';

/** What is printed: all; of an open place what fits a lesson; of a story the answers as well; or a small map for each month. */
export type PaperForm = 'full' | 'handout' | 'answers' | 'months';
const unnumbered: ReadonlyMap<string, number> = new Map();

/** The texts that the claims of both views stand in. */
function sourcesOf({ groups }: Comparison, sources: ReadonlyMap<string, Source>): Source[] {
  const ids = new Set(
    groups.flatMap(({ count, row }) =>
      Array.from({ length: count }, (_, i) => row(i)).flatMap(({ a, b }) =>
        [a, b].flatMap((heard) => heard?.claims.map(({ source }) => source) ?? []),
      ),
    ),
  );
  return [...sources.values()].filter(({ id }) => ids.has(id));
}

interface PaperSheetProps {
  page: SettledScene;
  /** `null` where the map is not drawn. */
  picture: MapPicture | null;
  attribution: string;
  form: PaperForm;
}

export function PaperSheet({ form, ...props }: PaperSheetProps) {
  const { panel, state } = props.page;
  if (form === 'months') return <MonthsSheet page={props.page} attribution={props.attribution} />;
  if (form === 'handout' && panel?.type === 'place' && state.story === null)
    return <HandoutSheet {...props} place={panel} />;
  return <FullSheet {...props} answers={form === 'answers'} />;
}

interface FullSheetProps extends Omit<PaperSheetProps, 'form'> {
  answers: boolean;
}

function FullSheet({ page, picture, attribution, answers }: FullSheetProps) {
  const atlasHere = useAtlas();
  const { messages } = atlasHere;
  const { paper } = messages;
  const desk = useCitationDesk();
  const dates = useDates();
  const step = stepOnPaper(page.state.story, atlasHere);
  const sheet = paperSheet(page, step && new Set(recordsOfStep(step.step)));
  const view = viewInWords(page, messages, dates);
  const numbers = new Map(sheet.places.map(({ place, number }) => [place.id, number]));
  const onMap = new Set(picture?.spots.map(({ placeId }) => placeId));
  const recordLine = (id: string) => {
    const record = desk.records.event(id);
    return record ? [record.event.title, ...record.where, dates.ofEvent(record.event)].join(' · ') : id;
  };
  const panel = step ? null : page.panel;
  const { beside } = page.state;
  const compared = step ? null : comparisonOf(page.views);
  const sources = compared ? sourcesOf(compared, page.sources) : sheet.sources;
  const isDraft = page.state.story?.id === draftStory;
  const said = (
    <>
      {(step || panel?.type === 'place') && <p>{messages.recordsAt(sheet.all)}.</p>}
      {(step || panel?.type === 'place' ? view.lines.slice(1) : view.lines).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sheet.printed < sheet.all && <p>{paper.onlyFirst(sheet.printed, sheet.all)}</p>}
      {picture ? !compared && <p>{paper.numbersOnMap}</p> : <p>{paper.noMap}</p>}
    </>
  );
  const shown = (
    <>
      {picture && <PaperMap picture={picture} numbers={compared ? unnumbered : numbers} />}
      {compared && beside ? (
        <ComparisonOnPaper page={page} found={compared} beside={beside} />
      ) : (
        <PaperRecords sheet={sheet} onMap={picture ? onMap : null} />
      )}
    </>
  );
  return (
    <div className="paper-sheet" data-theme="paper">
      {step ? (
        <>
          <header>
            <StoryHeadOnPaper {...step} />
          </header>
          <StoryOnPaper {...step} answers={answers} recordLine={recordLine}>
            {said}
            {shown}
          </StoryOnPaper>
        </>
      ) : (
        <>
          <header>
            <h1>{messages.atlasTitle}</h1>
            <p className="paper-window">
              {panel?.type === 'place' && `${panel.place.title}. `}
              {view.window}
            </p>
            {said}
          </header>
          {shown}
        </>
      )}
      {/* A draft has no address: it lies in the browser that it is written in. */}
      <PaperFoot
        sources={sources}
        cited={compared ? [] : sheet.cited}
        state={isDraft ? { ...page.state, story: null } : page.state}
        addressWords={isDraft && step ? step.words.addressOfView(step.number) : undefined}
        attribution={attribution}
      />
    </div>
  );
}
