// An id that no other part of the page has.
import { useId } from 'react';
import { useAtlas } from './atlas-context.tsx';

/** The same at each drawing. Preact counts anew in each root, so the id begins as all ids of this atlas do: it may not be alone on its page. */
export function useOwnId(): string {
  const { elements } = useAtlas();
  const own = useId();
  return elements.idOf(own);
}
