// Puts the atlas together as one HTML file: script, looks and every file that the page asks for stand in it, so that a double click opens it and nothing
// is asked of anybody.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { html, textOf } from './html.ts';

/** By path from the page. */
export type FilesWithin = ReadonlyMap<string, Uint8Array>;

export interface OneFileParts {
  /** The document as the build makes it, with the shape of the page. */
  page: string;
  script: string;
  style: string;
  files: FilesWithin;
  /** Address of the published atlas; empty: none is known. */
  home: string;
}

const types: [end: string, type: string][] = [
  ['.html', 'text/html'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain'],
  ['', 'application/octet-stream'],
];

/** These are packed in themselves. */
const alreadyPacked = /\.(?:pmtiles|webp|woff2|xlsx)$/;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Read by `loading/unpack-files.ts`. */
function block([path, bytes]: [string, Uint8Array]): string {
  const isPacked = !alreadyPacked.test(path);
  const type = types.find(([end]) => path.endsWith(end))?.[1];
  const content = base64(isPacked ? gzipSync(bytes, { level: 9 }) : bytes);
  const attributes = html`data-path="${path}" data-type="${type}"${isPacked && html` data-packed`}`;
  return `<script type="text/plain" ${textOf(attributes)}>${content}</script>`;
}

/** Style sheets with their type inside: as data, for a sheet has no folder beside it. */
export function withTypeInside(style: string, files: FilesWithin): string {
  return style.replace(/url\(["']?[./]*(basemap\/fonts\/[^"')]+)["']?\)/g, (_, path: string) => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`the style sheets name ${path}, which is not there`);
    return `url(data:font/woff2;base64,${base64(bytes)})`;
  });
}

/** Nothing in a script may look like its end, or like a comment of HTML (HTML, restrictions for contents of script elements). */
const asInlineScript = (script: string): string =>
  script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '\\x3C!--');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** As the policy of the published page, with what stands in the file in the place of what the host sends. */
const policy = (script: string, style: string): string =>
  Object.entries({
    'default-src': "'none'",
    'script-src': hashOf(script),
    'worker-src': 'blob:',
    'style-src': `${hashOf(style)} blob:`,
    'img-src': 'data: blob:',
    'font-src': 'data: blob:',
    'connect-src': 'data: blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The whole text of the file. */
export function oneFile({ page, script: given, style: sheets, files, home }: OneFileParts): string {
  const script = asInlineScript(given);
  const style = withTypeInside(sheets, files).replace(/<\/(?=style)/gi, '<\\/');
  const head = html`<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">${home !== '' && html`<link rel="canonical" href="${home}">`}`;
  const shape = page
    .replace(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replace(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    // What a page without its script links to is not beside this one.
    .replace(/<a href="(?!https?:)[^"]*">(.*?)<\/a>/g, '$1');
  const [before, after] = [shape.slice(0, shape.lastIndexOf('</body>')), shape.slice(shape.lastIndexOf('</body>'))];
  const opened = before
    .replace(/<head>/, () => `<head>${textOf(head)}`)
    .replace('</head>', () => `<style>${style}</style></head>`);
  return `${opened}${[...files].map(block).join('\n')}\n<script type="module">${script}</script>\n${after}`;
}
