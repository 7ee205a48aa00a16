// The names of a place, sorted for reading: then, later, other spellings, and other languages, those first that the corpus puts first.
import { type AtlasDescription, recordLanguage } from './atlas.ts';
import type { PlaceProperties, Toponym } from './place.ts';

export type NamesKind = 'of-then' | 'later' | 'spellings' | 'other';

export interface NamesRow {
  kind: NamesKind;
  /** BCP 47 tag of all names in it. */
  lang: string;
  names: Toponym[];
}

type Naming = Pick<AtlasDescription, 'languages' | 'nameYears' | 'nameLanguages'>;

/** A name in use in one of the years that the corpus is about is a name of then. */
function kindOf({ lang, from, to }: Toponym, language: string, { nameYears }: Naming): NamesKind {
  if (lang !== language) return 'other';
  if (from === undefined && to === undefined) return 'spellings';
  return Number(from ?? nameYears.to) > nameYears.to ? 'later' : 'of-then';
}

/**
 * Rows in the order they are read, empty ones left out; the title, where nothing more is known of it, is not repeated.
 * @param language the reader's: its names are told apart by their time; where it has none, those of the records' language
 */
export function placeNames(
  { title, names }: Pick<PlaceProperties, 'title' | 'names'>,
  language: string,
  naming: Naming,
): NamesRow[] {
  const read = names.some(({ lang }) => lang === language) ? language : recordLanguage(naming);
  const order: NamesKind[] = ['of-then', 'later', 'spellings', 'other'];
  const first = (naming.nameLanguages ?? []).map(({ lang }) => lang);
  const rows = new Map<string, NamesRow>();
  for (const name of names) {
    const kind = kindOf(name, read, naming);
    if (kind === 'spellings' && name.toponym === title) continue;
    const key = `${kind} ${name.lang}`;
    rows.set(key, { kind, lang: name.lang, names: [...(rows.get(key)?.names ?? []), name] });
  }
  const rank = ({ kind, lang }: NamesRow): number => {
    const special = kind === 'other' ? first.indexOf(lang) : -1;
    return order.indexOf(kind) + (kind !== 'other' ? 0 : special < 0 ? first.length : special);
  };
  return [...rows.values()].sort((a, b) => rank(a) - rank(b));
}
