// A static page for each story in each of its languages, read without a script, and an index of them: every step with its notes, and the way to it
// in the atlas.

import type { Messages } from '../../messages/en/messages.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import { pageIn } from '../../messages/languages.ts';
import { type Atlas, recordLanguage } from '../../model/atlas.ts';
import { type Story, stepAddress } from '../../model/story.ts';
import type { LoadedStories } from '../../stories/load-stories.ts';
import { type Html, html } from './html.ts';
import { pageWords, storyWords } from './page-words.ts';
import { plainPage, storiesFolder } from './plain-page.ts';
import { atlasAt, blocksHtml, noteHtml, questionHtml, runHtml } from './story-html.ts';
import { isAsked, sheetHtml, sheetNames } from './story-sheets.ts';

function storyHtml(story: Story, words: Messages, ofStories: StoryWords): Html {
  const steps = story.steps.map(({ heading, blocks, notes, asked, shows }, i) => {
    const material = { words, ofStories, step: i + 1 };
    const ofText = notes.length - (asked?.notesOfAnswer ?? 0);
    const listed = notes.map((note, n) => noteHtml(note, n + 1, material));
    return html`<article id="step-${i + 1}">
<h2>${i + 1}. ${heading}</h2>
<p><small>${shows} · <a href="${atlasAt(stepAddress(story.id, i + 1), material)}">${ofStories.seeStep}</a></small></p>
${blocksHtml(blocks, material)}${
  asked &&
  html`${questionHtml(asked, material)}<details class="answer"><summary>${ofStories.answer}</summary>
<p>${runHtml(asked.answer, material)}</p>
<ol class="claims" start="${ofText + 1}">${listed.slice(ofText)}</ol>
</details>
`
}<h3>${ofStories.notes}</h3>
<ol class="claims">${listed.slice(0, ofText)}</ol>
</article>
`;
  });
  return html`<h1>${story.title}</h1>
<p><em>${story.lede}</em></p>
<p><small>${ofStories.by(story.authors, story.edition)}</small></p>
${
  isAsked(story) &&
  html`<p>${story.minutes !== null && ofStories.lessonTakes(story.minutes)} ${sheetNames.map((sheet) => html` <a href="${pageIn(`${story.id}-${sheet}`, words.reading, words.recordLanguage)}">${ofStories.sheets[sheet]}</a>`)}</p>
`
}${steps}<p><a href="${pageIn('index', words.reading, words.recordLanguage)}">${ofStories.others}</a></p>
`;
}

/**
 * Paths from the site's root, and texts; none where there are no stories.
 * @param home address of the published atlas with the slash at its end; empty: not known
 */
export function storyPages(
  { names, byLanguage }: Pick<LoadedStories, 'names' | 'byLanguage'>,
  atlas: Atlas,
  hasPictures: boolean,
  home: string,
): Map<string, string> {
  const pages = new Map<string, string>();
  if (names.length === 0) return pages;
  const ofRecords = recordLanguage(atlas.description);
  const languages = [...byLanguage.keys()];
  const add = (
    name: string,
    tag: string,
    title: string,
    description: string,
    body: Html,
    others: readonly string[],
  ) => {
    const path = `${storiesFolder}${pageIn(name, tag, ofRecords)}`;
    const translations = Object.fromEntries(others.map((other) => [other, pageIn(name, other, ofRecords)]));
    const words = pageWords(atlas, tag);
    pages.set(path, plainPage({ path, title, description, body, words, translations }, hasPictures, home));
  };
  for (const [tag, stories] of byLanguage) {
    const words = pageWords(atlas, tag);
    const ofStories = storyWords(words.language);
    const inLanguage = stories.filter(({ language }) => language === tag);
    for (const story of inLanguage) {
      const others = languages.filter(
        (one) => one !== tag && names.some(({ id, titles }) => id === story.id && titles[one]),
      );
      add(story.id, tag, story.title, story.lede, storyHtml(story, words, ofStories), others);
      if (!isAsked(story)) continue;
      for (const sheet of sheetNames) {
        const title = `${story.title} · ${ofStories.sheets[sheet]}`;
        add(`${story.id}-${sheet}`, tag, title, story.lede, sheetHtml(story, sheet, words, ofStories), others);
      }
    }
    const listOf = (some: readonly Story[]) =>
      html`<ul class="index">${some.map(
        ({
          id,
          title,
          lede,
          minutes,
        }) => html`<li><a href="${pageIn(id, tag, ofRecords)}">${title}</a><br>${lede}${minutes !== null && ` ${ofStories.lessonTakes(minutes)}`}</li>
`,
      )}</ul>`;
    const lessons = inLanguage.filter(({ minutes }) => minutes !== null);
    const index = html`<h1>${ofStories.stories}</h1><p>${ofStories.storiesIntro}</p>${listOf(inLanguage.filter((story) => !lessons.includes(story)))}${
      lessons.length > 0 && html`<h2>${ofStories.lessons}</h2><p>${ofStories.lessonsIntro}</p>${listOf(lessons)}`
    }`;
    const others = languages.filter((one) => one !== tag);
    add('index', tag, ofStories.stories, ofStories.storiesIntro, index, others);
  }
  return pages;
}
