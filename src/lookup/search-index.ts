// The index behind the search: records, places, persons and sources as documents of words. Built when something is first looked for.
import { gregorianFromDay } from '../model/calendar.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { once } from '../model/once.ts';
import type { Source } from '../model/source.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type Lookup, recordAt } from './build-lookup.ts';
import { type CreditedPerson, creditedPersons } from './credited-persons.ts';
import { foldedWords, foldName } from './fold-name.ts';
import { buildWordIndex, type WordDocument, type WordIndex, weights } from './word-index.ts';

export interface SearchIndex {
  words: WordIndex;
  /** Documents are numbered through: records first, then places, persons and sources. */
  firstPlace: number;
  firstPerson: number;
  firstSource: number;
  persons: readonly CreditedPerson[];
  sources: readonly Source[];
  /** Numbers of places by each of their names, folded. */
  placesNamed: ReadonlyMap<string, readonly number[]>;
}

/** Languages in which months may be written. */
const monthLanguages = ['en', 'ru', 'uk'];

/** By month, its names alone and beside a day: март, марта. */
function monthNames(): string[] {
  const styles = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const formats = monthLanguages.flatMap((language) =>
    styles.map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => format.format(Date.UTC(2001, month, 1)).replace(/\d+/g, '')).join(' '),
  );
}

/** Longer spans than these say nothing about a month, or about a year. */
const mostMonths = 4;
const mostYears = 6;

/** The years, months and day of a date, as a reader may type them. */
function dateText(span: TimeSpan, monthWords: readonly string[]): string {
  const first = gregorianFromDay(span.earliestStart);
  const last = gregorianFromDay(span.latestEnd);
  const years = last.year - first.year + 1;
  if (years > mostYears) return '';
  const text = Array.from({ length: years }, (_, i) => String(first.year + i));
  const months = years * 12 - 11 + last.month - first.month;
  if (months > mostMonths) return text.join(' ');
  for (let i = 0; i < months; i++) text.push(monthWords[(first.month - 1 + i) % 12] as string);
  if (span.earliestStart === span.latestEnd) {
    const twoDigits = (n: number) => String(n).padStart(2, '0');
    text.push(String(first.day), `${first.year}-${twoDigits(first.month)}-${twoDigits(first.day)}`);
  }
  return text.join(' ');
}

/** Folds a text once for all the documents that share it. */
function foldedOnce<Key, Value>(textOf: (value: Value) => string, keyOf: (value: Value) => Key) {
  const folded = new Map<Key, readonly string[]>();
  return (value: Value): readonly string[] => {
    const key = keyOf(value);
    const before = folded.get(key);
    if (before) return before;
    const words = foldedWords(textOf(value));
    folded.set(key, words);
    return words;
  };
}

const namesText = (place: CompiledPlace): string =>
  [place.title, ...place.names.map(({ toponym }) => toponym)].join(' ');

function sourceText(source: Source): string {
  const authors = (source.author ?? []).flatMap(({ given, family, literal }) => [given, family, literal]);
  return [source.title, source['title-short'], ...authors].join(' ');
}

/** The texts of every document, in the order in which documents are numbered. */
export function* documentsOf(
  lookup: Lookup,
  persons: readonly CreditedPerson[],
  sources: readonly Source[],
): Iterable<WordDocument> {
  const months = monthNames();
  const namesOf = foldedOnce(namesText, ({ id }) => id);
  const workOf = foldedOnce(sourceText, ({ id }) => id);
  const dateOf = foldedOnce(
    (span: TimeSpan) => dateText(span, months),
    ({ earliestStart, latestEnd }) => `${earliestStart} ${latestEnd}`,
  );
  const placeOf = (id: string) => lookup.places[lookup.placeNumbers.get(id) ?? -1];

  for (let number = 0; number < lookup.size; number++) {
    const { event, span } = recordAt(lookup, number);
    // Its own place, the others of a joint event, and what these lie in.
    const at = [event.placeId, ...event.alsoAt].flatMap((id) => (id === null ? [] : (placeOf(id) ?? [])));
    const places = new Set(at.flatMap((place) => [place, ...place.partOf.flatMap((id) => placeOf(id) ?? [])]));
    const connected = [...places].flatMap((place) => namesOf(place));
    const told: string[] = [event.summary, event.when?.verbatim ?? ''];
    for (const { attributedTo, citedWork, says, source, figures, when } of event.claims) {
      connected.push(...foldedWords(attributedTo ?? ''));
      const cited = lookup.sources.get(citedWork ?? '');
      if (cited) connected.push(...workOf(cited));
      told.push(says, when?.verbatim ?? '', lookup.sources.get(source)?.['title-short'] ?? '');
      for (const { verbatim } of figures) told.push(verbatim);
    }
    yield [
      [foldedWords(event.title), weights.name],
      [connected, weights.connection],
      [foldedWords(told.join(' ')), weights.text],
      [span ? dateOf(span) : [], weights.text],
    ];
  }
  for (const place of lookup.places) yield [[namesOf(place), weights.name]];
  for (const { names } of persons) yield [[foldedWords(names.join(' ')), weights.name]];
  for (const source of sources) {
    const year = source.issued?.['date-parts']?.[0]?.[0] ?? source.issued?.literal ?? '';
    const issued = `${source['container-title'] ?? ''} ${source.publisher ?? ''} ${year}`;
    yield [
      [workOf(source), weights.name],
      [foldedWords(issued), weights.text],
    ];
  }
}

export function buildSearchIndex(lookup: Lookup): SearchIndex {
  const persons = creditedPersons(lookup);
  const sources = [...lookup.sources.values()];
  const placesNamed = new Map<string, number[]>();
  lookup.places.forEach((place, number) => {
    for (const name of new Set([place.title, ...place.names.map(({ toponym }) => toponym)].map(foldName))) {
      placesNamed.set(name, [...(placesNamed.get(name) ?? []), number]);
    }
  });
  const firstPlace = lookup.size;
  const firstPerson = firstPlace + lookup.places.length;
  return Object.freeze({
    words: buildWordIndex(documentsOf(lookup, persons, sources)),
    firstPlace,
    firstPerson,
    firstSource: firstPerson + persons.length,
    persons,
    sources,
    placesNamed,
  });
}

const built = new WeakMap<Lookup, () => SearchIndex>();

/** Gives a lookup an index that was built elsewhere, to be read when it is first asked for. */
export function keepSearchIndex(lookup: Lookup, read: () => SearchIndex): void {
  built.set(lookup, once(read));
}

/** The index of a lookup, built when it is first asked for. */
export function searchIndexOf(lookup: Lookup): SearchIndex {
  const known = built.get(lookup);
  if (known) return known();
  keepSearchIndex(lookup, () => buildSearchIndex(lookup));
  return searchIndexOf(lookup);
}
