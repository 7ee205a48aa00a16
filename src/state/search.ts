// What the search box shows: hits by group, and how many records the words would leave of what the reader looks at.
import type { Lookup } from '../lookup/build-lookup.ts';
import { narrowedRecords } from '../lookup/narrowing.ts';
import { type Found, searchAtlas } from '../lookup/search-atlas.ts';
import { certainlyWithin, possiblyWithin } from '../model/time-span.ts';
import { longestQuery } from './actions.ts';
import { type AtlasState, isNarrowed } from './atlas-state.ts';

export type { CreditedPerson } from '../lookup/credited-persons.ts';
export type { EventHit, Group, PlaceHit } from '../lookup/search-atlas.ts';

export interface SearchResults extends Pick<Found, 'places' | 'events' | 'persons' | 'sources'> {
  /** The words, as they would narrow the atlas; empty: nothing is looked for. */
  query: string;
  /** Records that hold the words and pass the other filters, dated and placed or not. */
  records: number;
  /** Those of them on the map in the time window; `null` where the window is one of claims, not of records. */
  inWindow: number | null;
  /** Records that hold the words in all of the atlas. */
  inAll: number;
}

export type SearchFor = (query: string) => SearchResults;

export function createSearch(lookup: Lookup, state: () => AtlasState): SearchFor {
  return (typed) => {
    const query = typed.trim().slice(0, longestQuery);
    const found = searchAtlas(lookup, query);
    const now = state();
    const others = { ...now, query: '' };
    // Kept from one letter to the next: the words are no part of it.
    const left = isNarrowed(others) ? narrowedRecords(lookup, others) : null;
    const within = now.match === 'certain' ? certainlyWithin : possiblyWithin;
    let records = 0;
    let inWindow = 0;
    for (const number of found.records) {
      const seen = left ? left.get(number) : lookup.time.event.entries[number];
      if (!seen) continue;
      records++;
      if (seen.span && seen.places.length > 0 && within(seen.span, now.window)) inWindow++;
    }
    const { places, events, persons, sources } = found;
    return {
      ...{ query, places, events, persons, sources, records },
      inWindow: now.timeOf === 'event' ? inWindow : null,
      inAll: found.records.length,
    };
  };
}
