// The choices that narrow the records, in words, each with the button that takes it off, and one that takes off all.
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useDates } from '../parts/use-dates.ts';
import { aspectInWords } from './aspect-in-words.ts';
import { type Choice, choicesOf } from './choice-words.ts';

export function Choices({ page }: { page: SettledScene }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { narrowing } = messages;
  const { beside } = page.state;
  const choices: Choice[] = [
    ...choicesOf(page, messages),
    ...(beside
      ? [
          {
            words: messages.onSide.b(aspectInWords(beside, page, messages, dates)),
            takeOff: { type: 'beside-chosen', beside: null } as const,
          },
        ]
      : []),
  ];
  if (choices.length === 0) return null;
  return (
    <>
      <section className="choices" aria-label={narrowing.choices}>
        <ul aria-label={narrowing.choices}>
          {choices.map(({ words, takeOff }) => (
            <li key={words}>
              <button
                type="button"
                className="chip"
                aria-label={narrowing.takeOff(words)}
                onClick={() => send(takeOff)}
              >
                {words}
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="link small" onClick={() => send({ type: 'filters-cleared' })}>
          {narrowing.clearAll}
        </button>
        {page.rings().length > 0 && <p className="small">{narrowing.rings}</p>}
        {!beside && page.outside > 0 && page.state.mode !== 'day' && (
          <p className="small">
            {narrowing.outside(page.outside, page.state.timeOf === 'source')}{' '}
            <button type="button" className="link" onClick={() => send({ type: 'window-widened' })}>
              {narrowing.widen}
            </button>
          </p>
        )}
        {!beside && page.offTheMap > 0 && page.state.timeOf === 'event' && (
          <p className="small">{narrowing.offTheMap(page.offTheMap)}</p>
        )}
      </section>
      {/* Two views are added up side by side, in their table. */}
      {!beside && (
        <LazyPart name="src/views/figures/ChoiceTotals.tsx" open={() => import('../figures/ChoiceTotals.tsx')}>
          {({ ChoiceTotals }) => <ChoiceTotals page={page} />}
        </LazyPart>
      )}
    </>
  );
}
