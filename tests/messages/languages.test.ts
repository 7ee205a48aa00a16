// Which language a reader gets, and that every table says everything.
import { describe, expect, test } from 'vitest';
import { firstWords } from '../../src/messages/first-words.ts';
import { chooseLanguage, languages, loadMessages } from '../../src/messages/languages.ts';

describe('the language', () => {
  test('is the one that the address asks for, else the first of the reader’s that there is, else English', () => {
    expect(chooseLanguage('uk', ['ru-RU'])).toBe('uk');
    expect(chooseLanguage(null, ['de-DE', 'ru-RU', 'en'])).toBe('ru');
    expect(chooseLanguage(null, ['uk'])).toBe('uk');
    expect(chooseLanguage('tlh', ['fr'])).toBe('en');
    expect(chooseLanguage('__proto__', ['constructor'])).toBe('en');
  });

  test.each(languages)('%s has a table of its own, and words before the table is there', async (language) => {
    const messages = await loadMessages(language);
    expect(messages.language).toBe(language);
    expect(new Intl.NumberFormat(messages.locale).resolvedOptions().locale.startsWith(language)).toBe(true);
    expect(Object.values(firstWords[language]).every((words) => words.length > 0)).toBe(true);
  });
});
