// Records that are dated to a time too long for a bar, as thin lines over the bars.
import { memo } from 'react';
import type { LongSpan } from '../../scene/long-spans.ts';
import { type SliderAxis, shareOf } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** Pixels from one lane to the next; as in time-track.css, where there is room for three. */
const lanePitch = 3;

interface LongSpansProps {
  spans: readonly LongSpan[];
  axis: SliderAxis;
  /** Which of two views they are of; `null`: there is one. */
  side: 'a' | 'b' | null;
}

export const LongSpans = memo(function LongSpans({ spans, axis, side }: LongSpansProps) {
  const { timeWords, onSide } = useAtlas().messages;
  const at = (day: number) => Math.max(0, Math.min(1, shareOf(axis, day)));
  const count = spans.reduce((sum, span) => sum + span.count, 0);
  const counted = timeWords.legend.longSpans(count);
  const words = side ? onSide[side](counted) : counted;
  return (
    <div className={side === 'b' ? 'long-spans second' : 'long-spans'} role="img" aria-label={words} title={words}>
      {spans.map(({ from, to, lane }) => (
        <span
          key={`${from} ${to}`}
          style={{ left: `${at(from) * 100}%`, right: `${(1 - at(to + 1)) * 100}%`, top: lane * lanePitch }}
        />
      ))}
    </div>
  );
});
