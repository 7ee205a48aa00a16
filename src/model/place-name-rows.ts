// The names of a place, sorted for reading: then, later, other spellings, Russian before and after the reform, and other languages.
import type { PlaceProperties, Toponym } from './place.ts';

/** Years that the atlas is about: a name that was in use in one of them is a name of then. */
const period = { from: 1917, to: 1922 };

export type NamesKind = 'of-then' | 'later' | 'spellings' | 'russian-then' | 'russian' | 'other';

export interface NamesRow {
  kind: NamesKind;
  /** BCP 47 tag of all names in it. */
  lang: string;
  names: Toponym[];
}

function kindOf({ lang, from, to }: Toponym, language: string): NamesKind {
  if (lang === 'ru-petr1708') return 'russian-then';
  if (lang !== language) return lang === 'ru' ? 'russian' : 'other';
  if (from === undefined && to === undefined) return 'spellings';
  return Number(from ?? period.to) > period.to ? 'later' : 'of-then';
}

/**
 * Rows in the order they are read, empty ones left out; the title, where nothing more is known of it, is not repeated.
 * @param language the reader's: its names are told apart by their time; where it has none, the corpus's English
 */
export function placeNames({ title, names }: Pick<PlaceProperties, 'title' | 'names'>, language: string): NamesRow[] {
  const read = names.some(({ lang }) => lang === language) ? language : 'en';
  const order: NamesKind[] = ['of-then', 'later', 'spellings', 'russian-then', 'russian', 'other'];
  const rows = new Map<string, NamesRow>();
  for (const name of names) {
    const kind = kindOf(name, read);
    if (kind === 'spellings' && name.toponym === title) continue;
    const key = `${kind} ${name.lang}`;
    rows.set(key, { kind, lang: name.lang, names: [...(rows.get(key)?.names ?? []), name] });
  }
  return [...rows.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
