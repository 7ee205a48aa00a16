// What an address of embed.html says to the frame itself, and what is left for the view.
import { expect, test } from 'vitest';
import { askedFrame, frameAddress } from '../../../src/state/address/frame-parameters.ts';
import { frameParts } from '../../../src/state/frame-parts.ts';

test('a frame shows the parts that are named, all where none is, and says which words name none', () => {
  const partsOf = (query: string) => [...askedFrame(query).parts];
  expect(partsOf('?show=list,time')).toEqual(['list', 'time']);
  expect(partsOf('?show=list&amp;show=map.')).toEqual(['list', 'map']);
  expect(partsOf('?place=moscow')).toEqual([...frameParts]);
  expect(partsOf('?show=everything')).toEqual([...frameParts]);
  expect(askedFrame('?show=map,everything').unknown).toEqual(['everything']);
  expect(askedFrame('?show=map').unknown).toEqual([]);
});

test('the view gets all that is not the frame’s, as it was typed', () => {
  expect(askedFrame('?from=1918-01-01&show=map&q=Вятка%20%26%20Пермь&host=https://a.example').view).toBe(
    `?${new URLSearchParams({ from: '1918-01-01', q: 'Вятка & Пермь' })}`,
  );
  expect(askedFrame('?show=list').view).toBe('');
  expect(askedFrame('').view).toBe('');
});

test('it speaks with a page of a web server alone, by its origin', () => {
  const hostOf = (host: string) => askedFrame(`?host=${encodeURIComponent(host)}`).host;
  expect(hostOf('https://school.example')).toBe('https://school.example');
  expect(hostOf('http://localhost:4173')).toBe('http://localhost:4173');
  expect(hostOf('https://school.example/lesson?x=1')).toBe('https://school.example');
  for (const none of ['', 'null', '*', 'file:///lesson.html', 'javascript:alert(1)', 'data:text/html,x', 'school'])
    expect(hostOf(none), none).toBe(null);
});

test('what is written is read as it was', () => {
  const parts = new Set(['map', 'record'] as const);
  const address = frameAddress('?place=moscow&lang=ru', parts, 'http://localhost:4173');
  expect(address).toMatch(/^embed\.html\?/);
  expect(askedFrame(address.slice(address.indexOf('?')))).toEqual({
    parts,
    unknown: [],
    host: 'http://localhost:4173',
    view: '?place=moscow&lang=ru',
  });
  expect(frameAddress('', new Set(['list']))).toBe('embed.html?show=list');
});
