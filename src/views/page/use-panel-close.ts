// Closing a place's page gives the focus back to what opened it, or to the list where that is gone.
import { type RefObject, useCallback } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';

export function usePanelClose(opener: RefObject<Element | null>): () => void {
  const { send, elements } = useAtlas();
  return useCallback(() => {
    send({ type: 'panel-closed' });
    const back = opener.current;
    const target = back instanceof HTMLElement && back.isConnected ? back : elements.find('list');
    requestAnimationFrame(() => target?.focus());
  }, [send, elements, opener]);
}
