// Records per day, month or year under the thumbs. A bar says its numbers to the pointer and to the focus, and sets the window.
// All bars are one stop of the Tab key and one target, a list of choices; arrows go from one to the next, Enter and Space choose.
import { type KeyboardEvent, memo, useState } from 'react';
import type { Scene } from '../../scene/scene.ts';
import { type SliderAxis, shareOf } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { useOwnId } from '../parts/use-own-id.ts';

/** Between words that are handed over as one string: a list would be a new one at each render. */
export const separator = '\u001f';

/** Bars that a Page key passes. */
const pageOfBars = 12;

type Bar = Scene['bars']['bars'][number];

/** The bars of one stretch of days: of the one view, and below the line of the one beside it. */
interface BarPair {
  from: number;
  to: number;
  own: Bar | undefined;
  second: Bar | undefined;
}

function barPairs(own: readonly Bar[], second: readonly Bar[]): BarPair[] {
  const pairs = new Map<number, BarPair>();
  for (const bar of own) pairs.set(bar.from, { from: bar.from, to: bar.to, own: bar, second: undefined });
  for (const bar of second) {
    const pair = pairs.get(bar.from);
    if (pair) pair.second = bar;
    else pairs.set(bar.from, { from: bar.from, to: bar.to, own: undefined, second: bar });
  }
  return [...pairs.values()].sort((a, b) => a.from - b.from);
}

interface HistogramProps {
  bars: Scene['bars'];
  beside: Scene['besideBars'];
  axis: SliderAxis;
  /** Words for the parts of split bars, in their order. */
  words: string;
  /** Bars count claims, along the time of the sources. */
  ofClaims: boolean;
  /** Day whose bar the Tab key comes to. */
  tabDay: number;
}

/** Place among the bars of the last that begins on or before a day. */
const barAt = (bars: readonly BarPair[], day: number) =>
  Math.max(
    0,
    bars.findLastIndex((bar) => bar.from <= day),
  );

export const Histogram = memo(function Histogram({ bars, beside, axis, words, ofClaims, tabDay }: HistogramProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const id = useOwnId();
  /** First day of the bar that the keys have come to, and of the one that says its numbers. */
  const [focused, setFocused] = useState<number | null>(null);
  const [told, setTold] = useState<number | null>(null);
  const tallest = Math.max(1, ...[...bars.bars, ...(beside?.bars ?? [])].map((bar) => bar.possible));
  const drawn = barPairs(bars.bars, beside?.bars ?? []).filter(
    ({ own, second }) => (own?.possible ?? 0) + (second?.possible ?? 0) > 0,
  );
  /** Of the height that one view has. */
  const share = beside ? 50 : 100;
  const heightOf = (count: number) => ({ height: `${(count / tallest) * share}%` });
  const stop = barAt(drawn, focused ?? tabDay);

  const sayingOf = ({ from, to, own, second }: BarPair): string => {
    const when = dates.span({ earliestStart: from, latestEnd: to });
    const says = ofClaims ? messages.timeWords.barOfClaims : messages.bar;
    const said = (bar: Bar | undefined) => says(when, bar?.certain ?? 0, bar?.possible ?? 0);
    if (beside) return messages.bothSides(said(own), said(second));
    const named = words
      ? words.split(separator).flatMap((word, i) => {
          const count = own?.parts[i];
          return count ? [`${word} ${messages.number(count)}`] : [];
        })
      : [];
    return [said(own), ...named].join('; ');
  };

  const choose = ({ from, to }: BarPair) => send({ type: 'window-moved', window: { from, to } });
  const stand = (bar: BarPair | undefined) => {
    setFocused(bar?.from ?? null);
    setTold(bar?.from ?? null);
  };
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const now = drawn[stop];
    if (now && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choose(now);
    }
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      PageUp: pageOfBars,
      PageDown: -pageOfBars,
      Home: -drawn.length,
      End: drawn.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    stand(drawn[Math.max(0, Math.min(drawn.length - 1, stop + step))]);
  };

  const toldBar = drawn.find((bar) => bar.from === told);
  const middle = (bar: BarPair) => (shareOf(axis, bar.from) + shareOf(axis, bar.to + 1)) / 2;
  return (
    <div
      className={beside ? 'histogram two-sided' : 'histogram'}
      role="listbox"
      // Without a bar there is nothing to come to.
      tabIndex={drawn.length > 0 ? 0 : -1}
      aria-label={messages.timeWords.bars[ofClaims ? 'source' : 'event']}
      aria-orientation="horizontal"
      aria-activedescendant={drawn.length > 0 ? `${id}-${stop}` : undefined}
      onKeyDown={walk}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && stand(drawn[stop])}
      onBlur={() => stand(undefined)}
    >
      {drawn.map((bar, i) => {
        const { from, to, own, second } = bar;
        const parts = beside ? [] : (own?.parts ?? []);
        const left = Math.max(0, shareOf(axis, from));
        const right = Math.min(1, shareOf(axis, to + 1));
        const forget = () => setTold((now) => (now === from ? null : now));
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's.
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option that it stands on.
          <div
            role="option"
            className="bar"
            id={`${id}-${i}`}
            aria-selected={i === stop}
            key={`${from} ${to}`}
            style={{ left: `${left * 100}%`, width: `${Math.max(0, right - left) * 100}%` }}
            aria-label={sayingOf(bar)}
            onClick={() => {
              choose(bar);
              stand(bar);
            }}
            onPointerEnter={() => setTold(from)}
            onPointerLeave={forget}
          >
            {parts.length > 0 ? (
              <span className="parts" style={heightOf(own?.possible ?? 0)}>
                {parts.map((count, part) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its position.
                  <span key={part} className={`part part-${part}`} style={{ flexGrow: count }} />
                ))}
              </span>
            ) : (
              <>
                <span className="possible" style={heightOf(own?.possible ?? 0)} />
                <span className="certain" style={heightOf(own?.certain ?? 0)} />
                {beside && (
                  <>
                    <span className="possible second" style={heightOf(second?.possible ?? 0)} />
                    <span className="certain second" style={heightOf(second?.certain ?? 0)} />
                  </>
                )}
              </>
            )}
          </div>
        );
      })}
      {toldBar && (
        <span
          className="bar-says"
          aria-hidden="true"
          style={tooltipPosition(Math.max(0, Math.min(1, middle(toldBar))))}
        >
          {sayingOf(toldBar)}
        </span>
      )}
    </div>
  );
});

/** What a bar says stands over its middle, and never beyond the track: further right the further along the bar lies. */
function tooltipPosition(share: number): { left: string; transform: string } {
  return { left: `${share * 100}%`, transform: `translateX(${-share * 100}%)` };
}
