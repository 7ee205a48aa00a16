// Which prepared folder an address asks for. Not mended as the atlas's own parameters are: a folder's name means what it says, letter for letter.

/** `null` where the address is one of the atlas. */
export const askedFolder = (query: string): string | null => new URLSearchParams(query).get('data') || null;

/** The query that opens a folder in the language and the light of the page. */
export function addressOfFolder(folder: string, query: string): string {
  const now = new URLSearchParams(query);
  const next = new URLSearchParams({ data: folder });
  for (const name of ['lang', 'theme']) if (now.has(name)) next.set(name, now.get(name) ?? '');
  return `?${next.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}
