// A window of time with two thumbs: native range inputs, one over the other, so that every keyboard, touch and screen reader works;
// the stretch between the thumbs can be dragged whole.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { TimeWindow } from '../model/time-span.ts';
import { dayOfStep, type SliderAxis, stepOf } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { dayInWords } from './date-words.ts';

/** Steps that Page Up and Page Down move: about a month. */
const pageSteps = 30;

export function TimeSlider({ window, axis }: { window: TimeWindow; axis: SliderAxis }) {
  const { messages, send } = useAtlas();
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; from: number; to: number } | null>(null);
  const last = axis.steps - 1;
  const from = stepOf(axis, window.from);
  const to = stepOf(axis, window.to);

  const moveTo = (fromStep: number, toStep: number) =>
    send({
      type: 'window-moved',
      window: { from: dayOfStep(axis, fromStep, 'from'), to: dayOfStep(axis, toStep, 'to') },
    });
  const setFrom = (step: number) =>
    send({ type: 'window-moved', window: { from: dayOfStep(axis, Math.min(step, to), 'from'), to: window.to } });
  const setTo = (step: number) =>
    send({ type: 'window-moved', window: { from: window.from, to: dayOfStep(axis, Math.max(step, from), 'to') } });

  const page = (event: KeyboardEvent, step: number, set: (step: number) => void) => {
    const sign = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    if (sign === 0) return;
    event.preventDefault();
    set(Math.max(0, Math.min(last, step + sign * pageSteps)));
  };

  const startDrag = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, from, to };
  };
  const dragOn = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag.current || !track.current) return;
    const wanted = Math.round(((event.clientX - drag.current.x) / track.current.clientWidth) * last);
    const moved = Math.max(-drag.current.from, Math.min(last - drag.current.to, wanted));
    moveTo(drag.current.from + moved, drag.current.to + moved);
  };
  const endDrag = () => {
    drag.current = null;
  };

  return (
    <div className="slider" ref={track}>
      <div
        className="slider-window"
        style={{ left: `${(from / last) * 100}%`, right: `${100 - (to / last) * 100}%` }}
        onPointerDown={startDrag}
        onPointerMove={dragOn}
        onPointerUp={endDrag}
        onPointerCancel={endDrag}
      />
      <input
        type="range"
        aria-label={messages.from}
        aria-valuetext={dayInWords(window.from, messages)}
        min={0}
        max={last}
        value={from}
        onChange={(event) => setFrom(Number(event.currentTarget.value))}
        onKeyDown={(event) => page(event, from, setFrom)}
      />
      <input
        type="range"
        aria-label={messages.to}
        aria-valuetext={dayInWords(window.to, messages)}
        min={0}
        max={last}
        value={to}
        onChange={(event) => setTo(Number(event.currentTarget.value))}
        onKeyDown={(event) => page(event, to, setTo)}
      />
    </div>
  );
}
