// The table of sources: the texts the atlas is built from, and every work they lean on.
import type { CslDate, CslName, Source } from '../../model/source.ts';
import { addressOf } from './citations.ts';
import { type Column, joined } from './column.ts';
import { tableOf } from './table.ts';

const nameOf = ({ family, given, literal }: CslName) => literal ?? [family, given].filter(Boolean).join(', ');

const namesOf = (names: CslName[] = []) => joined(names.map(nameOf));

/** `1835`, `1835-06`, `2023-03-12`; `/` between the first and the last date; or the words in which the date is known. */
function dateOf(date: CslDate | undefined): string | null {
  const parts = date?.['date-parts'] ?? [];
  const days = parts.map((part) => part.map((n) => String(n).padStart(2, '0')).join('-')).filter(Boolean);
  return days.join('/') || (date?.literal ?? null);
}

type Told = [
  name: string,
  description: string,
  cell: (source: Source) => string | null | undefined,
  more?: Partial<Column<Source>>,
];

const told: Told[] = [
  ['source', 'Stable id of the source.', ({ id }) => id, { required: true }],
  ['source_title', 'Title of the text or work.', ({ title }) => title, { required: true }],
  ['short_title', 'Short name used on the page of the atlas.', (source) => source['title-short']],
  ['csl_type', 'Kind of item in the terms of CSL 1.0: book, chapter, webpage and so on.', ({ type }) => type],
  ['author', 'Authors, family name first.', ({ author }) => namesOf(author), { type: 'list' }],
  ['editor', 'Editors, family name first.', ({ editor }) => namesOf(editor), { type: 'list' }],
  ['issued', 'Date of issue: year, month or day in ISO 8601, or in words.', ({ issued }) => dateOf(issued)],
  ['original_date', 'Date of the first edition.', (source) => dateOf(source['original-date'])],
  ['accessed', 'Day on which the address was looked at.', ({ accessed }) => dateOf(accessed)],
  ['container_title', 'Newspaper, journal, site or collection it stands in.', (source) => source['container-title']],
  ['publisher', 'Publisher.', ({ publisher }) => publisher],
  ['publisher_place', 'Place of publication.', (source) => source['publisher-place']],
  ['volume', 'Volume.', ({ volume }) => volume],
  ['issue', 'Number of the issue.', ({ issue }) => issue],
  ['page', 'Pages.', ({ page }) => page],
  ['isbn', 'International Standard Book Number.', ({ ISBN }) => ISBN],
  ['doi', 'Digital Object Identifier.', ({ DOI }) => DOI],
  ['url', 'Address on the web.', addressOf],
  ['language', 'Language of the text, as a BCP 47 tag.', ({ language }) => language],
  ['note', 'What else is to be known of the text.', ({ note }) => note],
  ['source_type', 'Kind of source.', ({ custom }) => custom.source_type, { required: true, terms: 'sourceTypes' }],
  ['standpoint', 'Whose side it argues for, or that it argues for none.', ({ custom }) => custom.standpoint],
  ['reliability_note', 'How far it can be relied on, as the editors see it.', ({ custom }) => custom.reliability_note],
  [
    'independence_group',
    'Sources that copy one another share a group: their agreement is no corroboration.',
    ({ custom }) => custom.independence_group,
  ],
];

const columns: Column<Source>[] = told.map(([name, description, cell, more]) => ({
  ...{ name, type: 'string', description },
  ...more,
  cell: (source) => cell(source) ?? null,
}));

export const sourceTable = tableOf({
  name: 'sources',
  title: 'Sources',
  description: 'One row for each text the atlas is built from, and for each work that one of them leans on.',
  columns,
  primaryKey: ['source'],
  rows: ({ sources }) => sources,
});
