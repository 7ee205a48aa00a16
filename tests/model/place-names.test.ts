// Names of a place, then and now, in a reader's language.
import { describe, expect, test } from 'vitest';
import { namedIn, nameToday, periodName } from '../../src/model/place-names.ts';
import { description } from '../own-corpus.ts';

const names = [
  { toponym: 'Ekaterinodar', lang: 'en', to: '1920' },
  { toponym: 'Krasnodar', lang: 'en', from: '1920' },
  { toponym: 'Екатеринодаръ', lang: 'ru-petr1708', to: '1920' },
  { toponym: 'Екатеринодар', lang: 'ru', to: '1920' },
  { toponym: 'Краснодар', lang: 'ru', from: '1920' },
];

describe('a place’s name', () => {
  test('is that of the sources’ time, in the reader’s language', () => {
    expect(periodName(names, 'ru', 1918)).toBe('Екатеринодар');
    expect(periodName([...names].reverse(), 'ru', 1918)).toBe('Екатеринодар');
    expect(namedIn({ title: 'Ekaterinodar', names }, 'ru', description).title).toBe('Екатеринодар');
  });

  test('is the corpus’s own where the language has none', () => {
    expect(periodName(names, 'uk', 1918)).toBeNull();
    expect(namedIn({ title: 'Ekaterinodar', names }, 'uk', description).title).toBe('Ekaterinodar');
  });

  test('in the language of the records is the title', () => {
    expect(namedIn({ title: 'Ekaterinodar', names }, 'en', description).title).toBe('Ekaterinodar');
  });

  test('today is said where it changed, and only there', () => {
    expect(nameToday(names, 'en', 'Ekaterinodar')).toBe('Krasnodar');
    expect(nameToday(names, 'ru', 'Екатеринодар')).toBe('Краснодар');
    expect(nameToday([{ toponym: 'Tula', lang: 'en' }], 'en', 'Tula')).toBeNull();
  });

  test('given only later, it is used for want of another', () => {
    expect(periodName([{ toponym: 'Магнитогорск', lang: 'ru', from: '1929' }], 'ru', 1918)).toBe('Магнитогорск');
  });
});
