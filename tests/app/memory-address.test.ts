// An address in memory has a history like a browser's.
import { expect, test } from 'vitest';
import { memoryAddress } from '../../src/app/memory-address.ts';

const opened = (search: string, onReload: (search: string) => void = () => {}) =>
  memoryAddress({ search, page: 'https://atlas.example/red/', onReload });

test('steps can be gone back and forward, and a new one forgets what lay ahead', () => {
  const address = opened('?a');
  const seen: string[] = [];
  const end = address.onMoved(() => seen.push(address.search()));
  address.change('?b', true);
  address.change('?c', false);
  address.back();
  address.back();
  expect(seen, 'at the beginning there is no way back').toEqual(['?a']);
  address.forward();
  expect(address.search(), 'a change that is no step takes the place of the one before').toBe('?c');
  address.back();
  address.change('?d', true);
  address.forward();
  expect(address.search()).toBe('?d');
  end();
  address.back();
  expect(seen).toEqual(['?a', '?c', '?a']);
});

test('links lead to the page of the whole atlas, and a reload is asked of whoever mounted it', () => {
  const asked: string[] = [];
  const address = opened('', (search) => asked.push(search));
  expect(address.whole('?place=kazan')).toBe('https://atlas.example/red/?place=kazan');
  address.reload('?lang=uk');
  expect(asked).toEqual(['?lang=uk']);
});
