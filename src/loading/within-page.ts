// Where a file of the atlas is that the page brings along itself, as the atlas in one file does. In every other page an address stays as it is.

/** Addresses inside the page (`blob:`), by whole address. One document is one page, whatever stands in it. */
const brought = new Map<string, string>();

/** @param path of the file, seen from the page @param inside its address inside the page */
export function bringFile(path: string, inside: string): void {
  brought.set(new URL(path, document.baseURI).href, inside);
}

export function withinPage(address: string): string {
  return brought.size === 0 ? address : (brought.get(new URL(address, document.baseURI).href) ?? address);
}
