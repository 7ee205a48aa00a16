// What all plain pages have in common: head, ways to the others, licence. Plain HTML in the language of its words, one small style sheet, no script.
import type { Messages } from '../../messages/en/messages.ts';
import { pageIn } from '../../messages/languages.ts';
import { licenceName } from '../../model/atlas.ts';
import { pagePolicy } from './content-policy.ts';
import { dataScript, type Html, html, textOf } from './html.ts';
import { pictureProperties } from './pictures.ts';

/** Folders of plain pages, seen from the site: each page stands one folder below the atlas. */
export const placesFolder = 'places/';
export const recordsFolder = 'records/';
export const aboutFolder = 'about/';
export const personsFolder = 'persons/';
export const readingFolder = 'reading/';
export const storiesFolder = 'stories/';

export interface PlainPage {
  /** From the site's root: `places/some-town.html`. */
  path: string;
  title: string;
  /** A sentence or two, for whoever lists the page. */
  description: string;
  body: Html;
  /** schema.org, for machines. */
  data?: Record<string, unknown>;
  words: Messages;
  /** The same page in other languages, by BCP 47 tag. */
  translations?: Readonly<Record<string, string>>;
}

export const pageAddress = (path: string, home: string): string =>
  `${home}${path.split('/').map(encodeURIComponent).join('/')}`;

/**
 * The text of a page.
 * @param hasPictures whether the corpus brings pictures of itself
 * @param home address of the published atlas with the slash at its end; without it the page names itself by its own file name
 */
export function plainPage(page: PlainPage, hasPictures: boolean, home: string): string {
  const { path, title, description, body, data, words, translations = {} } = page;
  const file = path.slice(path.lastIndexOf('/') + 1);
  // One folder below the atlas.
  const up = home === '' ? '../' : home;
  const properties: [property: string, content: string][] = [
    ['og:title', `${title} · ${words.atlasTitle}`],
    ['og:description', description],
    ['og:type', 'article'],
    ['og:site_name', words.atlasTitle],
    ['og:locale', words.locale.replace('-', '_')],
    ...pictureProperties(words, hasPictures, up),
    ...(home === '' ? [] : [['og:url', pageAddress(path, home)] as [string, string]]),
  ];
  const nameOf = (tag: string) => words.corpus.languages.find((one) => one.tag === tag)?.name ?? tag;
  const otherLanguages = Object.entries(translations)
    .filter(([tag]) => tag !== words.reading)
    .map(([tag, other]) => html` · <a href="${other}" hreflang="${tag}" lang="${tag}">${nameOf(tag)}</a>`);
  const about = `../${aboutFolder}${pageIn('index', words.reading, words.recordLanguage)}`;
  return textOf(html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${words.atlasTitle}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${home === '' ? encodeURIComponent(file) : pageAddress(path, home)}">
${Object.entries(translations).map(
  ([language, other]) => html`<link rel="alternate" hreflang="${language}" href="${other}">
`,
)}${properties.map(
  ([property, content]) => html`<meta property="${property}" content="${content}">
`,
)}<meta name="twitter:card" content="${hasPictures ? 'summary_large_image' : 'summary'}">
<link rel="stylesheet" href="../${placesFolder}places.css">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
${data && dataScript(data)}
</head>
<body>
<header><nav aria-label="${words.atlasTitle}"><a href="../index.html">${words.atlasTitle}</a> · <a href="../${placesFolder}index.html">${words.pages.allPlaces}</a> · <a href="${about}">${words.aboutBar.about}</a>${otherLanguages}</nav></header>
<main>${body}</main>
<footer><p>${words.pages.licence(licenceName(words.corpus))}</p></footer>
</body>
</html>
`);
}
