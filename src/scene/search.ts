// What the search box shows: hits by group, and how many records the words would leave of what the reader looks at.
import type { Lookup } from '../lookup/build-lookup.ts';
import { facetValues } from '../lookup/facets.ts';
import { textSources } from '../lookup/lens-counts.ts';
import { narrowedRecords } from '../lookup/narrowing.ts';
import { type Found, searchAtlas } from '../lookup/search-atlas.ts';
import type { NamedPeriod } from '../model/atlas.ts';
import type { Source } from '../model/source.ts';
import { certainlyWithin, possiblyWithin } from '../model/time-span.ts';
import { longestQuery } from '../state/actions.ts';
import { type AtlasState, type FacetName, facetNames, isNarrowed } from '../state/atlas-state.ts';

export type { CreditedPerson } from '../lookup/credited-persons.ts';
export type { EventHit, Group, PlaceHit } from '../lookup/search-atlas.ts';
export { holdsWords } from '../lookup/word-index.ts';

export interface SearchResults extends Pick<Found, 'places' | 'events' | 'persons' | 'sources'> {
  /** The words that were found, as they would narrow the atlas; empty: nothing is looked for. */
  query: string;
  /** What was typed, where nothing holds all of it and `query` is a part. */
  asked: string | null;
  /** Parts of what was typed, where nothing holds all of it. */
  shorter: readonly string[];
  /** Records that hold the words and pass the other filters, dated and placed or not. */
  records: number;
  /** Those of them on the map in the time window; `null` where the window is one of claims, not of records. */
  inWindow: number | null;
  /** None of them is in the window, and it will be widened for them. */
  widens: boolean;
  /** Records that hold the words in all of the atlas. */
  inAll: number;
  choosable: Choosable;
}

/** What the reader can narrow the corpus to, to be found by its name in the interface. */
export interface Choosable {
  /** Values that occur in the corpus. */
  values: readonly (readonly [facet: FacetName, value: string])[];
  /** The sources that the atlas is built from. */
  texts: readonly string[];
  sources: ReadonlyMap<string, Source>;
  periods: readonly NamedPeriod[];
}

export type SearchFor = (query: string) => SearchResults;

function choosableIn(lookup: Lookup): Choosable {
  const values = new Map<string, readonly [FacetName, string]>();
  for (const record of lookup.records) {
    for (const claim of record.event.claims) {
      for (const facet of facetNames) {
        for (const value of facetValues(facet, record, claim)) values.set(`${facet} ${value}`, [facet, value]);
      }
    }
  }
  const { sources, periods } = lookup;
  return { values: [...values.values()], texts: textSources(lookup), sources, periods };
}

const isEmpty = ({ places, events, persons, sources }: Found): boolean =>
  places.total + events.total + persons.total + sources.total === 0;

/** The query with one word left out, a later one first. */
function shorterQueries(query: string): string[] {
  const words = query.split(/\s+/);
  return words.length < 2 ? [] : words.map((_, left) => words.filter((_word, i) => i !== left).join(' ')).reverse();
}

export function createSearch(lookup: Lookup, state: () => AtlasState): SearchFor {
  let choosable: Choosable | null = null;
  return (typed) => {
    const asked = typed.trim().slice(0, longestQuery);
    const whole = searchAtlas(lookup, asked);
    const shorter = isEmpty(whole) ? shorterQueries(asked) : [];
    const query = shorter.find((one) => !isEmpty(searchAtlas(lookup, one))) ?? asked;
    const found = query === asked ? whole : searchAtlas(lookup, query);
    choosable ??= choosableIn(lookup);
    const now = state();
    const others = { ...now, query: '' };
    // Kept from one letter to the next: the words are no part of it.
    const left = isNarrowed(others) ? narrowedRecords(lookup, others) : null;
    const within = now.match === 'certain' ? certainlyWithin : possiblyWithin;
    let records = 0;
    let onMap = 0;
    let inWindow = 0;
    for (const number of found.records) {
      const seen = left ? left.get(number) : lookup.time.event.entries[number];
      if (!seen) continue;
      records++;
      if (!seen.span || seen.places.length === 0) continue;
      onMap++;
      if (within(seen.span, now.window)) inWindow++;
    }
    const { places, events, persons, sources } = found;
    return {
      ...{ query, places, events, persons, sources, records, choosable, shorter },
      asked: query === asked ? null : asked,
      inWindow: now.timeOf === 'event' ? inWindow : null,
      widens: now.timeOf === 'event' && now.mode !== 'day' && onMap > inWindow,
      inAll: found.records.length,
    };
  };
}
