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

test('a story with questions has a sheet for pupils without the answers and their notes, and one for teachers with them', () => {
  const lesson = files.map(({ name, text }) => {
    const view = name.endsWith('.ru.md') ? '' : 'view: ?from=1920-01-01&to=1920-12-31&place=sviyazhsk\n';
    const asked =
      'question: Who stayed?\nlook: At the number.\nanswer: The chronicle knows.[^kazan-arrests-1919-05-notes]\n';
    const marked = text.replace('order: 1', 'order: 1\nminutes: 45');
    return {
      name,
      text: name.endsWith('.ru.md')
        ? marked.replace(/(## Гости\n\n)/, `$1${asked}\n`)
        : marked.replace(view, `${view}${asked}`),
    };
  });
  const asked = loadStories(lesson, atlas, (language) => pageWords(atlas, language));
  expect(asked.issues).toEqual([]);
  const pages = storyPages(asked, atlas, false, '');
  const [pupils, teachers, whole] = ['-pupils', '-teachers', ''].map((sheet) =>
    pages.get(`stories/arrests${sheet}.html`),
  );
  for (const page of [pupils, teachers, whole]) {
    expect(page).toContain('Who stayed?');
    expect(page).toContain('At the number.');
    expect(page).toContain('Sviyazhsk · 1 January');
    expect(page).toContain('Takes about 45 minutes.');
  }
  expect(pupils).not.toContain('The chronicle knows.');
  expect(pupils?.match(/said to deny/g)?.length, 'the note of the first step alone').toBe(1);
  expect(pupils).toContain('class="answer-line"');
  expect(teachers).toContain('The chronicle knows.');
  expect(teachers?.match(/said to deny arrests/g)?.length).toBe(2);
  expect(whole).toMatch(/<details class="answer"><summary>Show the answer<\/summary>\s*<p><span>The chronicle knows\./);
  expect(whole).toContain('href="arrests-pupils.html"');
  expect(pages.get('stories/arrests-pupils.ru.html')).toContain('Лист для учеников');
  expect(pages.get('stories/index.html')).toMatch(/<h2>Lessons<\/h2>[\s\S]*arrests\.html/);
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
