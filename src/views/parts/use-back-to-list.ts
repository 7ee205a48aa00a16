// Leaving what stands in the list's place: a button that goes with it would take the focus along.
import { useAtlas } from './atlas-context.tsx';

/** Gives the focus to the list, when it stands there again. */
export function useBackToList(): () => void {
  const { elements } = useAtlas();
  return () => requestAnimationFrame(() => elements.find('list')?.focus());
}
