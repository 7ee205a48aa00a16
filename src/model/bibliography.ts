// A work as a line of a bibliography, after the Chicago Manual of Style, 17th ed. (notes and bibliography): in parts, so that a view
// can set titles in italics.
import type { CslName, Source } from './source.ts';

export interface BibliographyPart {
  text: string;
  italic: boolean;
}

function nameInFull({ family, given, literal }: CslName, first: boolean): string {
  if (literal) return literal;
  if (!given || !family) return family ?? given ?? '';
  return first ? `${family}, ${given}` : `${given} ${family}`;
}

function namesInFull(names: readonly CslName[]): string {
  const written = names.map((name, i) => nameInFull(name, i === 0));
  if (written.length <= 1) return written.join('');
  return `${written.slice(0, -1).join(', ')}, and ${written.at(-1)}`;
}

/** Year of issue as the source prints it; empty if it prints none. */
export function yearOf({ issued }: Pick<Source, 'issued'>): string {
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (issued?.literal ?? '') : String(year);
}

/** Standing alone (book, film, newspaper) a title is in italics; as a part of something it is in quotation marks. */
const standsAlone = new Set(['book', 'periodical', 'newspaper', 'pamphlet', 'report', 'thesis']);

const plain = (text: string): BibliographyPart => ({ text, italic: false });
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

export function bibliographyEntry(source: Source): BibliographyPart[] {
  const { author = [], title, type, publisher, ISBN, DOI, volume, issue, page } = source;
  const container = source['container-title'];
  const place = source['publisher-place'];
  const parts: BibliographyPart[] = [];
  if (author.length > 0) parts.push(plain(`${ended(namesInFull(author))} `));
  if (!container && standsAlone.has(type)) parts.push({ text: title, italic: true }, plain('. '));
  else parts.push(plain(`“${ended(title)}” `));
  if (container) parts.push({ text: container, italic: true }, plain(volume ? ` ${volume}` : ''));
  const inside = [issue && `no. ${issue}`, page].filter(Boolean).join(': ');
  if (container) parts.push(plain(inside ? `, ${inside}. ` : '. '));
  const imprint = [[place, publisher].filter(Boolean).join(': '), yearOf(source)].filter(Boolean).join(', ');
  if (imprint) parts.push(plain(`${ended(imprint)} `));
  if (ISBN) parts.push(plain(`ISBN ${ISBN}. `));
  if (DOI) parts.push(plain(`doi:${DOI}. `));
  return parts;
}

/** Sorts a bibliography: by first author, then year, then title; works without an author under their title. */
export function byAuthorAndYear(a: Source, b: Source): number {
  const key = ({ author, title }: Source) => author?.[0]?.family ?? author?.[0]?.literal ?? title;
  return (
    key(a).localeCompare(key(b), 'en') || yearOf(a).localeCompare(yearOf(b)) || a.title.localeCompare(b.title, 'en')
  );
}
