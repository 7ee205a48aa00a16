// Writes the sources as BibTeX: classic entry types, UTF-8, every special character of TeX escaped.
import type { Atlas } from '../../model/atlas.ts';
import { bibtexAddress, bibtexEntry, bibtexText } from '../../model/citation/bibtex-text.ts';
import type { CslDate, CslName, Source } from '../../model/source.ts';
import { addressOf } from './citations.ts';

/** CSL item types that have an entry type of their own; the rest is `misc`. */
const entryTypes: Record<string, string> = {
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  report: 'techreport',
  thesis: 'phdthesis',
  pamphlet: 'booklet',
};

/** `Family, Given`; a name that is one piece (an institution, a pseudonym) in braces of its own. */
function nameOf({ family, given, literal }: CslName): string {
  if (literal) return `{${bibtexText(literal)}}`;
  if (!family) return `{${bibtexText(given ?? '')}}`;
  return given ? `${bibtexText(family)}, ${bibtexText(given)}` : `{${bibtexText(family)}}`;
}

const namesOf = (names: CslName[] | undefined) => names?.map(nameOf).join(' and ');

const isoDate = (date: CslDate | undefined) =>
  date?.['date-parts']?.[0]?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');

const yearOf = (date: CslDate | undefined) => date?.['date-parts']?.[0]?.[0]?.toString() ?? date?.literal;

function entryOf(source: Source): string {
  const type = entryTypes[source.type] ?? 'misc';
  const container = type === 'article' ? 'journal' : type === 'incollection' ? 'booktitle' : 'howpublished';
  const publisher = type === 'techreport' ? 'institution' : type === 'phdthesis' ? 'school' : 'publisher';
  const text = (value: string | undefined) => (value ? bibtexText(value) : undefined);
  const url = addressOf(source);
  return bibtexEntry(type, source.id, [
    ['author', namesOf(source.author)],
    ['editor', namesOf(source.editor)],
    ['title', `{${bibtexText(source.title)}}`],
    [container, text(source['container-title'])],
    [publisher, text(source.publisher)],
    ['address', text(source['publisher-place'])],
    ['year', text(yearOf(source.issued))],
    ['origdate', text(isoDate(source['original-date']))],
    ['volume', text(source.volume)],
    ['number', text(source.issue)],
    ['pages', text(source.page?.replace(/[-–]+/g, '--'))],
    ['isbn', text(source.ISBN)],
    ['doi', text(source.DOI)],
    ['url', url ? bibtexAddress(url) : undefined],
    ['urldate', text(isoDate(source.accessed))],
    ['language', text(source.language)],
    ['note', text(source.note)],
  ]);
}

export function writeBibtex(atlas: Atlas): string {
  return atlas.sources.map(entryOf).join('\n');
}
