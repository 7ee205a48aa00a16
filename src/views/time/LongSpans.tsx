// Records that are dated to a time too long for a bar, as thin lines over the bars.
import { memo } from 'react';
import type { LongSpan } from '../../scene/long-spans.ts';
import { type SliderAxis, shareOf } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** Pixels from one lane to the next; as in time-track.css, where there is room for three. */
const lanePitch = 3;

export const LongSpans = memo(function LongSpans({ spans, axis }: { spans: readonly LongSpan[]; axis: SliderAxis }) {
  const { legend } = useAtlas().messages.timeWords;
  const at = (day: number) => Math.max(0, Math.min(1, shareOf(axis, day)));
  const count = spans.reduce((sum, span) => sum + span.count, 0);
  return (
    <div className="long-spans" role="img" aria-label={legend.longSpans(count)} title={legend.longSpans(count)}>
      {spans.map(({ from, to, lane }) => (
        <span
          key={`${from} ${to}`}
          style={{ left: `${at(from) * 100}%`, right: `${(1 - at(to + 1)) * 100}%`, top: lane * lanePitch }}
        />
      ))}
    </div>
  );
});
