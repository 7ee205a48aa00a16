// Addresses outlive the names of records: an old id in one is read as the id of today, and the address bar then says today's.
import { currentId, type RetiredIds } from '../model/retired-ids.ts';

/** Parameters whose value is the id of a record, or a list of ids. */
const holdsIds: ReadonlySet<string> = new Set(['place', 'event', 'claim', 'about', 'source', 'lens']);

/** The query part of an address with each retired id replaced; the rest says what it said. */
export function inTodaysIds(search: string, retired: RetiredIds): string {
  const today = ([name, value]: [string, string]) => [
    name,
    holdsIds.has(name)
      ? value
          .split(',')
          .map((id) => currentId(id, retired))
          .join(',')
      : value,
  ];
  return new URLSearchParams([...new URLSearchParams(search)].map(today)).toString();
}
