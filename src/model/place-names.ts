// A place's name in a reader's language: the one of the sources' time, and the one of today where it differs; and a named period's title.
import type { NamedPeriod } from './atlas.ts';
import type { Toponym } from './place.ts';

/** The year whose names are the period's: the middle of the busy years' first half, when every renaming of note was still to come or done. */
const periodYear = 1918;

const holdsIn = ({ from, to }: Toponym, year: number): boolean =>
  (from === undefined || Number(from.slice(0, 4)) <= year) && (to === undefined || Number(to.slice(0, 4)) >= year);

/** `null` where the corpus has no name in this language. A place that was named later goes by the first name it has. */
export function periodName(names: readonly Toponym[], language: string): string | null {
  const inLanguage = names.filter(({ lang }) => lang === language);
  return (inLanguage.find((name) => holdsIn(name, periodYear)) ?? inLanguage[0])?.toponym ?? null;
}

/** The name that came later and still holds; `null` where it is the same, or nothing is known of a change. */
export function nameToday(names: readonly Toponym[], language: string, title: string): string | null {
  const later = names.find(({ lang, from, to }) => lang === language && from !== undefined && to === undefined);
  return later && later.toponym !== title ? later.toponym : null;
}

/** The place under the name that a reader of this language knows it by in the sources' time; English is the corpus's own. */
export function namedIn<Named extends { title: string; names: readonly Toponym[] }>(
  place: Named,
  language: string,
): Named {
  const title = language === 'en' ? place.title : (periodName(place.names, language) ?? place.title);
  return title === place.title ? place : { ...place, title };
}

/** The period under its title in the reader's language, where it has one. */
export function titledIn(period: NamedPeriod, language: string): NamedPeriod {
  const title = language === 'ru' || language === 'uk' ? period.titles?.[language] : undefined;
  return title === undefined ? period : { ...period, title };
}
