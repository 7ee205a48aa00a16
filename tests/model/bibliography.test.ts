// A line of a bibliography in the Chicago style.
import { expect, test } from 'vitest';
import { bibliographyEntry, byAuthorAndYear } from '../../src/model/bibliography.ts';
import type { Source } from '../../src/model/source.ts';

const custom = { source_type: 'monograph', standpoint: '', reliability_note: '', independence_group: '' } as const;
const written = (source: Omit<Source, 'custom'>) =>
  bibliographyEntry({ ...source, custom })
    .map(({ text, italic }) => (italic ? `_${text}_` : text))
    .join('')
    .trim();

test('a book', () => {
  expect(
    written({
      id: 'leggett',
      type: 'book',
      title: 'The Cheka',
      author: [{ family: 'Leggett', given: 'George' }],
      issued: { 'date-parts': [[1981]] },
      publisher: 'Clarendon Press',
      'publisher-place': 'Oxford',
      ISBN: '0-19-822552-0',
    }),
  ).toBe('Leggett, George. _The Cheka_. Oxford: Clarendon Press, 1981. ISBN 0-19-822552-0.');
});

test('an article in a journal, and a chapter by several', () => {
  expect(
    written({
      id: 'melgunov',
      type: 'article-journal',
      title: 'The Record of the Red Terror',
      author: [{ family: 'Melgunov', given: 'Sergei Petrovich' }],
      'container-title': 'Current History',
      volume: '27',
      issue: '2',
      page: '198–205',
      issued: { 'date-parts': [[1927, 11]] },
    }),
  ).toBe(
    'Melgunov, Sergei Petrovich. “The Record of the Red Terror.” _Current History_ 27, no. 2 (November 1927): 198–205.',
  );
  expect(
    written({
      id: 'book',
      type: 'book',
      title: 'Black Book',
      author: [
        { family: 'Werth', given: 'Nicolas' },
        { family: 'Bartosek', given: 'Karel' },
      ],
    }),
  ).toBe('Werth, Nicolas, and Karel Bartosek. _Black Book_.');
});

test('a title that ends in a mark of its own gets no second one', () => {
  expect(written({ id: 'martov', type: 'document', title: 'Down with the Death Penalty!' })).toBe(
    '“Down with the Death Penalty!”',
  );
});

test('a date of months, one alone after the title, and a reprint', () => {
  const martov = { id: 'martov', type: 'document', title: 'Down with the Death Penalty!' };
  expect(written({ ...martov, issued: { literal: 'June/July 1918' } })).toBe(
    '“Down with the Death Penalty!,” June/July 1918.',
  );
  expect(written({ ...martov, type: 'book', issued: { 'date-parts': [[1918, 7, 19]] } })).toBe(
    '_Down with the Death Penalty!_, July 19, 1918.',
  );
  expect(
    written({
      ...{ id: 'trotsky', type: 'book', title: 'Terrorism and Communism', publisher: 'Verso' },
      ...{ issued: { 'date-parts': [[2017]] }, 'original-date': { 'date-parts': [[1920]] } },
    }),
  ).toBe('_Terrorism and Communism_. 1920. Reprint, Verso, 2017.');
});

test('a page of a website, and a part of a book with its editors', () => {
  const page = { id: 'page', type: 'webpage', title: 'The Red Terror', 'container-title': 'Timenote' };
  expect(written(page)).toBe('“The Red Terror.” Timenote.');
  expect(written({ ...page, issued: { 'date-parts': [[2023, 3, 12]] } })).toBe(
    '“The Red Terror.” Timenote, March 12, 2023.',
  );
  expect(
    written({
      ...{ id: 'werth', type: 'chapter', title: 'A State', 'container-title': 'The Black Book', page: '33–268' },
      editor: [
        { family: 'Kramer', given: 'Mark' },
        { family: 'Courtois', given: 'Stéphane' },
      ],
      ...{ publisher: 'Harvard', issued: { 'date-parts': [[1999]] } },
    }),
  ).toBe('“A State.” In _The Black Book_, 33–268. Edited by Mark Kramer and Stéphane Courtois. Harvard, 1999.');
});

test('works are sorted by author, then year', () => {
  const work = (family: string, year: number): Source => ({
    id: `${family}-${year}`,
    type: 'book',
    title: family,
    author: [{ family }],
    issued: { 'date-parts': [[year]] },
    custom,
  });
  const sorted = [work('Werth', 1999), work('Melgunov', 1927), work('Figes', 1998), work('Melgunov', 1924)].sort(
    byAuthorAndYear,
  );
  expect(sorted.map(({ id }) => id)).toEqual(['Figes-1998', 'Melgunov-1924', 'Melgunov-1927', 'Werth-1999']);
});
