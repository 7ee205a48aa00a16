// Every language says everything: the same messages of the same shape, none left in English, each form of each number.
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/messages.ts';
import { countingIn } from '../../src/messages/plural.ts';
import { ru } from '../../src/messages/ru/messages.ts';
import { uk } from '../../src/messages/uk/messages.ts';

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const english = new Map(leaves(en));
/** Names, abbreviations and units that are Latin letters in every language. */
const latin =
  /\b(Chicago|MLA|BibTeX|RIS|CSL|JSON|CSV|XLSX|Excel|GeoJSON|Linked|Places|LPF|v1|CC|BY|SVG|PNG|Escape|Enter|Backspace|Shift|WebGL)\b/g;
/** Not said, or names of formats. */
const notWords = /^(language|locale)$/;

describe.each([
  ['ru', ru],
  ['uk', uk],
] as const)('the table of %s', (language, table) => {
  const all = new Map(leaves(table));

  test('has the messages of the English one, and no others', () => {
    expect([...all.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('says each message in its own letters, and is silent where English is', () => {
    const faults = [...english].flatMap(([path, inEnglish]) => {
      const said = all.get(path);
      if (typeof said !== typeof inEnglish) return [`${path} is a ${typeof said}, in English a ${typeof inEnglish}`];
      if (typeof said !== 'string' || notWords.test(path)) return [];
      if ((said === '') !== (inEnglish === '')) return [`${path} is "${said}", in English "${inEnglish}"`];
      return /[A-Za-z]/.test(said.replace(latin, '')) ? [`${path} holds English: "${said}"`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('no function of it needs more than the English one is given', () => {
    for (const [path, said] of all)
      if (typeof said === 'function')
        expect(said.length, path).toBeLessThanOrEqual((english.get(path) as () => void).length);
  });

  test('counts with three forms', () => {
    const { word } = countingIn(language);
    const forms = (n: number) => word(n, 'one', 'few', 'many');
    expect([1, 21, 101].map(forms)).toEqual(['one', 'one', 'one']);
    expect([2, 3, 4, 22, 103].map(forms)).toEqual(['few', 'few', 'few', 'few', 'few']);
    expect([0, 5, 11, 12, 14, 25, 100, 111].map(forms)).toEqual(Array(8).fill('many'));
  });

  test('a status line goes with its numbers', () => {
    const line = (n: number) => table.status(n, n, 'a', 'b');
    expect(new Set([1, 2, 5].map((n) => line(n).replace(/\d/g, ''))).size).toBe(3);
    for (const [n, like] of [
      [21, 1],
      [22, 2],
      [11, 5],
      [25, 5],
      [111, 5],
    ] as const)
      expect(line(n).replace(/\d/g, '')).toBe(line(like).replace(/\d/g, ''));
  });
});

test('English has two forms', () => {
  const { count } = countingIn('en');
  expect([0, 1, 2, 21, 3000].map((n) => count(n, 'record', 'records'))).toEqual([
    '0 records',
    '1 record',
    '2 records',
    '21 records',
    '3,000 records',
  ]);
});
