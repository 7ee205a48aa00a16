// Writes the sources as BibTeX: entry types that every program knows, UTF-8, every special character of TeX escaped.
import type { Atlas } from '../../model/atlas.ts';
import {
  type BibtexField,
  bibtexAddress,
  bibtexDay,
  bibtexEntry,
  bibtexText,
  isoOfParts,
} from '../../model/citation/bibtex-text.ts';
import { listedType, mainTitle } from '../../model/citation/csl-source.ts';
import { readPrintedMonths } from '../../model/printed-months.ts';
import type { CslDate, CslName, Source } from '../../model/source.ts';
import { addressOf } from './citations.ts';

interface EntryType {
  type: string;
  /** The field for what the work appeared in. */
  container: string;
  publisher: string;
  /** Without it the entry is `misc`: styles would set the type with a gap. */
  needs?: 'container-title' | 'publisher' | 'address';
}

const entryTypes: Record<string, EntryType> = {
  book: { type: 'book', container: 'series', publisher: 'publisher' },
  chapter: { type: 'incollection', container: 'booktitle', publisher: 'publisher', needs: 'container-title' },
  'entry-encyclopedia': {
    type: 'incollection',
    container: 'booktitle',
    publisher: 'publisher',
    needs: 'container-title',
  },
  'article-journal': { type: 'article', container: 'journal', publisher: 'publisher', needs: 'container-title' },
  'article-magazine': { type: 'article', container: 'journal', publisher: 'publisher', needs: 'container-title' },
  'article-newspaper': { type: 'article', container: 'journal', publisher: 'publisher', needs: 'container-title' },
  report: { type: 'techreport', container: 'series', publisher: 'institution', needs: 'publisher' },
  thesis: { type: 'phdthesis', container: 'series', publisher: 'school', needs: 'publisher' },
  webpage: { type: 'online', container: 'organization', publisher: 'publisher', needs: 'address' },
};

const loose: EntryType = { type: 'misc', container: 'howpublished', publisher: 'publisher' };

function entryTypeOf(source: Source): EntryType {
  const found = entryTypes[listedType(source)] ?? loose;
  const has = { address: addressOf(source), publisher: source.publisher, 'container-title': source['container-title'] };
  return found.needs === undefined || has[found.needs] ? found : loose;
}

/** `Family, Given`; a name that is one piece (an institution, a pseudonym) in braces of its own. */
function nameOf({ family, given, literal }: CslName): string {
  if (literal) return `{${bibtexText(literal)}}`;
  if (!family) return `{${bibtexText(given ?? '')}}`;
  return given ? `${bibtexText(family)}, ${bibtexText(given)}` : `{${bibtexText(family)}}`;
}

const namesOf = (names: CslName[] | undefined) => names?.map(nameOf).join(' and ');

const isoDate = (date: CslDate | undefined) => date?.['date-parts']?.map(isoOfParts).join('/');

/** When it was issued, as far as the source says; wording that is no year goes to the note. */
function issuedOf({ issued }: Source): { fields: BibtexField[]; note: string | undefined } {
  const [from, to] = issued?.['date-parts'] ?? [];
  if (from) {
    const fields = bibtexDay(from);
    return {
      fields: to ? [...fields.filter(([name]) => name !== 'date'), ['date', isoDate(issued)]] : fields,
      note: undefined,
    };
  }
  const wording = issued?.literal;
  const printed = wording === undefined ? null : readPrintedMonths(wording);
  if (!printed) return { fields: [], note: wording && `Issued: ${wording}` };
  const { year, months } = printed;
  if (months.length < 2) return { fields: bibtexDay([year, ...months]), note: undefined };
  return {
    fields: [
      ['year', String(year)],
      ['month', wording?.replace(/,?\s+\d{4}$/, '')],
      ['date', months.map((month) => isoOfParts([year, month])).join('/')],
    ],
    note: undefined,
  };
}

function entryOf(source: Source): string {
  const { type, container, publisher } = entryTypeOf(source);
  const text = (value: string | undefined) => (value ? bibtexText(value) : undefined);
  const url = addressOf(source);
  const issued = issuedOf(source);
  const isNamed = Boolean(source.author ?? source.editor);
  return bibtexEntry(type, source.id, [
    ['author', namesOf(source.author)],
    ['editor', namesOf(source.editor)],
    ['title', `{${bibtexText(source.title)}}`],
    ['shorttitle', text(mainTitle(source.title))],
    // By what the older programs sort a work that nobody has signed.
    ['key', isNamed ? undefined : text(source.title)],
    [container, text(source['container-title'])],
    [publisher, text(source.publisher)],
    ['address', text(source['publisher-place'])],
    ...issued.fields,
    ['origdate', text(isoDate(source['original-date']))],
    ['volume', text(source.volume)],
    ['number', text(source.issue)],
    ['pages', text(source.page?.replace(/[-–]+/g, '--'))],
    ['isbn', text(source.ISBN)],
    ['doi', text(source.DOI)],
    ['url', url ? bibtexAddress(url) : undefined],
    ['urldate', text(isoDate(source.accessed))],
    ['language', text(source.language)],
    ['note', text([issued.note, source.note].filter(Boolean).join('. '))],
  ]);
}

export function writeBibtex(atlas: Atlas): string {
  return atlas.sources.map(entryOf).join('\n');
}
