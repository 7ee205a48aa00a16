// Which records hold the words a reader looks for: in their titles, summaries, claims, places and sources.
import type { Lookup, LookupRecord } from './build-lookup.ts';

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function textOf(lookup: Lookup, { event }: LookupRecord): string {
  const places = [event.placeId, ...event.alsoAt].flatMap((id) => {
    const place = lookup.places[lookup.placeNumbers.get(id ?? '') ?? -1];
    return place ? [place.title, ...place.names.map(({ toponym }) => toponym)] : [];
  });
  const claims = event.claims.flatMap(({ says, source, attributedTo }) => [says, source, attributedTo ?? '']);
  return folded([event.title, event.summary, ...places, ...claims].join(' '));
}

/** Numbers of the records that hold every word of the query. */
export function recordsMatchingWords(lookup: Lookup, query: string): ReadonlySet<number> {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = lookup.records.filter((record) => {
    const text = textOf(lookup, record);
    return words.every((word) => text.includes(word));
  });
  return new Set(found.map(({ number }) => number));
}
