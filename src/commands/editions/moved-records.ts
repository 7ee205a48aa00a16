// Records that a sealed edition printed on the plain page of a place, and that stand on another today: a link to the old spot still has to find them.
import { rawRecords } from '../../dataset/editions/raw-records.ts';
import type { Atlas } from '../../model/atlas.ts';
import { currentId, formerIds } from '../../model/retired-ids.ts';
import type { SealedEdition } from './sealed-folder.ts';

export interface MovedRecord {
  /** The event, as it is called today. */
  event: string;
  /** Fragments by which it, or claims of it, were found on the page: of each under every id that it has, or ever had. */
  fragments: string[];
}

interface Stood {
  pages: ReadonlySet<string | null>;
  event: string;
}

type Listed = { place: unknown; alsoAt?: unknown };

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const pagesOf = ({ place, alsoAt }: Listed): (string | null)[] => [
  typeof place === 'string' ? place : null,
  ...namesIn(alsoAt),
];

/** By the id that the place has today; `null` for the page of what has no place. */
export function movedRecords(
  { events, retired }: Pick<Atlas, 'events' | 'retired'>,
  editions: readonly Pick<SealedEdition, 'files'>[],
): Map<string | null, MovedRecord[]> {
  if (editions.length === 0) return new Map();
  const today = new Map<string, Stood>();
  for (const { id, placeId, alsoAt, claims } of events) {
    const stands = { pages: new Set([placeId, ...alsoAt]), event: id };
    for (const one of [id, ...claims.map((claim) => claim.id)]) today.set(one, stands);
  }
  const former = formerIds(retired);
  const moved = new Map<string | null, Map<string, Set<string>>>();
  const stood = (page: string | null, printed: string) => {
    const id = currentId(printed, retired);
    const now = today.get(id);
    if (!now || now.pages.has(page)) return;
    const here = moved.get(page) ?? new Map<string, Set<string>>();
    moved.set(page, here);
    const fragments = here.get(now.event) ?? new Set();
    here.set(now.event, fragments);
    for (const one of [id, ...(former.get(id) ?? [])]) fragments.add(id === now.event ? `record-${one}` : one);
  };
  for (const { files } of editions) {
    const records = rawRecords(files);
    const pages = new Map<unknown, (string | null)[]>();
    for (const { type, id, value } of records) {
      if (type !== 'event') continue;
      const own = pagesOf(value as unknown as Listed).map((place) => place && currentId(place, retired));
      pages.set(id, own);
      for (const page of own) stood(page, id);
    }
    for (const { type, id, value } of records)
      if (type === 'claim') for (const page of pages.get(value.event) ?? []) stood(page, id);
  }
  const listed = (here: Map<string, Set<string>>) =>
    [...here].map(([event, fragments]) => ({ event, fragments: [...fragments] }));
  return new Map([...moved].map(([page, here]) => [page, listed(here)]));
}
