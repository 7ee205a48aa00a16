// The axis: years (or months, when it is drawn large) to click on, named periods as bands, and the days that did not exist.
import { memo } from 'react';
import type { NamedPeriod } from '../model/atlas.ts';
import { dayFromGregorian, dayFromIso, gregorianFromDay, missingDays } from '../model/calendar.ts';
import { type SliderAxis, shareOf } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { useDates } from './use-dates.ts';

/** Steps in view below which months are written. */
const monthsBelow = 800;
/** Least share of the axis between a year and the label of several years. */
const roomForYears = 0.15;
/** Least share of the axis between two labels. */
const roomForLabel = 0.06;

/** Pixels: bands stand in two lanes in turn, so that one may lie within another. */
const laneHeight = 15;

interface Label {
  /** What it sets the window to. */
  from: number;
  to: number;
  text: string;
  share: number;
}

const dayOne = (year: number, month = 1) => dayFromGregorian({ year, month, day: 1 });

/** Years of the busy stretch, or their months when they are drawn large: as many as have room. */
function busyLabels(axis: SliderAxis, monthText: (day: number) => string): Label[] {
  const narrow = axis.last - axis.first < monthsBelow;
  const years = gregorianFromDay(axis.busy.to).year - gregorianFromDay(axis.busy.from).year + 1;
  const firstYear = gregorianFromDay(axis.busy.from).year;
  const labels: Label[] = [];
  for (let count = 0; count < years * 12; count += narrow ? 1 : 12) {
    const year = firstYear + Math.floor(count / 12);
    const month = (count % 12) + 1;
    const from = dayOne(year, month);
    const to = (narrow ? dayOne(month === 12 ? year + 1 : year, (month % 12) + 1) : dayOne(year + 1)) - 1;
    const share = shareOf(axis, from);
    const before = labels.at(-1)?.share ?? Number.NEGATIVE_INFINITY;
    // A label starts at its day and needs room to the one before it and to the end of the axis.
    if (share < -0.0001 || share - before < roomForLabel || share > 1 - roomForLabel / 2) continue;
    labels.push({ from, to, share, text: month === 1 ? String(year) : monthText(from) });
  }
  return labels;
}

/** The years before and after the busy ones, in one label each, where there is room. */
function outerLabels(axis: SliderAxis, busy: readonly Label[]): Label[] {
  const { year: busyFirst } = gregorianFromDay(axis.busy.from);
  const { year: busyLast } = gregorianFromDay(axis.busy.to);
  const stretches: [first: number, last: number][] = [
    [axis.firstYear, busyFirst - 1],
    [busyLast + 1, axis.lastYear],
  ];
  return stretches.flatMap(([first, last]): Label[] => {
    if (last < first) return [];
    const share = shareOf(axis, dayOne(first));
    const hasRoom = busy.every((label) => Math.abs(label.share - share) > roomForYears);
    if (!hasRoom || share < -0.0001 || share > 1) return [];
    const text = first === last ? String(first) : `${first}–${last}`;
    return [{ from: dayOne(first), to: dayOne(last + 1) - 1, share, text }];
  });
}

export const TimeAxis = memo(function TimeAxis({ axis }: { axis: SliderAxis }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const busy = busyLabels(axis, (day) => dates.month(day).split(' ')[0]?.slice(0, 3) ?? '');
  const labels = [...busy, ...outerLabels(axis, busy)];
  const missing = { left: shareOf(axis, missingDays.from), right: shareOf(axis, missingDays.to + 1) };
  return (
    <div className="axis">
      {missing.left >= 0 && missing.right <= 1 && (
        <span
          className="missing-days"
          style={{ left: `${missing.left * 100}%`, width: `${(missing.right - missing.left) * 100}%` }}
          title={messages.missingDays}
        />
      )}
      {labels.map(({ from, to, text, share }) => (
        <button
          type="button"
          // A label near the end of the axis runs to its end, not past it.
          className={share > 1 - roomForLabel ? 'year last' : 'year'}
          key={from}
          style={share > 1 - roomForLabel ? { right: 0 } : { left: `${Math.max(0, share) * 100}%` }}
          title={messages.windowInWords(dates.day(from), dates.day(to))}
          onClick={() => send({ type: 'window-moved', window: { from, to } })}
        >
          {text}
        </button>
      ))}
    </div>
  );
});

export const PeriodBands = memo(function PeriodBands({
  periods,
  axis,
}: {
  periods: readonly NamedPeriod[];
  axis: SliderAxis;
}) {
  const { send } = useAtlas();
  const dates = useDates();
  return (
    <div className="bands">
      {periods.map(({ id, title, from, to }, i) => {
        const window = { from: dayFromIso(from) ?? 0, to: dayFromIso(to) ?? 0 };
        const left = Math.max(0, shareOf(axis, window.from));
        const right = Math.min(1, shareOf(axis, window.to + 1));
        if (right <= left) return null;
        return (
          <button
            type="button"
            className="band"
            key={id}
            style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%`, top: i % 2 === 0 ? 0 : laneHeight }}
            title={`${title}: ${dates.day(window.from)} – ${dates.day(window.to)}`}
            onClick={() => send({ type: 'window-moved', window })}
          >
            <span>{title}</span>
          </button>
        );
      })}
    </div>
  );
});
