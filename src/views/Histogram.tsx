// Records per day, month or year under the thumbs. A bar says its numbers and sets the window when it is clicked.
import { memo } from 'react';
import type { Scene } from '../state/scene.ts';
import { type SliderAxis, shareOf } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { useDates } from './use-dates.ts';

/** Between words that are handed over as one string: a list would be a new one at each render. */
export const separator = '\u001f';

/** Longest bar, in days, that is called by its day; longer ones by their month, and those over a month by their year. */
const longestDay = 1;
const longestMonth = 31;

interface HistogramProps {
  bars: Scene['bars'];
  axis: SliderAxis;
  /** Words for the parts of split bars, in their order. */
  words: string;
}

export const Histogram = memo(function Histogram({ bars: { bars }, axis, words }: HistogramProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const tallest = Math.max(1, ...bars.map((bar) => bar.possible));
  return (
    <div className="histogram" title={messages.barsHint}>
      {bars.map((bar) => {
        const { from, to, certain, possible, parts } = bar;
        if (possible === 0) return null;
        const length = to - from + 1;
        const year = dates.month(from).split(' ').at(-1) ?? '';
        const when = length <= longestDay ? dates.day(from) : length <= longestMonth ? dates.month(from) : year;
        const named = words
          ? words.split(separator).flatMap((word, i) => (parts[i] ? [`${word} ${parts[i]}`] : []))
          : [];
        const says = [messages.bar(when, certain, possible), ...named].join('; ');
        const left = Math.max(0, shareOf(axis, from));
        const right = Math.min(1, shareOf(axis, to + 1));
        return (
          <button
            type="button"
            className="bar"
            // The slider is the way by keyboard: a hundred bars in the tab order would be in the way.
            tabIndex={-1}
            key={`${from} ${to}`}
            style={{ left: `${left * 100}%`, width: `${Math.max(0, right - left) * 100}%` }}
            title={says}
            aria-label={says}
            onClick={() => send({ type: 'window-moved', window: { from, to } })}
          >
            {parts.length > 0 ? (
              <span className="parts" style={{ height: `${(possible / tallest) * 100}%` }}>
                {parts.map((count, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its position.
                  <span key={i} className={`part part-${i}`} style={{ flexGrow: count }} />
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
    </div>
  );
});
