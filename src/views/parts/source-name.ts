// A source's short name, and where it stands, in a line.
import type { Source } from '../../model/source.ts';

export function sourceName(source: Source): string {
  return source['title-short'] ?? source.title;
}

/** The standpoint without its asides; the source's own page has all of it. */
export function standpointInLine({ custom }: Source): string {
  return custom.standpoint.replace(/\s*\([^()]*\)/g, '').replace(/\.$/, '');
}

/** The first of what it says: beside the source's name, where there is room for a few words. */
export const standpointAtFirst = (source: Source): string => standpointInLine(source).split(/[.;] /)[0] ?? '';
