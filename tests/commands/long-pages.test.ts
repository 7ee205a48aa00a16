// What is cut by size: a place of many records, the list of many places, the list of pages for a search engine, and what a device keeps.
import { expect, test } from 'vitest';
import { placePages } from '../../src/commands/publish/place-pages.ts';
import { partCount, recordsOnPage } from '../../src/commands/publish/place-parts.ts';
import { keptOf } from '../../src/commands/publish/publish-site.ts';
import { siteMap } from '../../src/commands/publish/site-map.ts';
import { authoredAtlas } from '../whole-corpus.ts';

const atlas = authoredAtlas();
const [event] = atlas.events.filter(({ placeId, relations }) => placeId === 'kharkov' && !relations?.length);
if (!event) throw new Error('Kharkov has no record without relations');
const many = Array.from({ length: 2 * recordsOnPage + 1 }, (_, n) => ({
  ...event,
  id: `told-${n}`,
  relations: n === 0 ? [] : [{ to: `told-${n - 1}`, kind: 'disputes' as const, why: 'It goes on.' }],
  claims: event.claims.map((claim, c) => ({ ...claim, id: `told-${n}-${c}` })),
}));
const pages = new Map(placePages({ ...atlas, events: many }, false, ''));
const parts = ['kharkov', 'kharkov.2', 'kharkov.3'].map((name) => pages.get(`places/${name}.html`) ?? '');

test('a place of many records has several pages, each record on one of them, and ways between them', () => {
  expect(partCount(many.length)).toBe(3);
  expect(pages.has('places/kharkov.4.html')).toBe(false);
  const found = parts.flatMap((page) => [...page.matchAll(/<article id="record-([\w-]+)"/g)].map(([, id]) => id));
  expect(found.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  for (const page of parts) expect(page.length).toBeLessThan(2_000_000);
  expect(parts[1]).toContain('Part 2 of 3');
  for (const name of ['kharkov.html', 'kharkov.3.html']) expect(parts[1]).toContain(`href="${name}"`);
});

test('a relation leads to the page on which the other record stands', () => {
  for (const [, page = '', id = ''] of parts
    .join('')
    .matchAll(/href="\.\.\/(places\/kharkov[.\d]*\.html)#record-([\w-]+)"/g))
    expect(pages.get(page), `${id} on ${page}`).toContain(`id="record-${id}"`);
});

test('a list of many places has several pages, which together lead to each', () => {
  const [first] = atlas.places;
  if (!first) throw new Error('the corpus has no place');
  const places = Array.from({ length: 2100 }, (_, n) => ({
    ...first,
    id: `town-${n}`,
    title: `Town ${n}`,
    partOf: [],
  }));
  const made = placePages({ ...atlas, places, events: [] }, false, '');
  const lists = ['index', 'index.2', 'index.3'].map((name) => made.get(`places/${name}.html`) ?? '');
  const linked = lists.flatMap((page) => [...page.matchAll(/<li><a href="(town-\d+)\.html"/g)].map(([, id]) => id));
  expect(new Set(linked).size).toBe(2100);
  expect(lists[0]).toContain('href="index.2.html"');
});

test('a site map holds no more addresses than it may: of more there is a list of maps', () => {
  const files = siteMap(
    Array.from({ length: 100_000 }, (_, n) => `records/${n}.html`),
    'https://atlas.example/',
  );
  expect(Object.keys(files)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'robots.txt']);
  expect(files['sitemap.xml']?.match(/<sitemap>/g)).toHaveLength(3);
  const listed = Object.values(files).flatMap((text) => text.match(/<url><loc>/g) ?? []);
  expect(listed).toHaveLength(100_001);
});

test('a device keeps all pages of places where they are few, and of many the lists alone', () => {
  const names = (count: number) => Array.from({ length: count }, (_, n) => `places/town-${n}.html`);
  expect(keptOf(names(100))('places/town-7.html')).toBe(true);
  const ofMany = keptOf(names(10_000));
  expect(
    ['places/town-7.html', 'places/index.html', 'places/index.2.html', 'places/places.css', 'index.html'].map(ofMany),
  ).toEqual([false, true, true, true, true]);
});
