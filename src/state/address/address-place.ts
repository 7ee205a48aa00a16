// Where an atlas keeps its address: the browser's address bar and history, or memory where the page belongs to somebody else.

export interface AddressPlace {
  /** What an address asks for: the parameters with their question mark, or an empty text. May hold what stands after `#` as people pass it on. */
  written(): string;
  /** The same without anything after `#`: what `change` has set last, or where the reader has gone back to. */
  search(): string;
  /** The whole address with these parameters, for links and citations. */
  whole(search: string): string;
  /** Puts other parameters there, as a step in the history or in the place of the present one. `false` where that is refused. */
  change(search: string, asStep: boolean): boolean;
  /** Told when the reader goes back or forward. Returns the function that ends it. */
  onMoved(listener: () => void): () => void;
  /** Opens the atlas anew with these parameters. */
  reload(search: string): void;
}
