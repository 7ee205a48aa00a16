// A page for each source, line by line: the claims that rest on a line, or why none does; hostile text stays text.
import { expect, test } from 'vitest';
import { readingPages } from '../../src/commands/publish/reading-pages.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import type { Source } from '../../src/model/source.ts';
import { description, vocabulary } from '../own-corpus.ts';
import { claimOf, eventOf, placeOf, smallAtlas } from '../small-atlas.ts';

const [source] = smallAtlas().sources as [Source];
const sourceOf = (id: string): Source => ({ ...source, id, title: id });

const atlas: Atlas = {
  ...{ description, vocabulary, places: [placeOf('harbour', 1, 2)] },
  sources: [sourceOf('a-book'), sourceOf('a-leaflet'), sourceOf('cited-only')],
  events: [
    eventOf('order', 'harbour', '1918-09-05', {
      claims: [
        claimOf('order-told', { source: 'a-book', says: 'Tells of an order.' }),
        claimOf('order-repeated', { source: 'a-leaflet', says: 'Repeats it.' }),
      ],
    }),
  ],
};
const log = JSON.stringify({
  readings: [
    {
      source: 'a-book',
      text_file: 'a.txt',
      sha256: '0'.repeat(64),
      lines: [
        { line: 1, claims: [], reason: 'A heading <b>.', rest: null },
        { line: 4, claims: ['order-told'], reason: null, rest: 'The weather.' },
        { line: 5, claims: [], reason: null, rest: null },
      ],
    },
  ],
});
const pages = readingPages(atlas, log, false, '');
const book = pages.get('reading/a-book.html') ?? '';

test('a line has its claims, each with a way to its record, or the reason why it has none', () => {
  expect(book).toContain('3 lines, 1 with claims.');
  expect(book).toMatch(/<li value="1" id="line-1"><p><em>No claim:<\/em> A heading &lt;b&gt;\.<\/p><\/li>/);
  expect(book).toContain('Tells of an order.');
  expect(book).toContain('href="../places/harbour.html#order-told"');
  expect(book).toContain('<em>Not recorded:</em> The weather.');
  expect(book).toMatch(/id="line-5"><p><em>No claim:<\/em> nobody has written down why\.<\/p>/);
});

test('a source whose reading nobody logged says so, one that is cited alone has no page, and the index leads to all', () => {
  expect(pages.get('reading/a-leaflet.html')).toContain('No log of its reading is kept.');
  expect(pages.has('reading/cited-only.html')).toBe(false);
  expect(pages.get('reading/index.html')).toMatch(/a-book\.html.*a-leaflet\.html/s);
});

test('a corpus without a log, or with one that is none, has the pages all the same', () => {
  for (const text of [undefined, '{}'])
    expect(readingPages(atlas, text, false, '').get('reading/a-book.html')).toContain('No log');
});
