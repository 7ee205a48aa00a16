// The two thumbs of the window: native range inputs, one over the other, so that every keyboard, touch and screen reader works.
// They stand outside the window, before its first day and after its last, so that they never lie on each other. With Shift, a key
// moves the whole window.
import type { CSSProperties, KeyboardEvent } from 'react';
import { dayFromGregorian, daysInMonth, gregorianFromDay } from '../../model/calendar.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import { dayOfStep, type SliderAxis, shareOf, stepOf } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

/** The same day of another month, or that month's last day. */
function monthsLater(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = gregorianFromDay(day);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return dayFromGregorian({ ...target, day: Math.min(dayOfMonth, daysInMonth(target.year, target.month)) });
}

type Side = 'from' | 'to' | 'day';

/**
 * Where the input lies on the track, so that its thumb (of the width `--thumb`) ends where a step begins (`from`), begins where it ends
 * (`to`), or stands on its middle (`day`). A native thumb stays within its input: the input is a thumb wider than the way it goes.
 */
function placeOf(side: Side, axis: SliderAxis): CSSProperties {
  const oneStep = 100 / (axis.last - axis.first + 1);
  const left = {
    from: 'calc(-1 * var(--thumb))',
    to: `${oneStep}%`,
    day: `calc(${oneStep / 2}% - var(--thumb) / 2)`,
  };
  return { left: left[side], width: `calc(${100 - oneStep}% + var(--thumb))` };
}

interface TimeSliderProps {
  window: TimeWindow;
  axis: SliderAxis;
  /** The window is a single day: one thumb is enough. */
  isDay: boolean;
  onMove: (window: TimeWindow) => void;
  /** It is the window of the second of two views: its thumbs stand at the head of the bars, and say so. */
  isSecond?: boolean;
}

export function TimeSlider({ window, axis, isDay, onMove: move, isSecond = false }: TimeSliderProps) {
  const { messages } = useAtlas();
  const dates = useDates();

  const setFrom = (day: number) => move({ from: Math.min(day, window.to), to: window.to });
  const setTo = (day: number) => move({ from: window.from, to: Math.max(day, window.from) });
  const setBoth = (step: (day: number) => number) => {
    const moved = { from: step(window.from), to: step(window.to) };
    if (moved.from >= dayOfStep(axis, 0, 'from') && moved.to <= dayOfStep(axis, axis.steps - 1, 'to')) move(moved);
  };

  /** The keys that a native slider does not know: a month, and the whole window. */
  const press = (event: KeyboardEvent, day: number, set: (day: number) => void) => {
    const steps: Record<string, (from: number) => number> = {
      PageUp: (one) => monthsLater(one, 1),
      PageDown: (one) => monthsLater(one, -1),
      ...(event.shiftKey && {
        ArrowRight: (one) => one + 1,
        ArrowUp: (one) => one + 1,
        ArrowLeft: (one) => one - 1,
        ArrowDown: (one) => one - 1,
      }),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    if (event.shiftKey) setBoth(step);
    else set(step(day));
  };

  const thumb = (side: 'from' | 'to', day: number, set: (day: number) => void) => (
    <input
      type="range"
      className={isDay ? 'day' : side}
      style={placeOf(isDay ? 'day' : side, axis)}
      aria-label={nameOf(side === 'from' ? messages.from : messages.to)}
      aria-valuetext={dates.day(day)}
      title={messages.timeWords.thumbKeys}
      min={axis.first}
      max={axis.last}
      value={stepOf(axis, day)}
      onChange={(event) => set(dayOfStep(axis, Number(event.currentTarget.value), side))}
      onKeyDown={(event) => press(event, day, set)}
    />
  );

  const nameOf = (name: string) => (isSecond ? messages.timeWords.ofSecond(name) : name);
  const share = (day: number) => Math.max(0, Math.min(1, shareOf(axis, day))) * 100;
  return (
    <div className={isSecond ? 'slider second' : 'slider'}>
      <div
        className="slider-window"
        style={{ left: `${share(window.from)}%`, right: `${100 - share(window.to + 1)}%` }}
      />
      {!isDay && thumb('from', window.from, setFrom)}
      {thumb('to', window.to, setTo)}
    </div>
  );
}
