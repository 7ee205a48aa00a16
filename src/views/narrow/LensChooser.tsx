// With whose eyes the corpus is seen: all sources, one alone, two beside one another, only what is official or disputed.
import { Fragment, type ReactNode, useState } from 'react';
import type { LensCounts, SettledScene } from '../../scene/scene.ts';
import type { Lens } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { CompareSources } from './CompareSources.tsx';
import { lensInWords, sourceTitle } from './choice-words.ts';

export function LensChooser({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  const { narrowing } = messages;
  const { lens } = page.state;
  // An address that brings a lens shows it; after that the fold is the reader's.
  const [open, setOpen] = useState(() => lens !== null);
  return (
    <details className="facets lens" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {narrowing.seenWith}
        <span className="small">{lens ? lensInWords(lens, page.sources, messages) : narrowing.allSources}</span>
      </summary>
      {open && <CountedLenses page={page} />}
    </details>
  );
}

function CountedLenses({ page }: { page: SettledScene }) {
  const counts = useAnswer(useAtlas().questions.lenses, page);
  return counts && <LensChoices page={page} counts={counts} />;
}

function LensChoices({ page, counts }: { page: SettledScene; counts: LensCounts }) {
  const { messages, send } = useAtlas();
  const { narrowing } = messages;
  const { lens } = page.state;
  const choose = (chosen: Lens | null) => send({ type: 'lens-chosen', lens: chosen });
  const [first, second] = counts.sources;
  const alone = lens?.type === 'source' || lens?.type === 'sole' ? lens : null;
  return (
    <>
      <LensSentence page={page} counts={counts} />
      <fieldset className="facet">
        <legend className="unseen">{narrowing.seenWith}</legend>
        <LensRadio checked={lens === null} count={counts.all} onChoose={() => choose(null)}>
          {narrowing.allSources}
        </LensRadio>
        <p className="facet-part">{narrowing.oneSource}</p>
        {counts.sources.map(({ source, count }) => (
          <Fragment key={source}>
            <LensRadio
              checked={alone?.source === source}
              count={count}
              onChoose={() => choose({ type: 'source', source })}
            >
              {sourceTitle(page.sources, source)}
            </LensRadio>
            {alone?.source === source && (
              <label className="lens-sole">
                <input
                  type="checkbox"
                  checked={alone.type === 'sole'}
                  onChange={({ target }) => choose({ ...alone, type: target.checked ? 'sole' : 'source' })}
                />
                <span>{narrowing.sole}</span> <span className="tally">{messages.number(counts.sole ?? 0)}</span>
              </label>
            )}
          </Fragment>
        ))}
        <p className="facet-part">{narrowing.byWhatIsSaid}</p>
        {(['official', 'disputed'] as const).map((type) => (
          <LensRadio key={type} checked={lens?.type === type} count={counts[type]} onChoose={() => choose({ type })}>
            {narrowing[type]}
          </LensRadio>
        ))}
        {first && second && (
          <>
            <p className="facet-part">{narrowing.twoSources}</p>
            <LensRadio
              checked={lens?.type === 'compare'}
              count={counts.compare?.either ?? null}
              onChoose={() => choose({ type: 'compare', first: first.source, second: second.source, show: 'either' })}
            >
              {narrowing.compareTwo}
            </LensRadio>
          </>
        )}
      </fieldset>
      {lens?.type === 'compare' && counts.compare && (
        <CompareSources lens={lens} counts={counts.compare} among={counts.sources} sources={page.sources} />
      )}
    </>
  );
}

interface LensRadioProps {
  checked: boolean;
  /** `null` where it depends on what is chosen next. */
  count: number | null;
  onChoose: () => void;
  children: ReactNode;
}

function LensRadio({ checked, count, onChoose, children }: LensRadioProps) {
  const { messages, elements } = useAtlas();
  return (
    <label className={count === 0 ? 'none' : undefined}>
      <input type="radio" name={elements.idOf('lens')} checked={checked} onChange={onChoose} />
      <span>{children}</span> {count !== null && <span className="tally">{messages.number(count)}</span>}
    </label>
  );
}

/** What is seen, and how much of the whole it is. */
function LensSentence({ page, counts }: { page: SettledScene; counts: LensCounts }) {
  const { messages } = useAtlas();
  const { lensSentence } = messages.narrowing;
  const { lens, timeOf } = page.state;
  if (!lens) return null;
  const said = [page.recordsInWindow, counts.all, timeOf === 'source'] as const;
  const sentence = (): string => {
    switch (lens.type) {
      case 'source':
        return lensSentence.source(sourceTitle(page.sources, lens.source), ...said);
      case 'sole':
        return lensSentence.sole(sourceTitle(page.sources, lens.source), ...said);
      case 'compare':
        return lensSentence.compare(lensInWords(lens, page.sources, messages), ...said);
      case 'official':
      case 'disputed':
        return lensSentence[lens.type](...said);
    }
  };
  return (
    <p className="lens-sentence">
      <Mixed text={sentence()} />
    </p>
  );
}
