// Where the part of the axis that is drawn large lies in the whole: a strip that slides it along.
import { dayOfStep, type SliderAxis } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { useDates } from './use-dates.ts';

export function Overview({ axis }: { axis: SliderAxis }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { first, last, steps } = axis;
  const length = last - first + 1;
  const shown = messages.windowInWords(
    dates.day(dayOfStep(axis, first, 'from')),
    dates.day(dayOfStep(axis, last, 'to')),
  );
  return (
    <div className="overview">
      <span
        className="overview-part"
        style={{ left: `${(first / steps) * 100}%`, width: `${(length / steps) * 100}%` }}
      />
      <input
        type="range"
        aria-label={messages.axisPart}
        aria-valuetext={shown}
        title={shown}
        min={0}
        max={steps - length}
        value={first}
        onChange={(event) => {
          const moved = Number(event.currentTarget.value);
          const view = { from: dayOfStep(axis, moved, 'from'), to: dayOfStep(axis, moved + length - 1, 'to') };
          send({ type: 'axis-viewed', view });
        }}
      />
    </div>
  );
}
