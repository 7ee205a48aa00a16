// Pages by path from the site's root, each made when it is asked for: a hundred thousand of them never stand in memory together.

export interface Pages extends Iterable<[path: string, text: string]> {
  readonly size: number;
  has(path: string): boolean;
  get(path: string): string | undefined;
  keys(): Iterable<string>;
  values(): Iterable<string>;
}

/** @param makers of the texts, by path; a page asked for twice is made twice */
export function pagesOf(makers: ReadonlyMap<string, () => string>): Pages {
  return {
    size: makers.size,
    has: (path) => makers.has(path),
    get: (path) => makers.get(path)?.(),
    keys: () => makers.keys(),
    *values() {
      for (const make of makers.values()) yield make();
    },
    *[Symbol.iterator]() {
      for (const [path, make] of makers) yield [path, make()];
    },
  };
}
