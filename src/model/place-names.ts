// A place's name in a reader's language: the one of the sources' time, and the one of today where it differs.
import type { AtlasDescription } from './atlas.ts';
import type { Toponym } from './place.ts';

const holdsIn = ({ from, to }: Toponym, year: number): boolean =>
  (from === undefined || Number(from.slice(0, 4)) <= year) && (to === undefined || Number(to.slice(0, 4)) >= year);

/** `null` where the corpus has no name in this language. A place that was named later goes by the first name it has. */
export function periodName(names: readonly Toponym[], language: string, year: number): string | null {
  const inLanguage = names.filter(({ lang }) => lang === language);
  return (inLanguage.find((name) => holdsIn(name, year)) ?? inLanguage[0])?.toponym ?? null;
}

/** The name that came later and still holds; `null` where it is the same, or nothing is known of a change. */
export function nameToday(names: readonly Toponym[], language: string, title: string): string | null {
  const later = names.find(({ lang, from, to }) => lang === language && from !== undefined && to === undefined);
  return later && later.toponym !== title ? later.toponym : null;
}

/**
 * The place under the name that a reader of this language knows it by in the sources' time; in the language of the records it is the title.
 * @param language one of the corpus's
 */
export function namedIn<Named extends { title: string; names: readonly Toponym[] }>(
  place: Named,
  language: string,
  { languages, nameYears }: Pick<AtlasDescription, 'languages' | 'nameYears'>,
): Named {
  const isOfRecords = languages[0]?.tag === language;
  const title = isOfRecords ? place.title : (periodName(place.names, language, nameYears.at) ?? place.title);
  return title === place.title ? place : { ...place, title };
}
