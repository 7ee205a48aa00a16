// The axis: years (or months, when it is drawn large) to click on, as many as have room, and the days that did not exist.
import { memo } from 'react';
import type { AtlasDescription } from '../../model/atlas.ts';
import { dayFromGregorian, dayFromIso, gregorianFromDay } from '../../model/calendar.ts';
import { type SliderAxis, shareOf } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

/** Steps in view below which months are written. */
const monthsBelow = 800;
/** What a letter or figure of a label takes, in rem, and the pixels around a label. */
const letterWidth = 0.425;
const padding = 10;
/** Pixels of `text`, for so many pixels of 1rem. */
const roomWith = (rem: number) => (text: string) => text.length * letterWidth * rem + padding;
type RoomFor = ReturnType<typeof roomWith>;

interface Label {
  /** What it sets the window to. */
  from: number;
  to: number;
  text: string;
  share: number;
}

const dayOne = (year: number, month = 1) => dayFromGregorian({ year, month, day: 1 });

/** Years of the busy stretch, or their months when they are drawn large: as many as have room. */
function busyLabels(axis: SliderAxis, width: number, roomFor: RoomFor, monthText: (day: number) => string): Label[] {
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
    const text = month === 1 ? String(year) : monthText(from);
    const before = labels.at(-1);
    if (share < -0.0001 || share * width + roomFor(text) > width) continue;
    if (before && (share - before.share) * width < roomFor(before.text)) continue;
    labels.push({ from, to, share, text });
  }
  return labels;
}

/** The years before and after the busy ones, in one label each, where there is room; the later ones end where the axis ends. */
function outerLabels(
  axis: SliderAxis,
  width: number,
  roomFor: RoomFor,
  busy: readonly Label[],
): (Label & { isLast: boolean })[] {
  const { year: busyFirst } = gregorianFromDay(axis.busy.from);
  const { year: busyLast } = gregorianFromDay(axis.busy.to);
  const stretches: [first: number, last: number][] = [
    [axis.firstYear, busyFirst - 1],
    [busyLast + 1, axis.lastYear],
  ];
  return stretches.flatMap(([first, last], i): (Label & { isLast: boolean })[] => {
    if (last < first) return [];
    const share = shareOf(axis, dayOne(first));
    const text = first === last ? String(first) : `${first}–${last}`;
    const isLast = i === 1;
    const begins = isLast ? Math.min(share * width, width - roomFor(text)) : share * width;
    const hasRoom = busy.every((label) => {
      const at = label.share * width;
      return at + roomFor(label.text) <= begins || at >= begins + roomFor(text);
    });
    if (!hasRoom || share < -0.0001 || share > 1) return [];
    return [{ from: dayOne(first), to: dayOne(last + 1) - 1, share, text, isLast }];
  });
}

interface TimeAxisProps {
  axis: SliderAxis;
  /** Of the axis in view, in pixels. */
  width: number;
  /** Pixels of 1rem. */
  rem: number;
}

/** Where the days stand that a reform of the calendar left out; `null` where the corpus knows of none. */
function missingOn(axis: SliderAxis, { rules }: AtlasDescription): { left: number; right: number } | null {
  const [from, to] = [rules?.skippedDays?.from, rules?.skippedDays?.to].map((day) => (day ? dayFromIso(day) : null));
  return from == null || to == null ? null : { left: shareOf(axis, from), right: shareOf(axis, to + 1) };
}

export const TimeAxis = memo(function TimeAxis({ axis, width, rem }: TimeAxisProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const roomFor = roomWith(rem);
  const busy = busyLabels(axis, width, roomFor, (day) => dates.month(day).split(' ')[0]?.slice(0, 3) ?? '');
  const labels = [...busy.map((label) => ({ ...label, isLast: false })), ...outerLabels(axis, width, roomFor, busy)];
  const missing = missingOn(axis, messages.corpus);
  return (
    <div className="axis">
      {missing && missing.left >= 0 && missing.right <= 1 && (
        <span
          className="missing-days"
          role="img"
          aria-label={messages.missingDays}
          style={{ left: `${missing.left * 100}%`, width: `${(missing.right - missing.left) * 100}%` }}
          title={messages.missingDays}
        />
      )}
      {labels.map(({ from, to, text, share, isLast }) => (
        <button
          type="button"
          className={isLast ? 'year last' : 'year'}
          key={from}
          style={isLast ? { right: 0 } : { left: `${Math.max(0, share) * 100}%` }}
          title={dates.window(from, to).join(', ')}
          onClick={() => send({ type: 'window-moved', window: { from, to } })}
        >
          {text}
        </button>
      ))}
    </div>
  );
});
