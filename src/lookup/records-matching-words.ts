// Which records hold the words a reader looks for: in their titles, summaries, claims, dates, places, persons and sources.
import type { Lookup } from './build-lookup.ts';
import { searchIndexOf } from './search-index.ts';
import { scoresOf } from './word-index.ts';

/** Per record 1 where it holds every word of the query, folded; nowhere for a query that holds no word. */
export function recordsMatchingWords(lookup: Lookup, query: string): Uint8Array {
  const found = new Uint8Array(lookup.size);
  const scores = scoresOf(searchIndexOf(lookup).words, query);
  if (scores)
    for (let record = 0; record < found.length; record++) found[record] = Number((scores[record] as number) > 0);
  return found;
}
