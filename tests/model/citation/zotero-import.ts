// What Zotero makes of a file of citations: its tables of types and fields, rebuilt from the published data model
// (https://www.zotero.org/support/kb/item_types_and_fields) and the format descriptions of its importers. It stands for the parts that
// our files use; a field that an item type lacks is lost, unless the importer puts it into Extra or a note.

export interface ZoteroItem {
  itemType: string;
  fields: Record<string, string>;
  extra: string[];
  notes: string[];
}

const common = ['title', 'abstractNote', 'date', 'language', 'shortTitle', 'url', 'accessDate', 'rights'];
const held = ['archive', 'archiveLocation', 'libraryCatalog', 'callNumber'];
const inBook = ['publicationTitle', 'volume', 'edition', 'place', 'publisher', 'pages', 'ISBN', 'seriesNumber'];

/** Fields by item type; base fields by their base names. */
const fieldsOfType: Record<string, readonly string[]> = {
  webpage: [...common, 'publicationTitle', 'type'],
  document: [...common, ...held, 'publisher'],
  dataset: [...common, ...held, 'number', 'type', 'versionNumber', 'publisher', 'place', 'DOI'],
  book: [...common, ...held, 'volume', 'edition', 'place', 'publisher', 'ISBN', 'seriesNumber', 'numPages'],
  bookSection: [...common, ...held, ...inBook],
  encyclopediaArticle: [...common, ...held, ...inBook],
  journalArticle: [...common, ...held, 'publicationTitle', 'volume', 'issue', 'pages', 'DOI', 'ISSN'],
  newspaperArticle: [...common, ...held, 'publicationTitle', 'edition', 'place', 'pages', 'ISSN'],
  report: [...common, ...held, 'number', 'type', 'place', 'publisher', 'pages'],
};

function itemOf(itemType: string): ZoteroItem & { put(field: string, value: string): boolean } {
  const item: ZoteroItem = { itemType, fields: {}, extra: [], notes: [] };
  return {
    ...item,
    put(field, value) {
      if (!fieldsOfType[itemType]?.includes(field)) return false;
      item.fields[field] = value;
      return true;
    },
  };
}

const typeOfCsl: Record<string, string> = {
  webpage: 'webpage',
  dataset: 'dataset',
  document: 'document',
  book: 'book',
  chapter: 'bookSection',
  'entry-encyclopedia': 'encyclopediaArticle',
  'article-journal': 'journalArticle',
  'article-newspaper': 'newspaperArticle',
  report: 'report',
};

const fieldOfCsl: Record<string, string> = {
  title: 'title',
  'title-short': 'shortTitle',
  'container-title': 'publicationTitle',
  publisher: 'publisher',
  'publisher-place': 'place',
  abstract: 'abstractNote',
  number: 'number',
  version: 'versionNumber',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  edition: 'edition',
  URL: 'url',
  DOI: 'DOI',
  ISBN: 'ISBN',
  language: 'language',
};

export const zoteroKnowsCsl = (type: string) => Object.hasOwn(typeOfCsl, type);

const isoOf = (date: { 'date-parts'?: number[][] }) =>
  (date['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

/** A type it does not know becomes a document. */
export function importCsl(text: string): ZoteroItem[] {
  return (JSON.parse(text) as Record<string, unknown>[]).map((csl) => {
    const item = itemOf(typeOfCsl[String(csl.type)] ?? 'document');
    for (const [name, value] of Object.entries(csl)) {
      if (name === 'note') item.extra.push(String(value));
      else if (name === 'issued') item.put('date', isoOf(value as object));
      else if (name === 'accessed') item.put('accessDate', isoOf(value as object));
      else if (fieldOfCsl[name]) item.put(fieldOfCsl[name], String(value));
    }
    return item;
  });
}

const typeOfRis: Record<string, string> = { ELEC: 'webpage', DATA: 'dataset', BOOK: 'book', CHAP: 'bookSection' };

const fieldOfRis: Record<string, string> = {
  TI: 'title',
  T2: 'publicationTitle',
  AB: 'abstractNote',
  AN: 'archiveLocation',
  DA: 'date',
  ET: 'edition',
  UR: 'url',
  Y2: 'accessDate',
};

const ignoredInRis: ReadonlySet<string> = new Set(['ID', 'PY', 'TY', 'ER']);

/** What has no field is gathered in one note. A day is `2026/11/03/`, its last part a remark. */
export function importRis(text: string): ZoteroItem[] {
  return text.split(/ER {2}- \r\n/).flatMap((record) => {
    const lines = [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*)\r$/gm)].map(([, tag = '', value = '']) => [
      tag,
      value,
    ]);
    const [, type] = lines.find(([tag]) => tag === 'TY') ?? [];
    if (!type) return [];
    const item = itemOf(typeOfRis[type] ?? 'journalArticle');
    for (const [tag = '', value = ''] of lines) {
      if (ignoredInRis.has(tag)) continue;
      const field = fieldOfRis[tag];
      const isDay = field === 'date' || field === 'accessDate';
      if (tag === 'N1') item.notes.push(value);
      else if (!field || !item.put(field, isDay ? value.split('/').slice(0, 3).join('-') : value))
        item.notes.push(`${tag}: ${value}`);
    }
    return [item];
  });
}

const typeOfBibtex: Record<string, string> = {
  online: 'webpage',
  book: 'book',
  incollection: 'bookSection',
  article: 'journalArticle',
  techreport: 'report',
  misc: 'document',
};

const fieldOfBibtex: Record<string, string> = {
  title: 'title',
  shorttitle: 'shortTitle',
  booktitle: 'publicationTitle',
  journal: 'publicationTitle',
  publisher: 'publisher',
  institution: 'publisher',
  organization: 'publisher',
  address: 'place',
  date: 'date',
  url: 'url',
  urldate: 'accessDate',
  volume: 'volume',
  isbn: 'ISBN',
  doi: 'DOI',
  language: 'language',
  version: 'versionNumber',
};

/** Braces of titles fall, TeX's escapes are read, and `howpublished` goes to Extra unless it is an address. */
export function importBibtex(text: string): ZoteroItem[] {
  return [...text.matchAll(/^@(\w+)\{[^,]+,\n([\s\S]*?)\n\}$/gm)].map(([, type = '', body = '']) => {
    const item = itemOf(typeOfBibtex[type] ?? 'journalArticle');
    for (const [, name = '', raw = ''] of body.matchAll(/^ {2}(\w+) = (.*),$/gm)) {
      const value = raw.replace(/(?<!\\)[{}]/g, '').replace(/\\([{}$&#%_])/g, '$1');
      if (name === 'note') item.notes.push(value);
      else if (name === 'howpublished') item.extra.push(`Published: ${value}`);
      else if (name === 'year') item.put('date', item.fields.date ?? value);
      else if (fieldOfBibtex[name]) item.put(fieldOfBibtex[name], value);
    }
    return item;
  });
}
