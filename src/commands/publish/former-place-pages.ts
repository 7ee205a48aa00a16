// The page of a place also under each id that the place, or one that it took in, bore once: links to a plain page work for ever.
import type { Atlas } from '../../model/atlas.ts';
import { type Pages, pagesOf } from './pages.ts';
import { placesFolder } from './plain-page.ts';

/**
 * Paths from the site's root, and texts. Each text names the page of today as the one to be indexed, so these stand in no site map.
 * @param pages the pages of places, by path
 */
export function formerPlacePages({ places, retired = {} }: Atlas, pages: Pages): Pages {
  const ids = new Set(places.map(({ id }) => id));
  const former = new Map<string, () => string>();
  for (const [old, current] of Object.entries(retired)) {
    const page = `${placesFolder}${current}.html`;
    if (ids.has(current) && pages.has(page)) former.set(`${placesFolder}${old}.html`, () => pages.get(page) ?? '');
  }
  return pagesOf(former);
}
