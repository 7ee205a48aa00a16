// Addresses outlive the names of records: an old id in one is read as the id of today, and the address bar then says today's.
import { currentId, type RetiredIds } from '../../model/retired-ids.ts';

/** Parameters whose value is the id of a record, or a list of ids. */
const holdsIds: ReadonlySet<string> = new Set(['place', 'event', 'claim', 'about', 'source', 'lens', 'film']);

/** The value of a parameter with each retired id replaced; any other value says what it said. */
export function inTodaysIds(name: string, value: string, retired: RetiredIds): string {
  if (!holdsIds.has(name)) return value;
  return value
    .split(',')
    .map((id) => currentId(id, retired))
    .join(',');
}
