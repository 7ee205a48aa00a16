// Looks for words in all of the atlas: places, events, persons and sources, the best of each group first.
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Source } from '../model/source.ts';
import { type Lookup, type LookupRecord, recordAt } from './build-lookup.ts';
import type { CreditedPerson } from './credited-persons.ts';
import { foldedWords, foldName } from './fold-name.ts';
import { growingNumbers, lengthOfList } from './lists.ts';
import { type JoinedCounts, joinedCounts } from './related-records.ts';
import { searchIndexOf } from './search-index.ts';
import { scoresOf, wordsOfQuery } from './word-index.ts';

export interface Group<Hit> {
  /** The best of them. */
  hits: readonly Hit[];
  /** How many there are. */
  total: number;
}

export interface PlaceHit {
  place: CompiledPlace;
  /** The name that was found, where it is not the title. */
  foundAs: string | null;
  /** Today's name, where it is another. */
  modernName: string | null;
}

export interface EventHit {
  record: LookupRecord;
  /** The place it is filed under. */
  place: CompiledPlace | null;
  joined: JoinedCounts;
}

export interface Found {
  places: Group<PlaceHit>;
  events: Group<EventHit>;
  persons: Group<CreditedPerson>;
  sources: Group<Source>;
  /** Numbers of all the records that hold the words. */
  records: Uint32Array;
}

/** The same as numbers of places, records and sources: it passes from a worker to the page. */
export interface FoundNumbers {
  places: Group<number>;
  events: Group<number>;
  persons: Group<CreditedPerson>;
  sources: Group<number>;
  records: Uint32Array;
}

/** Most words of a name that is looked for among others. */
const longestName = 4;

/** Hits shown of each group. */
export const mostHits = 5;

/** Added to the score of a place that bears exactly the name looked for. */
const wholeName = 100;

interface Scored {
  number: number;
  score: number;
}

/** The best of the documents `first` to `end - 1`, equal ones in the order of `byRank`, then of their numbers. */
function bestOf(scores: Uint16Array, first: number, end: number, rank: (number: number) => number) {
  const best: Scored[] = [];
  let total = 0;
  for (let document = first; document < end; document++) {
    const plain = scores[document] as number;
    if (plain === 0) continue;
    total++;
    const number = document - first;
    const last = best[mostHits - 1];
    const score = plain + rank(number);
    if (last && score <= last.score) continue;
    let at = Math.min(best.length, mostHits - 1);
    while (at > 0 && (best[at - 1] as Scored).score < score) at--;
    best.splice(at, 0, { number, score });
    best.length = Math.min(best.length, mostHits);
  }
  return { numbers: best.map(({ number }) => number), total };
}

function placeHit(place: CompiledPlace, query: string): PlaceHit {
  const words = wordsOfQuery(query);
  const others = place.names.map(({ toponym }) => toponym);
  const holds = (name: string) => {
    const key = ` ${foldName(name)}`;
    return words.every((word) => key.includes(` ${word}`));
  };
  const held = others.filter(holds);
  // Of several spellings that fold alike the one that was typed.
  const asTyped = held.find((name) => name.toLowerCase().includes(query.trim().toLowerCase()));
  const foundAs = holds(place.title) ? null : (asTyped ?? held[0] ?? null);
  // In the language of the title.
  const language = place.names.find(({ toponym }) => toponym === place.title)?.lang ?? 'en';
  const modern = place.names.find(({ lang, from, to }) => lang === language && from !== undefined && to === undefined);
  const modernName = modern && modern.toponym !== place.title ? modern.toponym : null;
  return { place, foundAs: foundAs === modernName ? null : foundAs, modernName };
}

/** Places whose whole names stand among other words: `wave Talcahuano`. The longest names first. */
function placesAmong(lookup: Lookup, query: string): number[] {
  const { placesNamed } = searchIndexOf(lookup);
  const words = foldedWords(query);
  const found = new Set<number>();
  for (let length = Math.min(words.length - 1, longestName); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      for (const place of placesNamed.get(words.slice(at, at + length).join(' ')) ?? []) found.add(place);
    }
  }
  return [...found];
}

const none = { hits: [], total: 0 };
const nothing: FoundNumbers = { places: none, events: none, persons: none, sources: none, records: new Uint32Array(0) };

/** Looks for the words of a query; needs the index, and no texts. */
export function searchNumbers(lookup: Lookup, query: string): FoundNumbers {
  // The index is built when something is looked for, and not before.
  if (wordsOfQuery(query).length === 0) return nothing;
  const index = searchIndexOf(lookup);
  const { firstPlace, firstPerson, firstSource, persons, sources } = index;
  const scores = scoresOf(index.words, query);
  if (!scores) return nothing;
  const named = new Set(index.placesNamed.get(foldName(query)));
  // Below one: the records of a place only order places that fit equally well.
  const share = (place: number) => lengthOfList(lookup.recordsOfPlace, place) / (lookup.size + 1);
  const places = bestOf(
    scores,
    firstPlace,
    firstPerson,
    (number) => share(number) + (named.has(number) ? wholeName : 0),
  );
  const events = bestOf(scores, 0, firstPlace, () => 0);
  const credited = bestOf(scores, firstPerson, firstSource, () => 0);
  const works = bestOf(scores, firstSource, firstSource + sources.length, () => 0);
  const records = growingNumbers(events.total);
  for (let record = 0; record < firstPlace; record++) if ((scores[record] as number) > 0) records.push(record);
  const among = places.total === 0 ? placesAmong(lookup, query) : [];
  return {
    places: { total: places.total + among.length, hits: [...places.numbers, ...among.slice(0, mostHits)] },
    events: { total: events.total, hits: events.numbers },
    persons: { total: credited.total, hits: credited.numbers.map((number) => persons[number] as CreditedPerson) },
    sources: { total: works.total, hits: works.numbers },
    records: records.taken(),
  };
}

/** What the numbers stand for, to be read. */
export function foundOf(lookup: Lookup, query: string, found: FoundNumbers): Found {
  const sources = [...lookup.sources.values()];
  return {
    ...found,
    places: {
      ...found.places,
      hits: found.places.hits.map((number) => placeHit(lookup.places[number] as CompiledPlace, query)),
    },
    events: {
      ...found.events,
      hits: found.events.hits.map((number) => {
        const place = lookup.places[lookup.filedAt[number] as number] ?? null;
        return { record: recordAt(lookup, number), place, joined: joinedCounts(lookup, number) };
      }),
    },
    sources: { ...found.sources, hits: found.sources.hits.map((number) => sources[number] as Source) },
  };
}

/** What is found of a query; of a part of it, with one word left out, where nothing holds all of it. */
export interface Answer {
  /** The words that were found. */
  query: string;
  found: FoundNumbers;
  /** Parts of what was asked, where nothing holds all of it. */
  shorter: readonly string[];
}

const isEmpty = ({ places, events, persons, sources }: FoundNumbers): boolean =>
  places.total + events.total + persons.total + sources.total === 0;

/** The query with one word left out, a later one first. */
function shorterQueries(query: string): string[] {
  const words = query.split(/\s+/);
  return words.length < 2 ? [] : words.map((_, left) => words.filter((_word, i) => i !== left).join(' ')).reverse();
}

export function answerQuery(lookup: Lookup, asked: string): Answer {
  const found = searchNumbers(lookup, asked);
  if (!isEmpty(found)) return { query: asked, found, shorter: [] };
  const shorter = shorterQueries(asked);
  for (const query of shorter) {
    const part = searchNumbers(lookup, query);
    if (!isEmpty(part)) return { query, found: part, shorter };
  }
  return { query: asked, found, shorter };
}

export const searchAtlas = (lookup: Lookup, query: string): Found =>
  foundOf(lookup, query, searchNumbers(lookup, query));
