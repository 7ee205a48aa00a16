// The key that leads to the search box from anywhere on the page.
import { type RefObject, useLayoutEffect } from 'react';
import type { OwnElements } from '../parts/own-elements.ts';

/** `/` puts the cursor into the field, unless the reader is writing somewhere. */
export function useSlash(field: RefObject<HTMLInputElement | null>, elements: OwnElements) {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      // Pressed again in the empty field it leads to where one is.
      if (event.key === '/' && target === field.current && field.current?.value === '') event.preventDefault();
      const isWriting = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      const slides = target instanceof HTMLInputElement && /^(range|checkbox|radio)$/.test(target.type);
      // Where nothing has the focus, the first atlas of a page takes the key.
      if (!elements.hears(event) || event.defaultPrevented) return;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (isWriting && !slides)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [field, elements]);
}
