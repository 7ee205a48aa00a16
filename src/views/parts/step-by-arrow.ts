// The arrow keys of what is read step by step: a story, the film.
import type { KeyboardEvent } from 'react';

/** 1 for the right arrow, -1 for the left one, which is then taken from the browser; `null` for any other key and with any modifier. */
export function stepByArrow(event: KeyboardEvent): 1 | -1 | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return null;
  event.preventDefault();
  return event.key === 'ArrowRight' ? 1 : -1;
}
