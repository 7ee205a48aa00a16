// The parts of a story as HTML without a script: its text, what a class is asked, and its notes.
import type { Messages } from '../../messages/en/messages.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import {
  claimAddress,
  type StoryBlock,
  type StoryInline,
  type StoryNote,
  type StoryQuestion,
} from '../../model/story.ts';
import { type Html, html } from './html.ts';

/** What a page is written with. */
export interface Material {
  words: Messages;
  ofStories: StoryWords;
  step: number;
}

/** Address of a view of the atlas in the language of the page, seen from the folder of the pages. */
export const atlasAt = (search: string, { words }: Pick<Material, 'words'>): string =>
  `../index.html${search}${words.reading === words.recordLanguage ? '' : `&lang=${words.reading}`}`;

export const runHtml = (run: readonly StoryInline[], material: Material): Html[] =>
  run.map((inline) => inlineHtml(inline, material));

function inlineHtml(inline: StoryInline, material: Material): Html {
  switch (inline.type) {
    case 'text':
      // An element of its own, so that only notes that stand side by side are parted by a comma.
      return html`<span>${inline.text}</span>`;
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

export function noteHtml(note: StoryNote, number: number, material: Material): Html {
  const { words, ofStories, step } = material;
  const { recordLanguage: ofRecords } = words;
  return html`<li id="note-${step}-${number}"><strong>${note.stance}</strong> <span lang="${ofRecords}">${note.says}</span> <small>${note.from} · <q lang="${ofRecords}">${note.start}</q> … <q lang="${ofRecords}">${note.end}</q>${note.known !== null && html` <span lang="${ofRecords}">${ofStories.known(note.known)}</span>`} <a class="way" href="${atlasAt(claimAddress(note), material)}">${ofStories.openRecord}</a></small></li>
`;
}

export function blocksHtml(blocks: readonly StoryBlock[], material: Material): Html[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph')
      return html`<p>${runHtml(block.children, material)}</p>
`;
    const items = block.items.map((run) => html`<li>${runHtml(run, material)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  });
}

/** Question and what to look for. */
export function questionHtml({ question, look }: StoryQuestion, material: Material): Html {
  const { ofStories } = material;
  return html`<h3>${ofStories.question}</h3>
<p><strong>${runHtml(question, material)}</strong></p>
${
  look.length > 0 &&
  html`<p><em>${ofStories.look}:</em> ${runHtml(look, material)}</p>
`
}`;
}
