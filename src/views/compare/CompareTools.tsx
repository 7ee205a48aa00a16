// Two views side by side: begins a comparison, says what stands on each side and lets it be chosen, exchanges the two, counts, and ends.
import { useEffect } from 'react';
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import { type Comparison, type ComparisonGroup, comparisonOf } from '../../scene/compare/comparison.ts';
import type { SideView } from '../../scene/compare/heard-side.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { type Aspect, aspectOf, sharesWindow } from '../../state/beside.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useDates } from '../parts/use-dates.ts';
import { AspectChooser } from './AspectChooser.tsx';
import { aspectInWords } from './aspect-words.ts';
import { comparisonWordsPart } from './comparison-words-part.ts';
import { firstAspects } from './first-aspects.ts';
import { SmallMapsFold } from './SmallMapsFold.tsx';
import './compare.css';

const kinds = ['window', 'lens', 'area', 'match', 'asof'] as const satisfies readonly Aspect['type'][];

export function CompareTools({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  return (
    <LazyPart {...comparisonWordsPart(messages)}>
      {(words) =>
        page.state.beside ? (
          <TwoViews page={page} beside={page.state.beside} words={words} />
        ) : (
          <Beginnings page={page} words={words} />
        )
      }
    </LazyPart>
  );
}

function Beginnings({ page, words }: { page: SettledScene; words: ComparisonWords }) {
  const { send, editions } = useAtlas();
  return (
    <>
      <p className="small">{words.intro}</p>
      <ul className="compare-start">
        {kinds.map((kind) => {
          const first = firstAspects(
            kind,
            page,
            editions.all.map(({ id }) => id),
          );
          if (!first) return null;
          const begin = () =>
            send({ type: 'beside-chosen', beside: first.beside, ...(first.own ? { own: first.own } : {}) });
          return (
            <li key={kind}>
              <button type="button" className="quiet" onClick={begin}>
                {words.start[kind]}
              </button>
            </li>
          );
        })}
      </ul>
      <SmallMapsFold page={page} words={words} />
    </>
  );
}

/** Of two places each side says its own count already, and they seldom share a record. */
const groupsCounted = ({ groups }: Comparison, { type }: Aspect): readonly ComparisonGroup[] =>
  type !== 'area'
    ? groups
    : groups.filter(({ standing, count }) => count > 0 && (standing === 'differ' || standing === 'alike'));

interface TwoViewsProps {
  page: SettledScene;
  beside: Aspect;
  words: ComparisonWords;
}

function TwoViews({ page, beside, words }: TwoViewsProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { state } = page;
  const found = comparisonOf(page.views);
  const sides = [
    ['a', aspectOf(state, beside.type)],
    ['b', beside],
  ] as const;
  return (
    <div className="two-views">
      <dl>
        {sides.map(([side, aspect]) => (
          <div key={side} className={`side-${side}`}>
            <dt>
              {beside.type === 'area' ? <WholeMark side={side} /> : <HalfMark side={side} />}
              {words.sides[side]}
            </dt>
            <dd>
              {aspect.type === 'window' || aspect.type === 'match'
                ? aspectInWords(aspect, page, words, messages, dates)
                : null}
              <AspectChooser page={page} side={side} aspect={aspect} words={words} />
              {found && (
                <p className="small">
                  {words.recordsIn(found.records[side])}
                  {sharesWindow(beside) && found.outside[side] > 0 && `, ${words.outside(found.outside[side])}`}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {found && sharesWindow(beside) && state.mode !== 'day' && found.outside.a + found.outside.b > 0 && (
        <p className="small">
          <button type="button" className="link" onClick={() => send({ type: 'window-widened' })}>
            {words.widen}
          </button>
        </p>
      )}
      <p className="compare-acts">
        <button type="button" className="quiet" onClick={() => send({ type: 'sides-exchanged' })}>
          {words.exchange}
        </button>{' '}
        <button type="button" className="quiet" onClick={() => send({ type: 'beside-chosen', beside: null })}>
          {words.end}
        </button>
      </p>
      <p className="small">{beside.type === 'area' ? words.keyOfPlaces : words.key}</p>
      {found ? (
        <>
          <ul className="compare-counts">
            {groupsCounted(found, beside).map(({ standing, count }) => (
              <li key={standing}>
                {words.standings[standing]} <span className="tally">{messages.number(count)}</span>
              </li>
            ))}
          </ul>
          {state.listing !== 'records' && (
            <button
              type="button"
              className="quiet"
              onClick={() => send({ type: 'listing-chosen', listing: 'records' })}
            >
              {words.openTable}
            </button>
          )}
        </>
      ) : (
        beside.type === 'asof' && <OtherEdition asof={beside.asof} words={words} />
      )}
    </div>
  );
}

function OtherEdition({ asof, words }: { asof: string | null; words: ComparisonWords }) {
  const { editions } = useAtlas();
  return (
    <LazyPart
      name={editions.beside.fileOf(asof)}
      open={() => editions.beside.open(asof)}
      whileMissing={(missing) => <p className="small">{missing ?? words.loading}</p>}
    >
      {(opened) => <Taken asof={asof} opened={opened} />}
    </LazyPart>
  );
}

function Taken({ asof, opened }: { asof: string | null; opened: SideView['lookup'] }) {
  const { take } = useAtlas().editions.beside;
  useEffect(() => take(asof, opened), [take, asof, opened]);
  return null;
}

function HalfMark({ side }: { side: 'a' | 'b' }) {
  const half = side === 'a' ? 'M-0.8 -6 A6 6 0 0 0 -0.8 6 Z' : 'M0.8 -6 A6 6 0 0 1 0.8 6 Z';
  return (
    <svg className="half" width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      <circle r={6} />
      <path d={half} />
    </svg>
  );
}

function WholeMark({ side }: { side: 'a' | 'b' }) {
  return (
    <svg className="half" width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      {side === 'b' && <circle r={6} />}
      <circle className="disc" r={side === 'a' ? 5 : 3.5} />
    </svg>
  );
}
