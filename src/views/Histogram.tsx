// Records per day, month or year under the thumbs. A bar says its numbers to the pointer and to the focus, and sets the window.
// All bars are one stop of the Tab key; arrows go from one to the next.
import { type KeyboardEvent, memo, useState } from 'react';
import type { Scene } from '../state/scene.ts';
import { type SliderAxis, shareOf } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { useDates } from './use-dates.ts';

/** Between words that are handed over as one string: a list would be a new one at each render. */
export const separator = '\u001f';

/** Bars that a Page key passes. */
const pageOfBars = 12;

type Bar = Scene['bars']['bars'][number];

interface HistogramProps {
  bars: Scene['bars'];
  axis: SliderAxis;
  /** Words for the parts of split bars, in their order. */
  words: string;
  /** Bars count claims, along the time of the sources. */
  ofClaims: boolean;
  /** Day whose bar the Tab key comes to. */
  tabDay: number;
}

/** Place among the bars of the last that begins on or before a day. */
const barAt = (bars: readonly Bar[], day: number) =>
  Math.max(
    0,
    bars.findLastIndex((bar) => bar.from <= day),
  );

export const Histogram = memo(function Histogram({ bars, axis, words, ofClaims, tabDay }: HistogramProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  /** First day of the bar that has the focus, and of the one that says its numbers. */
  const [focused, setFocused] = useState<number | null>(null);
  const [told, setTold] = useState<number | null>(null);
  const tallest = Math.max(1, ...bars.bars.map((bar) => bar.possible));
  const drawn = bars.bars.filter((bar) => bar.possible > 0);
  const stop = barAt(drawn, focused ?? tabDay);

  const sayingOf = (bar: Bar): string => {
    const { from, to, certain, possible, parts } = bar;
    const when = dates.span({ earliestStart: from, latestEnd: to });
    const named = words
      ? words.split(separator).flatMap((word, i) => (parts[i] ? [`${word} ${messages.number(parts[i])}`] : []))
      : [];
    const says = ofClaims ? messages.timeWords.barOfClaims : messages.bar;
    return [says(when, certain, possible), ...named].join('; ');
  };

  const walk = (event: KeyboardEvent<HTMLElement>) => {
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
    const to = Math.max(0, Math.min(drawn.length - 1, stop + step));
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };

  const toldBar = drawn.find((bar) => bar.from === told);
  const middle = (bar: Bar) => (shareOf(axis, bar.from) + shareOf(axis, bar.to + 1)) / 2;
  return (
    <div
      className="histogram"
      role="toolbar"
      aria-label={messages.timeWords.bars[ofClaims ? 'source' : 'event']}
      onKeyDown={walk}
    >
      {drawn.map((bar, i) => {
        const { from, to, certain, possible, parts } = bar;
        const left = Math.max(0, shareOf(axis, from));
        const right = Math.min(1, shareOf(axis, to + 1));
        const forget = () => setTold((now) => (now === from ? null : now));
        return (
          <button
            type="button"
            className="bar"
            tabIndex={i === stop ? 0 : -1}
            key={`${from} ${to}`}
            style={{ left: `${left * 100}%`, width: `${Math.max(0, right - left) * 100}%` }}
            aria-label={sayingOf(bar)}
            onClick={() => send({ type: 'window-moved', window: { from, to } })}
            onPointerEnter={() => setTold(from)}
            onPointerLeave={forget}
            onFocus={() => {
              setFocused(from);
              setTold(from);
            }}
            onBlur={() => {
              setFocused(null);
              forget();
            }}
          >
            {parts.length > 0 ? (
              <span className="parts" style={{ height: `${(possible / tallest) * 100}%` }}>
                {parts.map((count, part) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its position.
                  <span key={part} className={`part part-${part}`} style={{ flexGrow: count }} />
                ))}
              </span>
            ) : (
              <>
                <span className="possible" style={{ height: `${(possible / tallest) * 100}%` }} />
                <span className="certain" style={{ height: `${(certain / tallest) * 100}%` }} />
              </>
            )}
          </button>
        );
      })}
      {toldBar && (
        <span className="bar-says" aria-hidden="true" style={besides(Math.max(0, Math.min(1, middle(toldBar))))}>
          {sayingOf(toldBar)}
        </span>
      )}
    </div>
  );
});

/** What a bar says stands over its middle, and never beyond the track: further right the further along the bar lies. */
function besides(share: number): { left: string; transform: string } {
  return { left: `${share * 100}%`, transform: `translateX(${-share * 100}%)` };
}
