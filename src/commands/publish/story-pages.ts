// A static page for each story in each of its languages, read without a script, and an index of them: every step with its notes, and the way to it
// in the atlas.

import type { Messages } from '../../messages/en/messages.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import { pageIn } from '../../messages/languages.ts';
import { type Atlas, recordLanguage } from '../../model/atlas.ts';
import { claimAddress, type Story, type StoryInline, type StoryNote, stepAddress } from '../../model/story.ts';
import type { LoadedStories } from '../../stories/load-stories.ts';
import { type Html, html } from './html.ts';
import { pageWords, storyWords } from './page-words.ts';
import { plainPage, storiesFolder } from './plain-page.ts';

/** What a page is written with. */
interface Material {
  words: Messages;
  ofStories: StoryWords;
  step: number;
}

/** Address of a view of the atlas in the language of the page, seen from the folder of the pages. */
const atlasAt = (search: string, { words }: Pick<Material, 'words'>): string =>
  `../index.html${search}${words.reading === words.recordLanguage ? '' : `&lang=${words.reading}`}`;

const runHtml = (run: readonly StoryInline[], material: Material): Html[] =>
  run.map((inline) => inlineHtml(inline, material));

function inlineHtml(inline: StoryInline, material: Material): Html {
  switch (inline.type) {
    case 'text':
      return html`${inline.text}`;
    case 'strong':
      return html`<strong>${runHtml(inline.children, material)}</strong>`;
    case 'emphasis':
      return html`<em>${runHtml(inline.children, material)}</em>`;
    case 'view':
      return html`<a href="${atlasAt(inline.view, material)}">${runHtml(inline.children, material)}</a>`;
    case 'note':
      return html`<sup><a href="#note-${material.step}-${inline.note}" aria-label="${material.ofStories.note(inline.note)}">${inline.note}</a></sup>`;
  }
}

function noteHtml(note: StoryNote, number: number, material: Material): Html {
  const { words, ofStories, step } = material;
  const { recordLanguage: ofRecords } = words;
  return html`<li id="note-${step}-${number}"><strong>${note.stance}</strong> <span lang="${ofRecords}">${note.says}</span> <small>${note.from} · <q lang="${ofRecords}">${note.start}</q> … <q lang="${ofRecords}">${note.end}</q>${note.known !== null && html` <span lang="${ofRecords}">${ofStories.known(note.known)}</span>`} <a href="${atlasAt(claimAddress(note), material)}">${ofStories.openRecord}</a></small></li>
`;
}

function storyHtml(story: Story, words: Messages, ofStories: StoryWords): Html {
  const steps = story.steps.map(({ heading, blocks, notes }, i) => {
    const material = { words, ofStories, step: i + 1 };
    const text = blocks.map((block) => {
      if (block.type === 'paragraph')
        return html`<p>${runHtml(block.children, material)}</p>
`;
      const items = block.items.map((run) => html`<li>${runHtml(run, material)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    });
    return html`<article id="step-${i + 1}">
<h2>${i + 1}. ${heading}</h2>
${text}<p><a href="${atlasAt(stepAddress(story.id, i + 1), material)}">${ofStories.seeStep}</a></p>
<h3>${ofStories.notes}</h3>
<ol class="claims">${notes.map((note, n) => noteHtml(note, n + 1, material))}</ol>
</article>
`;
  });
  return html`<h1>${story.title}</h1>
<p><em>${story.lede}</em></p>
<p><small>${ofStories.by(story.authors, story.edition)}</small></p>
${steps}<p><a href="${pageIn('index', words.reading, words.recordLanguage)}">${ofStories.others}</a></p>
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
    }
    const listed = inLanguage.map(
      ({ id, title, lede }) => html`<li><a href="${pageIn(id, tag, ofRecords)}">${title}</a><br>${lede}</li>
`,
    );
    const index = html`<h1>${ofStories.stories}</h1><p>${ofStories.storiesIntro}</p><ul class="index">${listed}</ul>`;
    const others = languages.filter((one) => one !== tag);
    add('index', tag, ofStories.stories, ofStories.storiesIntro, index, others);
  }
  return pages;
}
