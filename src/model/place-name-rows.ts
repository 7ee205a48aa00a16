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

function kindOf({ lang, from, to }: Toponym): NamesKind {
  if (lang === 'ru-petr1708') return 'russian-then';
  if (lang === 'ru') return 'russian';
  if (lang !== 'en') return 'other';
  if (from === undefined && to === undefined) return 'spellings';
  return Number(from ?? period.to) > period.to ? 'later' : 'of-then';
}

/** Rows in the order they are read, empty ones left out; the title, where nothing more is known of it, is not repeated. */
export function placeNames({ title, names }: Pick<PlaceProperties, 'title' | 'names'>): NamesRow[] {
  const order: NamesKind[] = ['of-then', 'later', 'spellings', 'russian-then', 'russian', 'other'];
  const rows = new Map<string, NamesRow>();
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === 'spellings' && name.toponym === title) continue;
    const key = `${kind} ${name.lang}`;
    rows.set(key, { kind, lang: name.lang, names: [...(rows.get(key)?.names ?? []), name] });
  }
  return [...rows.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
