// The records of a place are fetched apart from the first view, which shows none of them.
import { useEffect } from 'react';
import { fetchPart } from '../../loading/lazy-part.ts';
import type { MapStanding } from '../../state/atlas-state.ts';
import { type PartStanding, usePart } from '../parts/use-part.ts';

type RecordPages = typeof import('./RecordPages.tsx');

const name = 'src/views/place/RecordPages.tsx';
const open = () => import('./RecordPages.tsx');

export const useRecordPages = (): PartStanding<RecordPages> => usePart(name, open);

/** Has them fetched once the map stands, which is not to wait for them: most readers open a place. What fails here is asked for again with the place. */
export function useRecordPagesBeforehand({ at }: MapStanding): void {
  const mapComes = at === 'loading';
  useEffect(() => {
    if (!mapComes) void fetchPart(name, open);
  }, [mapComes]);
}
