// What the search box shows: hits by group, and how many records the words would leave of what the reader looks at.
import type { Lookup } from '../lookup/build-lookup.ts';
import { textSources } from '../lookup/lens-counts.ts';
import { lengthOfList } from '../lookup/lists.ts';
import { narrowedTo } from '../lookup/narrowing.ts';
import { type Answer, answerQuery, type Found, foundOf } from '../lookup/search-atlas.ts';
import { certainlyAt, isDated, possiblyAt } from '../lookup/spans.ts';
import type { CompiledPeriod } from '../model/compiled-periods.ts';
import { once } from '../model/once.ts';
import type { Source } from '../model/source.ts';
import { type AtlasState, type FacetName, facetNames } from '../state/atlas-state.ts';
import { longestQuery } from '../state/choice-after.ts';

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
  periods: readonly CompiledPeriod[];
  persons: ReadonlyMap<string, string>;
}

/** `null`: the answer is on its way, and `onAnswer` is told of it, unless another query comes first. */
export type SearchFor = (typed: string, onAnswer?: (results: SearchResults) => void) => SearchResults | null;

/** Answers a query at once, or later through `onAnswer` with `null` for now. Of several it may leave all but the last unanswered. */
export type Answerer = (query: string, onAnswer: (answer: Answer) => void) => Answer | null;

function choosableIn(lookup: Lookup): Choosable {
  const values = facetNames.flatMap((facet) =>
    lookup.facets[facet].values.map((value): readonly [FacetName, string] => [facet, value]),
  );
  const { sources, periods, persons } = lookup;
  return { values, texts: textSources(lookup), sources, periods, persons };
}

function resultsOf(
  lookup: Lookup,
  now: AtlasState,
  asked: string,
  answer: Answer,
  choosable: Choosable,
): SearchResults {
  const { query, shorter } = answer;
  const found = foundOf(lookup, query, answer.found);
  // Kept from one letter to the next: the words are no part of it.
  const matching = narrowedTo(lookup, { ...now, query: '' });
  const within = now.match === 'certain' ? certainlyAt : possiblyAt;
  let records = 0;
  let onMap = 0;
  let inWindow = 0;
  for (const number of found.records) {
    if (!matching.records[number]) continue;
    records++;
    if (!isDated(matching.spans, number) || lengthOfList(matching.placesOf, number) === 0) continue;
    onMap++;
    if (within(matching.spans, number, now.window)) inWindow++;
  }
  const { places, events, persons, sources } = found;
  return {
    ...{ query, places, events, persons, sources, records, choosable, shorter },
    asked: query === asked ? null : asked,
    inWindow: now.timeOf === 'event' ? inWindow : null,
    widens: now.timeOf === 'event' && now.mode !== 'day' && onMap > inWindow,
    inAll: found.records.length,
  };
}

export function createSearch(
  lookup: Lookup,
  state: () => AtlasState,
  answerer: Answerer = (query) => answerQuery(lookup, query),
): SearchFor {
  const choosable = once(() => choosableIn(lookup));
  return (typed, onAnswer) => {
    const asked = typed.trim().slice(0, longestQuery);
    const results = (answer: Answer) => resultsOf(lookup, state(), asked, answer, choosable());
    const answer = answerer(asked, (later) => onAnswer?.(results(later)));
    return answer && results(answer);
  };
}
