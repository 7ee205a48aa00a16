// Dragging the window whole: by any part of it, its bars among them. A press that does not move stays a click on the bar beneath.
import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { TimeWindow } from '../../model/time-span.ts';
import { dayOfStep, type SliderAxis, shareOf, stepOf } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** Pixels a pointer moves before it drags. */
const leastMove = 4;
/** Pixels: a window drawn narrower than this is taken hold of as if it were so wide. */
const leastHold = 28;

interface Drag {
  pointer: number;
  x: number;
  from: number;
  to: number;
  moved: boolean;
}

export interface WindowDrag {
  handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
    onClickCapture(event: MouseEvent): void;
  };
  /** Lets go: a second finger has come. */
  cancel(): void;
}

/** @param track element whose width is the axis in view */
export function useWindowDrag(track: RefObject<HTMLElement | null>, axis: SliderAxis, window: TimeWindow): WindowDrag {
  const { send } = useAtlas();
  const drag = useRef<Drag | null>(null);
  const justDragged = useRef(false);
  const end = () => {
    justDragged.current = drag.current?.moved ?? false;
    drag.current = null;
  };

  const holds = (event: PointerEvent<HTMLElement>): boolean => {
    const box = track.current?.getBoundingClientRect();
    const target = event.target as Element;
    if (!box || event.button !== 0 || !target.closest('.histogram, .slider-window')) return false;
    const left = shareOf(axis, window.from) * box.width;
    const right = shareOf(axis, window.to + 1) * box.width;
    const spare = Math.max(0, (leastHold - (right - left)) / 2);
    const x = event.clientX - box.left;
    return x >= left - spare && x <= right + spare;
  };

  return {
    handlers: {
      onPointerDown(event) {
        justDragged.current = false;
        if (!holds(event)) return;
        const { pointerId: pointer, clientX: x } = event;
        drag.current = { pointer, x, from: stepOf(axis, window.from), to: stepOf(axis, window.to), moved: false };
      },
      onPointerMove(event) {
        const held = drag.current;
        if (!held || !track.current || event.pointerId !== held.pointer) return;
        const pixels = event.clientX - held.x;
        if (!held.moved && Math.abs(pixels) < leastMove) return;
        if (!held.moved) event.currentTarget.setPointerCapture(held.pointer);
        held.moved = true;
        const wanted = Math.round((pixels / track.current.clientWidth) * (axis.last - axis.first + 1));
        const steps = Math.max(-held.from, Math.min(axis.steps - 1 - held.to, wanted));
        const from = dayOfStep(axis, held.from + steps, 'from');
        send({ type: 'window-moved', window: { from, to: dayOfStep(axis, held.to + steps, 'to') } });
      },
      onPointerUp: end,
      onPointerCancel: end,
      onClickCapture(event) {
        if (!justDragged.current) return;
        justDragged.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    },
    cancel: end,
  };
}
