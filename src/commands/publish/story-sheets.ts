// Sheets of a story for a class, to be printed in black and white: one for pupils with room for their answers, one for teachers with the answers and all notes.
import type { Messages } from '../../messages/en/messages.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import type { Story } from '../../model/story.ts';
import { type Html, html } from './html.ts';
import { blocksHtml, noteHtml, questionHtml, runHtml } from './story-html.ts';

export const sheetNames = ['pupils', 'teachers'] as const;
export type SheetName = (typeof sheetNames)[number];

export const isAsked = ({ steps }: Story): boolean => steps.some(({ asked }) => asked !== null);

/** Lines for an answer written by hand. */
const lines = 4;

export function sheetHtml(story: Story, sheet: SheetName, words: Messages, ofStories: StoryWords): Html {
  const isForTeachers = sheet === 'teachers';
  const steps = story.steps.map(({ heading, shows, blocks, asked, notes }, i) => {
    const material = { words, ofStories, step: i + 1 };
    // What an answer alone rests on would give it away.
    const shown = isForTeachers ? notes : notes.slice(0, notes.length - (asked?.notesOfAnswer ?? 0));
    const answer =
      asked &&
      (isForTeachers
        ? html`<p class="answer"><strong>${ofStories.answerOnPaper}:</strong> ${runHtml(asked.answer, material)}</p>
`
        : html`<p>${ofStories.yourAnswer}:</p>
${Array.from(
  { length: lines },
  () => html`<p class="answer-line"></p>
`,
)}`);
    return html`<article class="sheet-step">
<h2>${i + 1}. ${heading}</h2>
<p><small>${ofStories.showsOnMap}: ${shows}</small></p>
${blocksHtml(blocks, material)}${asked && questionHtml(asked, material)}${answer}<h3>${ofStories.notes}</h3>
<ol class="claims">${shown.map((note, n) => noteHtml(note, n + 1, material))}</ol>
</article>
`;
  });
  return html`<h1>${story.title}</h1>
<p>${ofStories.sheets[sheet]}${story.minutes !== null && ` · ${ofStories.lessonTakes(story.minutes)}`}</p>
<p><em>${story.lede}</em></p>
<p><small>${ofStories.by(story.authors, story.edition)}</small></p>
${steps}`;
}
