// The project's Markdown files that are published as pages, and where a link from one of them leads in the published site.
import type { LinkTarget } from './markdown-page.ts';

/** The page of each, by its path in the project; its words for lists are in `AboutWords`. */
export const projectDocuments = {
  'geo/README.md': 'records.html',
  'geo/conflicts.md': 'disagreements.html',
  'geo/CHANGELOG.md': 'changes.html',
  'CHANGELOG.md': 'program-changes.html',
  'geo/basemap/NOTICE.md': 'basemap.html',
  'geo/pictures/NOTICE.md': 'pictures.html',
} as const;
export type DocumentPath = keyof typeof projectDocuments;

/** Files that are published under another name than in the project. */
const renamed: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE-program.txt',
  'geo/LICENSE': 'LICENSE-records.txt',
};

function resolved(from: string, address: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of address.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Links of a document, seen from its page in `about/`.
 * @param isPublished whether a file of `geo/`, named from there, is in the site
 */
export function linksOf(document: DocumentPath, isPublished: (path: string) => boolean): LinkTarget {
  return (address) => {
    if (/^(?:https?:|mailto:|#)/i.test(address)) return address;
    const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(address) ?? [];
    const target = resolved(document, decodeURIComponent(path));
    if (Object.hasOwn(projectDocuments, target)) return `${projectDocuments[target as DocumentPath]}${fragment}`;
    if (renamed[target] !== undefined) return `../${renamed[target]}`;
    const inGeo = /^geo\/(.+)$/.exec(target)?.[1];
    return inGeo !== undefined && isPublished(inGeo) ? `../${inGeo}` : null;
  };
}
