// Lines of a picture: no line longer than there is room for, and no letter lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from '../../../src/views/parts/wrap-words.ts';

test('breaks between words, and a long word inside', () => {
  expect(wrapWords('one two three four', 48, 10)).toEqual(
    ['one two', 'three four'].flatMap((line) => (line.length > 10 ? line.split(' ') : [line])),
  );
  expect(wrapWords('https://example.org/a/long/address', 48, 10).every((line) => line.length <= 10)).toBe(true);
});

test('keeps every word and every letter, whatever the width', () => {
  const word = fc.stringMatching(/^[a-zа-я]{1,30}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 10, max: 400 }), (words, width) => {
      const lines = wrapWords(words.join(' '), width, 12);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      const most = Math.max(8, Math.floor(width / (12 * 0.48)));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
    }),
  );
});
