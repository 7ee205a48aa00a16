// Ids that records bore once. Whatever was written with one (an address, a citation, a file taken along) leads to the record of today.

/** Old id to the id of today; every id of today is a living record's. */
export type RetiredIds = Readonly<Record<string, string>>;

/** The id of today for an old one; any other id as it is. */
export const currentId = (id: string, retired: RetiredIds | undefined): string =>
  retired && Object.hasOwn(retired, id) ? (retired[id] as string) : id;

const idInText = /[a-z0-9]+(?:-{1,2}[a-z0-9]+)*/g;

/**
 * A text of any form (JSON, a table, an address) with each old id in it written as the id of today.
 * @returns also the old ids that were found, each once, in the order of the text
 */
export function withCurrentIds(text: string, retired: RetiredIds): { text: string; found: string[] } {
  const found = new Set<string>();
  const written = text.replace(idInText, (id) => {
    const current = currentId(id, retired);
    if (current !== id) found.add(id);
    return current;
  });
  return { text: written, found: [...found] };
}

/** The other way round: by id of today, what the record was called before. */
export function formerIds(retired: RetiredIds = {}): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>();
  for (const [old, current] of Object.entries(retired)) former.set(current, [...(former.get(current) ?? []), old]);
  return former;
}
