// Texts in each language of a corpus.
import { expect, test } from 'vitest';
import { worded } from '../../src/model/words.ts';

test('a text is said in the language asked for, else in that of the records, which comes first', () => {
  const words = { es: 'uno', en: 'one' };
  expect([worded(words, 'en'), worded(words, 'uk'), worded(words)]).toEqual(['one', 'uno', 'uno']);
  expect([worded(words, 'constructor'), worded({}, 'en')]).toEqual(['uno', '']);
});
