// Closing a place's page gives the focus back to what opened it, or to the list where that is gone.
import { type RefObject, useCallback } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';

export function usePanelClose(opener: RefObject<Element | null>): () => void {
  const { send, elements } = useAtlas();
  return useCallback(() => {
    send({ type: 'panel-closed' });
    const back = opener.current;
    // The list may come only now, in the place of the panel.
    requestAnimationFrame(() =>
      (back instanceof HTMLElement && back.isConnected ? back : elements.find('list'))?.focus(),
    );
  }, [send, elements, opener]);
}
