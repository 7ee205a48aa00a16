// What tells a search engine which pages there are (sitemaps.org 0.9). It wants whole addresses, so only a site that knows its own has one.
import { escaped } from './html.ts';
import { pageAddress } from './plain-page.ts';

/**
 * @param pages paths of the plain pages, from the site's root
 * @param home address of the published atlas with the slash at its end; empty: not known
 */
export function siteMap(pages: readonly string[], home: string): Record<string, string> {
  if (home === '') return {};
  const addresses = [home, ...pages.map((page) => pageAddress(page, home))];
  const entries = addresses.map((address) => `  <url><loc>${escaped(address)}</loc></url>`);
  return {
    'sitemap.xml': [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...entries,
      '</urlset>',
      '',
    ].join('\n'),
    // Read at the root of a host only; where the atlas is in a folder it does no harm.
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`,
  };
}
