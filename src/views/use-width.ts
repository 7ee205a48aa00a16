// How wide an element is drawn, in CSS pixels: for labels that are written only where they have room.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** 0 until it is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    setWidth(Math.round(watched.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.round(watched.clientWidth)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
