// What an element does that stands for a place: pointing at it, or having the focus, points at the place on the map.
import type { FocusEvent } from 'react';
import type { Action } from '../state/actions.ts';

/** Id of the card, so that what points at a place can be described by it. */
export const placeCardId = 'place-card';

export function pointsAt(place: string, send: (action: Action) => void) {
  const leave = () => send({ type: 'place-pointed', place: null });
  return {
    onPointerEnter: (event: { pointerType: string }) => {
      if (event.pointerType !== 'touch') send({ type: 'place-pointed', place });
    },
    onPointerLeave: leave,
    // Focus that a click has left here says nothing about where the reader looks.
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) send({ type: 'place-pointed', place });
    },
    onBlur: leave,
  };
}
