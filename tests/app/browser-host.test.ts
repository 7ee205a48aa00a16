// What a frame takes for the wish of the page around it.
import { expect, test } from 'vitest';
import { viewAskedFor } from '../../src/app/browser-host.ts';

test('only an address of a view is heard', () => {
  expect(viewAskedFor({ open: '?place=moscow' })).toBe('?place=moscow');
  for (const other of [
    null,
    '?place=moscow',
    {},
    { open: 'https://a.example/?place=moscow' },
    { open: 'javascript:alert(1)' },
    { open: ['?place=moscow'] },
    { open: `?q=${'a'.repeat(10_000)}` },
    { at: '?place=moscow' },
  ])
    expect(viewAskedFor(other), JSON.stringify(other)?.slice(0, 60)).toBe(null);
});
