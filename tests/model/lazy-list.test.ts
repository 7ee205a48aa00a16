// A lazy list makes what is asked for, and nothing else.
import { expect, test } from 'vitest';
import { lazyList, mapped } from '../../src/model/lazy-list.ts';
import { once } from '../../src/model/once.ts';

test('only the items that are asked for are made', () => {
  const made: number[] = [];
  const list = lazyList(5_000, (index) => {
    made.push(index);
    return index * 2;
  });
  expect(list.item(7)).toBe(14);
  expect(mapped(list, (item) => `${item}`).item(4_999)).toBe('9998');
  expect(made).toEqual([7, 4_999]);
  expect([...lazyList(3, (index) => index)]).toEqual([0, 1, 2]);
});

test('what is beyond either end is a fault of the program, and named', () => {
  const list = lazyList(2, (index) => index);
  for (const index of [-1, 2, Number.NaN]) expect(() => list.item(index)).toThrow(`no item ${index}`);
});

test('what is worked out once is kept, and not worked out unasked', () => {
  let times = 0;
  const value = once(() => ++times);
  expect(times).toBe(0);
  expect([value(), value()]).toEqual([1, 1]);
});
