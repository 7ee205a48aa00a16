// A window of time with two thumbs: native range inputs, one over the other, so that every keyboard, touch and screen reader works;
// the stretch between the thumbs can be dragged whole. With Shift, a key moves the whole window.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { dayFromGregorian, daysInMonth, gregorianFromDay } from '../model/calendar.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { dayOfStep, type SliderAxis, stepOf } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { useDates } from './use-dates.ts';

/** The same day of another month, or that month's last day. */
function monthsLater(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = gregorianFromDay(day);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return dayFromGregorian({ ...target, day: Math.min(dayOfMonth, daysInMonth(target.year, target.month)) });
}

interface TimeSliderProps {
  window: TimeWindow;
  axis: SliderAxis;
  /** The window is a single day: one thumb is enough. */
  isDay: boolean;
}

export function TimeSlider({ window, axis, isDay }: TimeSliderProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; from: number; to: number } | null>(null);
  const from = stepOf(axis, window.from);
  const to = stepOf(axis, window.to);
  const width = axis.last - axis.first + 1;

  const move = (moved: TimeWindow) => send({ type: 'window-moved', window: moved });
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

  const startDrag = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, from, to };
  };
  const dragOn = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag.current || !track.current) return;
    const wanted = Math.round(((event.clientX - drag.current.x) / track.current.clientWidth) * width);
    const moved = Math.max(-drag.current.from, Math.min(axis.steps - 1 - drag.current.to, wanted));
    move({
      from: dayOfStep(axis, drag.current.from + moved, 'from'),
      to: dayOfStep(axis, drag.current.to + moved, 'to'),
    });
  };
  const endDrag = () => {
    drag.current = null;
  };

  const thumb = (side: 'from' | 'to', step: number, day: number, set: (day: number) => void) => (
    <input
      type="range"
      aria-label={side === 'from' ? messages.from : messages.to}
      aria-valuetext={dates.day(day)}
      min={axis.first}
      max={axis.last}
      value={step}
      onChange={(event) => set(dayOfStep(axis, Number(event.currentTarget.value), side))}
      onKeyDown={(event) => press(event, day, set)}
    />
  );

  return (
    <div className="slider" ref={track}>
      <div
        className="slider-window"
        style={{
          left: `${((from - axis.first) / width) * 100}%`,
          right: `${100 - ((to - axis.first + 1) / width) * 100}%`,
        }}
        onPointerDown={startDrag}
        onPointerMove={dragOn}
        onPointerUp={endDrag}
        onPointerCancel={endDrag}
      />
      {!isDay && thumb('from', from, window.from, setFrom)}
      {thumb('to', to, window.to, setTo)}
    </div>
  );
}
