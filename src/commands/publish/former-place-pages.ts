// The page of a place also under each id that the place, or one that it took in, bore once: links to a plain page work for ever.
import type { Atlas } from '../../model/atlas.ts';
import { placesFolder } from './plain-page.ts';

/**
 * Paths from the site's root, and texts. Each text names the page of today as the one to be indexed, so these stand in no site map.
 * @param pages the pages of places, by path
 */
export function formerPlacePages(
  { places, retired = {} }: Atlas,
  pages: ReadonlyMap<string, string>,
): Map<string, string> {
  const ids = new Set(places.map(({ id }) => id));
  const former = new Map<string, string>();
  for (const [old, current] of Object.entries(retired)) {
    const page = ids.has(current) ? pages.get(`${placesFolder}${current}.html`) : undefined;
    if (page !== undefined) former.set(`${placesFolder}${old}.html`, page);
  }
  return former;
}
