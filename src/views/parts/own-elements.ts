// The elements of one atlas by name. Ids are one for the whole page, and an atlas may not be alone on it: each begins them differently.

export interface OwnElements {
  /** The element around all of this atlas. */
  root: HTMLElement;
  /** What ids and groups of radio buttons begin with. */
  prefix: string;
  /** The id for a name that is one in this atlas. */
  idOf(name: string): string;
  find(name: string): HTMLElement | null;
  /** Whether a key is meant for this atlas: pressed in it, or where nothing has the focus. */
  hears(event: KeyboardEvent): boolean;
}

export function ownElements(root: HTMLElement, prefix: string): OwnElements {
  const idOf = (name: string) => `${prefix}${name}`;
  return {
    root,
    prefix,
    idOf,
    find: (name) => root.querySelector<HTMLElement>(`#${CSS.escape(idOf(name))}`),
    hears: ({ target }) => target === document.body || (target instanceof Node && root.contains(target)),
  };
}
