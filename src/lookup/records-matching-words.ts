// Which records hold the words a reader looks for: in their titles, summaries, claims, dates, places, persons and sources.
import type { Lookup } from './build-lookup.ts';
import { searchIndexOf } from './search-index.ts';
import { scoresOf } from './word-index.ts';

/** Numbers of the records that hold every word of the query, folded; none for a query that holds no word. */
export function recordsMatchingWords(lookup: Lookup, query: string): ReadonlySet<number> {
  const found = new Set<number>();
  const scores = scoresOf(searchIndexOf(lookup).words, query);
  if (!scores) return found;
  for (let record = 0; record < lookup.records.length; record++) if ((scores[record] as number) > 0) found.add(record);
  return found;
}
