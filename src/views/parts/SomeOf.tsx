// The first of a long list, and a button for more of it: thousands of records are never drawn at once.
import { type ReactNode, useState } from 'react';
import type { LazyList } from '../../model/lazy-list.ts';
import { useAtlas } from './atlas-context.tsx';

/** Drawn at first, and added by each press of the button. */
export const shownAtOnce = 200;

/** How many of a list are shown; `more` is the button that adds to them, nothing where all are. */
export function useSome(length: number): { shown: number; more: ReactNode } {
  const { messages } = useAtlas();
  const [asked, setAsked] = useState(shownAtOnce);
  const shown = Math.min(asked, length);
  const more = shown < length && (
    <p className="more-of">
      <button type="button" className="quiet" onClick={() => setAsked(shown + shownAtOnce)}>
        {messages.narrowing.moreFigures(length - shown)}
      </button>
    </p>
  );
  return { shown, more };
}

interface SomeOfProps<T> {
  list: LazyList<T>;
  draw: (item: T) => ReactNode;
  /** Around the items, without the button. */
  wrap?: (items: ReactNode) => ReactNode;
}

export function SomeOf<T>({ list, draw, wrap = (items) => items }: SomeOfProps<T>) {
  const { shown, more } = useSome(list.length);
  return (
    <>
      {wrap(Array.from({ length: shown }, (_, i) => draw(list.item(i))))}
      {more}
    </>
  );
}
