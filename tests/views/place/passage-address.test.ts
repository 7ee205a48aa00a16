// The address of a passage: the source's page with a text fragment, and no link where there must not be one.
import { expect, test } from 'vitest';
import { passageAddress } from '../../../src/views/place/passage-address.ts';

const passage = { line: 1, start: 'the Extraordinary Commission, Red-handed', end: 'shot & buried' };

test('names the first and the last words, with the signs that mean something in a fragment escaped', () => {
  expect(passageAddress('https://example.org/book#page=3', passage)).toBe(
    'https://example.org/book#:~:text=the%20Extraordinary%20Commission%2C%20Red%2Dhanded,shot%20%26%20buried',
  );
  expect(passageAddress('https://example.org/book', { ...passage, end: passage.start })).not.toContain(',shot');
});

test.each([undefined, '', 'javascript:alert(1)', 'file:///etc/passwd', '//example.org'])(
  'gives no link to %j',
  (url) => {
    expect(passageAddress(url, passage)).toBeNull();
  },
);
