// What an element does that stands for a place: pointing at it, or having the focus, points at the place on the map.
import type { FocusEvent } from 'react';
import type { Action } from '../../state/actions.ts';

/** Name of the card among the atlas's own elements, so that what points at a place can be described by it. */
export const placeCard = 'place-card';

type PointerMove = Pick<PointerEvent, 'pointerType' | 'movementX' | 'movementY'>;

export function pointsAt(place: string, send: (action: Action) => void) {
  const leave = () => send({ type: 'place-pointed', place: null });
  return {
    // A move, not an entering: what comes to lie under a pointer that rests is not pointed at.
    onPointerMove: ({ pointerType, movementX, movementY }: PointerMove) => {
      if (pointerType !== 'touch' && (movementX !== 0 || movementY !== 0)) send({ type: 'place-pointed', place });
    },
    onPointerLeave: leave,
    // Focus that a click has left here says nothing about where the reader looks.
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) send({ type: 'place-pointed', place });
    },
    onBlur: leave,
  };
}
