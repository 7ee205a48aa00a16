// The address of a passage on the web: the source's page with a text fragment (WICG scroll-to-text-fragment), so that a browser finds it.
import type { Locator } from '../../model/claim.ts';
import { harmless } from '../../model/harmless-text.ts';

/** Dash, comma and ampersand have a meaning inside a text fragment. */
function term(words: string): string {
  return encodeURIComponent(harmless(words)).replaceAll('-', '%2D');
}

/** `null` if the source has no address that a link may go to. */
export function passageAddress(url: string | undefined, { start, end }: Locator): string | null {
  if (!url || !/^https?:\/\//.test(url)) return null;
  const page = url.split('#')[0];
  return start === end ? `${page}#:~:text=${term(start)}` : `${page}#:~:text=${term(start)},${term(end)}`;
}
