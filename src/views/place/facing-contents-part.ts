// What stands on the facing page is fetched apart from the first view, which shows no record.
import { useEffect } from 'react';
import { fetchPart } from '../../loading/lazy-part.ts';
import type { MapStanding } from '../../state/atlas-state.ts';
import { type PartStanding, usePart } from '../parts/use-part.ts';

type FacingContents = typeof import('./FacingContents.tsx');

const name = 'src/views/place/FacingContents.tsx';
const open = () => import('./FacingContents.tsx');

export const useFacingContents = (): PartStanding<FacingContents> => usePart(name, open);

/** Has it fetched once the map stands, which is not to wait for it: most readers open a place. What fails here is asked for again with the place. */
export function useFacingContentsBeforehand({ at }: MapStanding): void {
  const mapComes = at === 'loading';
  useEffect(() => {
    if (!mapComes) void fetchPart(name, open);
  }, [mapComes]);
}
