// A place's names, sorted for reading.
import { expect, test } from 'vitest';
import { placeNames } from '../../src/model/place-name-rows.ts';
import { description } from '../own-corpus.ts';

const name = (lang: string, toponym: string, from?: string, to?: string) => ({ lang, toponym, from, to });

test('names of then, of later, other spellings, Russian before and after the reform, other languages; the title not again', () => {
  const rows = placeNames(
    {
      title: 'Ekaterinodar',
      names: [
        name('uk', 'Катеринодар'),
        name('ru', 'Екатеринодар', undefined, '1920'),
        name('en', 'Krasnodar', '1920'),
        name('en', 'Yekaterinodar'),
        name('en', 'Ekaterinodar', undefined, '1920'),
        name('ru-petr1708', 'Екатеринодаръ'),
        name('en', 'Ekaterinodar'),
        name('en', 'Somewhere', '1926', '1991'),
      ],
    },
    'en',
    description,
  );
  expect(rows.map(({ kind, lang, names }) => [kind, lang, names.map(({ toponym }) => toponym)])).toEqual([
    ['of-then', 'en', ['Krasnodar', 'Ekaterinodar']],
    ['later', 'en', ['Somewhere']],
    ['spellings', 'en', ['Yekaterinodar']],
    ['other', 'ru-petr1708', ['Екатеринодаръ']],
    ['other', 'ru', ['Екатеринодар']],
    ['other', 'uk', ['Катеринодар']],
  ]);
});

test('a place with nothing but its title has no rows', () => {
  expect(placeNames({ title: 'Tula', names: [name('en', 'Tula')] }, 'en', description)).toEqual([]);
});

test('a reader’s own language is told apart by its time; English stands in where it has no name', () => {
  const names = [
    name('en', 'Petrograd', '1914', '1924'),
    name('ru', 'Петроград', '1914', '1924'),
    name('ru', 'Ленинград', '1924', '1991'),
    name('ru-petr1708', 'Петроградъ', '1914', '1918'),
  ];
  const kinds = (language: string) =>
    placeNames({ title: 'Петроград', names }, language, description).map(({ kind, lang }) => [kind, lang]);
  expect(kinds('ru')).toEqual([
    ['of-then', 'ru'],
    ['later', 'ru'],
    ['other', 'ru-petr1708'],
    ['other', 'en'],
  ]);
  expect(kinds('uk')).toEqual([
    ['of-then', 'en'],
    ['other', 'ru-petr1708'],
    ['other', 'ru'],
  ]);
});
