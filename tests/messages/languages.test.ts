// Which language a reader gets, and that every table says everything.
import { describe, expect, test } from 'vitest';
import { firstWords } from '../../src/messages/first-words.ts';
import { chooseLanguage, loadMessages, pageIn, programLanguage } from '../../src/messages/languages.ts';

describe('the language', () => {
  test('is the one that the address asks for, else the first of the reader’s that the corpus is read in, else that of its records', () => {
    const offered = ['en', 'ru', 'uk'];
    expect(chooseLanguage('uk', ['ru-RU'], offered)).toBe('uk');
    expect(chooseLanguage(null, ['de-DE', 'ru-RU', 'en'], offered)).toBe('ru');
    expect(chooseLanguage(null, ['uk'], offered)).toBe('uk');
    expect(chooseLanguage('tlh', ['fr'], offered)).toBe('en');
    expect(chooseLanguage('__proto__', ['constructor'], offered)).toBe('en');
    expect(chooseLanguage('ru', ['es-CL'], ['en', 'es'])).toBe('es');
    expect(chooseLanguage(null, ['ru'], ['es', 'en'])).toBe('es');
  });

  test('of the program’s own words is English where it does not speak that of the corpus', () => {
    expect(['ru', 'es', 'constructor'].map(programLanguage)).toEqual(['ru', 'en', 'en']);
  });

  test('of the records has no mark in the name of a page', () => {
    expect([pageIn('data', 'es', 'es'), pageIn('data', 'en', 'es')]).toEqual(['data.html', 'data.en.html']);
  });

  test.each(['en', 'ru', 'uk'] as const)(
    '%s has a table of its own, and words before the table is there',
    async (language) => {
      const messages = await loadMessages(language);
      expect(messages.language).toBe(language);
      expect(new Intl.NumberFormat(messages.locale).resolvedOptions().locale.startsWith(language)).toBe(true);
      expect(Object.values(firstWords[language]).every((words) => words.length > 0)).toBe(true);
    },
  );
});
