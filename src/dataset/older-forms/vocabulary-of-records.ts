// The vocabulary of a corpus that brings none: the words that its records use, in the order in which they come, each its own label.
import type { AtlasEvent } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import { noVocabulary, type Term, type Vocabulary } from '../../model/vocabulary.ts';

/** In the language of the records, as far as an id is in any. */
const termsOf = (ids: Iterable<string>, language: string): Term[] =>
  [...new Set(ids)].map((id) => ({ id, label: { [language]: id.replaceAll('-', ' ') } }));

export function vocabularyOfRecords(
  events: readonly AtlasEvent[],
  sources: readonly Source[],
  language: string,
): Vocabulary {
  const claims = events.flatMap((event) => event.claims);
  const measures = claims.flatMap(({ figures }) => figures.map(({ measure }) => measure));
  return {
    ...noVocabulary,
    eventKinds: termsOf(
      events.map(({ kind }) => kind),
      language,
    ),
    categories: termsOf(
      events.map(({ category }) => category),
      language,
    ),
    actors: termsOf(
      [...events.map(({ perpetrator }) => perpetrator), ...claims.map(({ by }) => by?.perpetrator)].flatMap(
        (id) => id ?? [],
      ),
      language,
    ),
    victimGroups: termsOf(
      [...events, ...claims.flatMap(({ against }) => against ?? [])].flatMap(({ victims }) => victims),
      language,
    ),
    // What may be added up only a vocabulary can say.
    measures: termsOf(measures, language).map((term) => ({ ...term, unit: 'people', compares: true, adds: false })),
    stances: termsOf(
      claims.map(({ stance }) => stance),
      language,
    ),
    relationKinds: termsOf(
      [...events, ...claims].flatMap(({ relations = [] }) => relations.map(({ kind }) => kind)),
      language,
    ),
    evidenceKinds: termsOf(
      claims.flatMap(({ evidence }) => evidence ?? []),
      language,
    ),
    sourceTypes: termsOf(
      sources.map(({ custom }) => custom.source_type),
      language,
    ),
  };
}
