// The words about the atlas: the same in every language, none left in another.
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/dataset/writers/formats.ts';
import { loadAboutWords } from '../../src/messages/about-words.ts';
import { enAbout, enFiles } from '../../src/messages/en/about.ts';
import { keyGroups } from '../../src/views/page/keyboard-keys.ts';

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path} > ${key}` : key));
}

const english = new Map(leaves(enAbout));
/** Names and abbreviations that are Latin letters in every language. */
const latin =
  /\b(MIT|CC|BY|Creative|Commons|Old|Standard|TT|Source|Sans|SIL|Open|Font|License|LaTeX|Linked|Places|v1|Tab|Shift|Enter)\b/g;

describe.each(['ru', 'uk'] as const)('in %s', (language) => {
  test('says all that is said in English, in its own letters', async () => {
    const table = new Map(leaves(await loadAboutWords(language)));
    expect([...table.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, said] of table) {
      const inEnglish = english.get(path);
      expect(typeof said, path).toBe(typeof inEnglish);
      const words = typeof said === 'function' ? String(said('1', '2')) : String(said);
      expect(words.replace(latin, ''), path).not.toMatch(/[A-Za-z]/);
      expect(words, path).not.toBe(inEnglish);
    }
  });
});

test('every published form of the records has words for what it holds', () => {
  for (const { file } of formats) expect(Object.keys(enFiles)).toContain(`data/${file}`);
});

test('every word of the keyboard is used', () => {
  const { groups, does } = enAbout.keyboard;
  expect(keyGroups.map(({ group }) => group).sort()).toEqual(Object.keys(groups).sort());
  expect([...new Set(keyGroups.flatMap(({ rows }) => rows.map((row) => row.does)))].sort()).toEqual(
    Object.keys(does).sort(),
  );
});
