// A work as a line of a bibliography, after the Chicago Manual of Style, 17th ed. (notes and bibliography): in parts, so that a view
// can set titles in italics.
import { monthNames } from './printed-months.ts';
import type { CslDate, CslName, Source } from './source.ts';

export interface BibliographyPart {
  text: string;
  italic: boolean;
}

function nameInFull({ family, given, literal }: CslName, first: boolean): string {
  if (literal) return literal;
  if (!given || !family) return family ?? given ?? '';
  return first ? `${family}, ${given}` : `${given} ${family}`;
}

function namesInFull(names: readonly CslName[], inverted: boolean): string {
  const written = names.map((name, i) => nameInFull(name, inverted && i === 0));
  if (written.length <= 1) return written.join('');
  const last = `and ${written.at(-1)}`;
  // An inverted name has a comma of its own, and two of them keep it before the "and".
  return written.length === 2 && !inverted ? `${written[0]} ${last}` : `${written.slice(0, -1).join(', ')}, ${last}`;
}

/** Year of issue as the source prints it; empty if it prints none. */
export function yearOf({ issued }: Pick<Source, 'issued'>): string {
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (issued?.literal ?? '') : String(year);
}

/** `July 19, 2010`, `November 1927`, `1835`, or the wording of the source. */
function dateInFull(date: CslDate | undefined): string {
  const written = date?.['date-parts']?.map(([year, month, day]) => {
    const name = month === undefined ? '' : (monthNames[month - 1] ?? '');
    return [day === undefined ? name : `${name} ${day},`, year].filter(Boolean).join(' ');
  });
  return written?.join('–') ?? date?.literal ?? '';
}

/** Standing alone (book, film, newspaper) a title is in italics; as a part of something it is in quotation marks. */
const standsAlone = new Set(['book', 'periodical', 'newspaper', 'pamphlet', 'report', 'thesis']);
const inPeriodical = new Set(['article', 'article-journal', 'article-magazine', 'article-newspaper']);
const onWebsite = new Set(['webpage', 'post', 'post-weblog']);

const plain = (text: string): BibliographyPart => ({ text, italic: false });
const italic = (text: string): BibliographyPart => ({ text, italic: true });
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What it appeared in, and where in it. */
function containerParts(source: Source): BibliographyPart[] {
  const { type, volume, issue, page } = source;
  const container = source['container-title'];
  if (!container) return [];
  if (onWebsite.has(type)) {
    const day = dateInFull(source.issued);
    return [plain(ended(day ? `${container}, ${day}` : container)), plain(' ')];
  }
  if (!inPeriodical.has(type)) return [plain('In '), italic(container), plain(page ? `, ${page}. ` : '. ')];
  const number = [volume, issue && `no. ${issue}`].filter(Boolean).join(', ');
  const day = dateInFull(source.issued);
  const dated = number ? [number, day && `(${day})`].filter(Boolean).join(' ') : day;
  const placed = [dated, page].filter(Boolean).join(': ');
  return [italic(container), plain(placed ? `${number ? ' ' : ', '}${placed}. ` : '. ')];
}

/** Place, publisher and year; of a reprint, the year of the original before them. */
function imprintOf(source: Source): string {
  const inside = source['container-title'] !== undefined;
  if (inside && (inPeriodical.has(source.type) || onWebsite.has(source.type))) return '';
  const publisher = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
  const dated = [publisher, inside || publisher ? yearOf(source) : dateInFull(source.issued)]
    .filter(Boolean)
    .join(', ');
  const original = yearOf({ issued: source['original-date'] });
  return original && dated ? `${original}. Reprint, ${dated}` : dated;
}

export function bibliographyEntry(source: Source): BibliographyPart[] {
  const { author = [], editor = [], title, type, ISBN, DOI } = source;
  const container = source['container-title'];
  const parts: BibliographyPart[] = [];
  if (author.length > 0) parts.push(plain(`${ended(namesInFull(author, true))} `));
  const imprint = imprintOf(source);
  // A date alone is a part of the title's sentence.
  const isDateAlone = !container && imprint !== '' && !source.publisher && !source['publisher-place'];
  const follows = isDateAlone && !source['original-date'] ? `, ${ended(imprint)} ` : '';
  if (!container && standsAlone.has(type))
    parts.push(italic(title), plain(follows || (/[.!?]$/.test(title) ? ' ' : '. ')));
  else parts.push(plain(follows ? `“${title},”${follows.slice(1)}` : `“${ended(title)}” `));
  parts.push(...containerParts(source));
  if (editor.length > 0) parts.push(plain(`Edited by ${ended(namesInFull(editor, false))} `));
  if (imprint && !follows) parts.push(plain(`${ended(imprint)} `));
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
