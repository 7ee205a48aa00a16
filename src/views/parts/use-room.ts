// How wide an element is drawn, and how large the type of the page is: for labels that are written only where they have room.
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Room {
  /** CSS pixels of the element; 0 until it is laid out. */
  width: number;
  /** CSS pixels of 1rem. */
  rem: number;
}

/** Kept up to date with the element's size. So it notices larger type only where that makes the element larger. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, rem: 16 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => {
      const width = Math.round(watched.clientWidth);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom((before) => (before.width === width && before.rem === rem ? before : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
