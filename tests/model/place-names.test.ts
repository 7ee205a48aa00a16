// Names of a place, then and now, in a reader's language.
import { describe, expect, test } from 'vitest';
import { namedIn, nameToday, periodName, titledIn } from '../../src/model/place-names.ts';

const names = [
  { toponym: 'Ekaterinodar', lang: 'en', to: '1920' },
  { toponym: 'Krasnodar', lang: 'en', from: '1920' },
  { toponym: 'Екатеринодаръ', lang: 'ru-petr1708', to: '1920' },
  { toponym: 'Екатеринодар', lang: 'ru', to: '1920' },
  { toponym: 'Краснодар', lang: 'ru', from: '1920' },
];

describe('a place’s name', () => {
  test('is that of the sources’ time, in the reader’s language', () => {
    expect(periodName(names, 'ru')).toBe('Екатеринодар');
    expect(periodName([...names].reverse(), 'ru')).toBe('Екатеринодар');
    expect(namedIn({ title: 'Ekaterinodar', names }, 'ru').title).toBe('Екатеринодар');
  });

  test('is the corpus’s own where the language has none', () => {
    expect(periodName(names, 'uk')).toBeNull();
    expect(namedIn({ title: 'Ekaterinodar', names }, 'uk').title).toBe('Ekaterinodar');
  });

  test('today is said where it changed, and only there', () => {
    expect(nameToday(names, 'en', 'Ekaterinodar')).toBe('Krasnodar');
    expect(nameToday(names, 'ru', 'Екатеринодар')).toBe('Краснодар');
    expect(nameToday([{ toponym: 'Tula', lang: 'en' }], 'en', 'Tula')).toBeNull();
  });

  test('given only later, it is used for want of another', () => {
    expect(periodName([{ toponym: 'Магнитогорск', lang: 'ru', from: '1929' }], 'ru')).toBe('Магнитогорск');
  });
});

test('a named period goes by its title in the reader’s language, or by its English one', () => {
  const period = { id: 'p', title: 'Autumn 1918', from: '1918-09-01', to: '1918-11-30', claims: [] };
  const translated = { ...period, titles: { ru: 'Осень 1918 года' } };
  expect(titledIn(translated, 'ru').title).toBe('Осень 1918 года');
  expect(titledIn(translated, 'uk').title).toBe('Autumn 1918');
  expect(titledIn(translated, 'en')).toBe(translated);
  expect(titledIn(period, 'ru').title).toBe('Autumn 1918');
});
