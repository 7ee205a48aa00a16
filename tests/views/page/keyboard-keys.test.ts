// What the reader is told of the keyboard: every group and every act has its word in each language, and none is told that is not there.
import { expect, test } from 'vitest';
import { loadAboutWords } from '../../../src/messages/about-words.ts';
import { keyGroups } from '../../../src/views/page/keyboard-keys.ts';

test.each(['en', 'ru', 'uk'] as const)('in %s', async (language) => {
  const { keyboard } = await loadAboutWords(language);
  const groups = keyGroups.map(({ group }) => group);
  const acts = new Set(keyGroups.flatMap(({ rows }) => rows.map(({ does }) => does)));
  expect([...groups].sort()).toEqual(Object.keys(keyboard.groups).sort());
  expect([...acts].sort()).toEqual(Object.keys(keyboard.does).sort());
  expect(Object.values({ ...keyboard.groups, ...keyboard.does })).not.toContain('');
});
