// A page for each person: the names as printed, and the claims that name them under what they tell, each with a way to its record.
import { expect, test } from 'vitest';
import { personPages } from '../../src/commands/publish/person-pages.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import type { Person } from '../../src/model/person.ts';
import { description, vocabulary } from '../own-corpus.ts';
import { claimOf, eventOf, placeOf } from '../small-atlas.ts';

const person: Person = {
  id: 'a-guard',
  title: 'A. Guard',
  names: [
    { name: 'A. Guard', lang: 'en' },
    { name: 'А. Гуард <b>', lang: 'ru' },
  ],
  roles: [{ says: 'head of the guard', claim: 'order-told' }],
};
const atlas: Atlas = {
  ...{ description, vocabulary, sources: [], places: [placeOf('harbour', 1, 2)], persons: [person] },
  events: [
    eventOf('order', 'harbour', '1918-09-05', {
      claims: [
        claimOf('order-told', { says: 'Tells of an order.', persons: [{ person: 'a-guard', part: 'ordered' }] }),
      ],
    }),
    eventOf('later', null, null, {
      claims: [
        claimOf('later-told', {
          says: 'Tells of his own wound.',
          persons: [
            { person: 'a-guard', part: 'said' },
            { person: 'a-guard', part: 'suffered' },
          ],
        }),
        claimOf('later-silent', { says: 'Names nobody.' }),
      ],
    }),
  ],
};

test('a page gathers what the claims tell of a person, under what they tell', () => {
  const page = personPages(atlas, false, '').get('persons/a-guard.html') ?? '';
  const under = (heading: string) => page.split(`<h2>${heading}</h2>`)[1]?.split('<h2>')[0] ?? '';
  expect(under('Orders')).toContain('href="../places/harbour.html#order-told"');
  expect(under('Words')).toContain('Tells of his own wound.');
  expect(under('What befell the person')).toContain('href="../places/unplaced.html#later-told"');
  expect(page).not.toContain('<h2>Deeds</h2>');
  expect(page).not.toContain('Names nobody.');
  expect(page).toContain('head of the guard');
  expect(page).toContain('<bdi lang="ru">А. Гуард &lt;b&gt;</bdi>');
});

test('the index lists each with the number of claims; a corpus without persons has no pages', () => {
  const index = personPages(atlas, false, '').get('persons/index.html') ?? '';
  expect(index).toContain('<a href="a-guard.html">A. Guard</a> <small>named in 2 claims</small>');
  expect(personPages({ ...atlas, persons: [] }, false, '').size).toBe(0);
});
