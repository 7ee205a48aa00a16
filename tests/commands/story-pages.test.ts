// The static pages of stories: one for each language it is written in, whole without a script, and with nothing in it that could be markup of the text.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageWords } from '../../src/commands/publish/page-words.ts';
import { storyPages } from '../../src/commands/publish/story-pages.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { loadStories } from '../../src/stories/load-stories.ts';
import { goodFiles } from '../dataset/good-corpus.ts';

const { atlas } = loadDataset(goodFiles);
const files = ['arrests.md', 'arrests.ru.md'].map((name) => ({
  name: `stories/${name}`,
  text: readFileSync(`tests/fixtures/stories/${name}`, 'utf8')
    .replace('**nothing**', 'a &amp; b \\<b> "c"')
    .replace('\\<b>', '5 < 30'),
}));
const loaded = loadStories(files, atlas, (language) => pageWords(atlas, language));

test('each language has its page and its index, and each knows the others', () => {
  const pages = storyPages(loaded, atlas, false, '');
  expect([...pages.keys()].sort()).toEqual([
    'stories/arrests.html',
    'stories/arrests.ru.html',
    'stories/index.html',
    'stories/index.ru.html',
  ]);
  expect(pages.get('stories/arrests.html')).toContain('<link rel="alternate" hreflang="ru" href="arrests.ru.html">');
  expect(pages.get('stories/arrests.ru.html')).toContain('<html lang="ru">');
  expect(pages.get('stories/index.ru.html')).toContain('<a href="arrests.ru.html">');
});

test('a step has its text, its notes with line and passage, and the way to it in the atlas, in the language of the page', () => {
  const pages = storyPages(loaded, atlas, false, '');
  const page = pages.get('stories/arrests.html') ?? '';
  expect(page).toContain('<h2>1. A clerk counts</h2>');
  expect(page).toContain('A clerk noted 20–30 arrests');
  expect(page).toContain('<a href="#note-1-2" aria-label="Note 2">2</a>');
  expect(page).toContain('<li id="note-1-2">');
  expect(page).toContain('href="../index.html?story=arrests&amp;step=2"');
  expect(pages.get('stories/arrests.ru.html')).toContain('href="../index.html?story=arrests&amp;step=2&amp;lang=ru"');
});

test('signs of markup in the text are text', () => {
  const page = storyPages(loaded, atlas, false, '').get('stories/arrests.html') ?? '';
  expect(page).toContain('a &amp;amp; b 5 &lt; 30 &quot;c&quot;');
});

test('a corpus without stories has no such page', () => {
  expect(
    storyPages(
      loadStories([], atlas, (language) => pageWords(atlas, language)),
      atlas,
      false,
      '',
    ).size,
  ).toBe(0);
});
