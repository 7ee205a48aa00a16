// Which number each id has. A table of many thousand ids takes a tenth of a second to make, and a page asks for one or two of them at first:
// so it is made in steps, and until it stands an id is looked for among all of them.

/** What is asked of ids that are numbered by their position. A map is one, too. */
export interface IdNumbers {
  get(id: string): number | undefined;
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** Ids entered at a time: so many take some milliseconds. */
const idsPerStep = 10_000;

export interface NumberedIds {
  numbers: IdNumbers;
  /** Makes the table, step by step; each ends in some milliseconds. */
  makeTable(): Iterable<undefined>;
}

export function numberIds(ids: readonly string[]): NumberedIds {
  let table: ReadonlyMap<string, number> | null = null;
  const get = (id: string): number | undefined => {
    if (table) return table.get(id);
    const number = ids.indexOf(id);
    return number < 0 ? undefined : number;
  };
  return {
    numbers: { get, has: (id) => get(id) !== undefined, keys: () => ids },
    *makeTable() {
      const made = new Map<string, number>();
      for (let number = 0; number < ids.length; number++) {
        if (number % idsPerStep === 0) yield;
        made.set(ids[number] as string, number);
      }
      table = made;
    },
  };
}
