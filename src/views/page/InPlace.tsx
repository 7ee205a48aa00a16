// Takes away what stood in the atlas's element before, in the same frame of the display in which the atlas is whole.
import { type ReactNode, useLayoutEffect } from 'react';
import { lastTurn, useTurn } from '../parts/turns.tsx';

interface InPlaceProps {
  root: HTMLElement;
  frame: HTMLElement;
  children: ReactNode;
}

export function InPlace({ root, frame, children }: InPlaceProps) {
  const isWhole = useTurn() >= lastTurn;
  useLayoutEffect(() => {
    if (!isWhole) return;
    frame.classList.remove('coming');
    root.replaceChildren(frame);
  }, [root, frame, isWhole]);
  return <>{children}</>;
}
