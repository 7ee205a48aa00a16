// Ids for records of a reader's table: made of what is written, the same each time the table is opened, and never those of the atlas.
import { foldName } from '../../lookup/fold-name.ts';

const longest = 60;

/** Small Latin letters, digits and hyphens; empty for a text that has none. */
export function slugOf(text: string): string {
  // An id stays as it is.
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= longest) return text;
  return foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '');
}

/** Gives each call an id of its own, made of the text. */
export function freshIds(prefix: string): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const base = `${prefix}-${slugOf(text) || 'x'}`;
    let id = base;
    for (let more = 2; taken.has(id); more++) id = `${base}-${more}`;
    taken.add(id);
    return id;
  };
}

/** Gives each text one id: two texts that come to the same slug are told apart by a number. */
export function idMaker(prefix: string): (text: string) => string {
  const ids = new Map<string, string>();
  const fresh = freshIds(prefix);
  return (text) => {
    const id = ids.get(text) ?? fresh(text);
    ids.set(text, id);
    return id;
  };
}
