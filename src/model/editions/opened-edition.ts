// A sealed edition as the page of today opens it: its records and all that dates and credits them are its own; the words of the page around them, and
// the labels it had no vocabulary for yet, are those of today.
import type { Atlas } from '../atlas.ts';
import { formerIds, type RetiredIds } from '../retired-ids.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';
import type { EditionName } from './edition.ts';

interface Options {
  edition: EditionName;
  /** It came with a vocabulary. */
  hasVocabulary: boolean;
}

/** Terms of today first; those that only the records of then use keep their ids as labels. */
function withTermsOfToday(then: Vocabulary, today: Vocabulary): Vocabulary {
  const lists = Object.entries(today).map(([list, terms]) => {
    if (!Array.isArray(terms)) return [list, terms];
    const known = new Set(terms.map(({ id }: Term) => id));
    const ownOnly = (then[list as keyof Vocabulary] as readonly Term[]).filter(({ id }) => !known.has(id));
    return [list, [...terms, ...ownOnly]];
  });
  return Object.fromEntries(lists) as Vocabulary;
}

/** Ids of today, and what those records were called then: links to an edition may name either. */
function idsOfThen(then: Atlas, today: RetiredIds | undefined): RetiredIds {
  const held = new Set([
    ...then.places.map(({ id }) => id),
    ...then.sources.map(({ id }) => id),
    ...then.events.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]),
  ]);
  const back = [...formerIds(today)].flatMap(([id, former]) => {
    const one = held.has(id) ? undefined : former.find((old) => held.has(old));
    return one === undefined ? [] : [[id, one] as const];
  });
  return { ...Object.fromEntries(back), ...then.retired };
}

export function openedEdition(then: Atlas, today: Atlas, { edition, hasVocabulary }: Options): Atlas {
  const { licence, attribution, extent, periods } = then.description;
  return {
    ...then,
    description: { ...today.description, edition: edition.id, licence, attribution, extent, periods },
    vocabulary: hasVocabulary ? then.vocabulary : withTermsOfToday(then.vocabulary, today.vocabulary),
    retired: idsOfThen(then, today.retired),
  };
}
