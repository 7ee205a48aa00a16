// What tells a search engine which pages there are (sitemaps.org 0.9). It wants whole addresses, so only a site that knows its own has one.
import { escaped } from './html.ts';
import { cut } from './place-parts.ts';
import { pageAddress } from './plain-page.ts';

/** Addresses in one map, and the bytes of it are far below what is allowed too. */
const mostInMap = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const mapOf = (addresses: readonly string[]): string =>
  [
    head,
    `<urlset ${schema}>`,
    ...addresses.map((address) => `  <url><loc>${escaped(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** One map, or several and a list of them. */
function mapsOf(addresses: readonly string[], home: string): Record<string, string> {
  if (addresses.length <= mostInMap) return { 'sitemap.xml': mapOf(addresses) };
  const maps = cut(addresses, mostInMap).map((own, n) => [`sitemap-${n + 1}.xml`, mapOf(own)] as const);
  const list = maps.map(([name]) => `  <sitemap><loc>${escaped(`${home}${name}`)}</loc></sitemap>`);
  return {
    'sitemap.xml': [head, `<sitemapindex ${schema}>`, ...list, '</sitemapindex>', ''].join('\n'),
    ...Object.fromEntries(maps),
  };
}

/**
 * @param pages paths of the plain pages, from the site's root
 * @param home address of the published atlas with the slash at its end; empty: not known
 */
export function siteMap(pages: readonly string[], home: string): Record<string, string> {
  if (home === '') return {};
  const addresses = [home, ...pages.map((page) => pageAddress(page, home))];
  return {
    ...mapsOf(addresses, home),
    // Read at the root of a host only; where the atlas is in a folder it does no harm.
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`,
  };
}
