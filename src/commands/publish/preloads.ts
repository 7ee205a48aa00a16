// What the first view needs is asked for with the page itself, instead of one after the other as each file is read.
import type { HtmlTagDescriptor } from 'vite';

/** Old Standard for the title and the places, Source Sans for the rest: the Latin subsets, which every language's page uses. */
const firstFonts = ['old-standard-tt-latin-400-normal', 'source-sans-3-latin-400-normal'];

/** @param files of the bundle, relative to the page */
export function preloads(files: readonly string[]): HtmlTagDescriptor[] {
  const named = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
  const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs,
    injectTo: 'head',
  });
  return [
    ...named(/^assets\/compiled-atlas-[\w-]+\.json$/).map((file) =>
      link({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${file}` }),
    ),
    // The words in English are the ones that most readers get; the others come with the script.
    ...named(/^assets\/en-[\w-]{8}\.js$/).map((file) =>
      link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` }),
    ),
    ...firstFonts.map((font) =>
      link({
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        crossorigin: 'anonymous',
        href: `./basemap/fonts/${font}.woff2`,
      }),
    ),
  ];
}
