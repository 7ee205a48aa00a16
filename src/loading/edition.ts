// The edition of the program that this page runs, as the build has written it into index.html: which files each later part is made of,
// and whether the host has another edition by now.
import { fetchFile } from './fetch-file.ts';

interface Edition {
  id: string;
  /** Files of each part, relative to the page, by the source file that is asked for. */
  parts: Record<string, string[]>;
}

/** `null` while developing: nothing is built. */
function editionIn(page: Document): Edition | null {
  const text = page.getElementById('edition')?.textContent;
  return text ? (JSON.parse(text) as Edition) : null;
}

let known: Edition | null | undefined;
function ownEdition(): Edition | null {
  known ??= editionIn(document);
  return known;
}

/** Whole addresses of the files that a part is made of beside what the page has from the beginning; none where the build names none. */
export function filesOfPart(part: string): string[] {
  return (ownEdition()?.parts[part] ?? []).map((file) => new URL(file, document.baseURI).href);
}

const listeners = new Set<() => void>();
let renewed = false;

/** Told once, when a part turned out to be of an edition that the host no longer has. Returns the function that ends it. */
export function onRenewed(listener: () => void): () => void {
  listeners.add(listener);
  if (renewed) listener();
  return () => listeners.delete(listener);
}

/** Whether the host has another edition than this page runs. Asks it, and remembers a yes. */
export async function isRenewed(): Promise<boolean> {
  if (renewed) return true;
  const own = ownEdition();
  if (own === null) return false;
  const page = await fetchFile(location.pathname, { afresh: true, isPage: true });
  if (!page.ok) return false;
  const now = editionIn(new DOMParser().parseFromString(new TextDecoder().decode(page.bytes), 'text/html'));
  if (now === null || now.id === own.id) return false;
  renewed = true;
  for (const listener of [...listeners]) listener();
  return true;
}
