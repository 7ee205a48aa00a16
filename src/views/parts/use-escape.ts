// Lets Escape close what floats over the page, before it closes anything beneath.
import { useLayoutEffect } from 'react';
import { useAtlas } from './atlas-context.tsx';

export function useEscape(isOpen: boolean, close: () => void): void {
  const { elements } = useAtlas();
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !elements.hears(event)) return;
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isOpen, close, elements]);
}
