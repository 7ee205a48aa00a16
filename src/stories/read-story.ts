// Reads the text of a story into its steps. What cannot be read is a fault with its line; the rest is read all the same.
import type { Token } from 'markdown-it';
import { quote } from '../dataset/quote.ts';
import { type ClaimMark, storyMarkup } from './story-markup.ts';
import type { StoryFault, WrittenBlock, WrittenInline, WrittenStep, WrittenStory } from './written-story.ts';

export interface ReadStory {
  story: WrittenStory;
  faults: StoryFault[];
}

/** `ID.md`, or `ID.ru.md` in another language than that of the records. */
const fileName = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-zA-Z]{2,3}(?:-[A-Za-z0-9]+)*))?\.md$/;

/** Constructs of Markdown that stories do not have, by how they are written. */
const notOfStories: [RegExp, string][] = [
  [/<[/!a-z]/i, 'HTML'],
  [/!\[/, 'a picture'],
  [/^(?:>|\||```|~~~)/m, 'a quotation, a table or a block of code'],
];
const seeManual = 'See README.md beside the stories for what a text may hold.';

function markupFaults(text: string, line: number): StoryFault[] {
  return notOfStories
    .filter(([pattern]) => pattern.test(text))
    .map(([, name]) => {
      const what = `the text holds ${name}, which a story does not have.`;
      return { rule: 'story-markup', line, what, fix: seeManual };
    });
}

interface Head {
  head: Record<string, string>;
  lineOf: Record<string, number>;
  /** The number of its lines. */
  length: number;
}

function readHead(lines: readonly string[], faults: StoryFault[]): Head {
  const none = { head: {}, lineOf: {}, length: 0 };
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    const what = 'the file does not begin with its title and lede between two lines of three hyphens.';
    faults.push({ rule: 'story-head', line: 1, what, fix: 'Begin it as the other stories begin.' });
    return none;
  }
  const { head, lineOf }: Head = none;
  for (let i = 1; i < end; i += 1) {
    const [, name, said] = /^([a-z]+): (.*\S)\s*$/.exec(lines[i] as string) ?? [];
    if (name && said && !Object.hasOwn(head, name)) {
      head[name] = said;
      lineOf[name] = i + 1;
    } else if ((lines[i] as string).trim() !== '') {
      const what = `${quote(lines[i])} is no line of the form "name: value", or says a name again.`;
      faults.push({ rule: 'story-head', line: i + 1, what, fix: 'Write each once, as "title: …".' });
    }
  }
  return { head, lineOf, length: end + 1 };
}

/** The children of one inline token; softbreaks count its lines. */
function inlinesFrom(tokens: readonly Token[], firstLine: number, faults: StoryFault[]): WrittenInline[] {
  const root: WrittenInline[] = [];
  const open: WrittenInline[][] = [root];
  let line = firstLine;
  const push = (inline: WrittenInline) => open.at(-1)?.push(inline);
  const enter = (inline: Extract<WrittenInline, { children: WrittenInline[] }>) => {
    push(inline);
    open.push(inline.children);
  };
  for (const token of tokens) {
    const { type, content } = token;
    const { claim, which } = (token.meta ?? {}) as ClaimMark;
    if (type === 'text' && content !== '') {
      if (/[{}]|\[\^/.test(content)) {
        const what = `${quote(content)} holds a mark of a claim with a slip in it.`;
        faults.push({ rule: 'story-markup', line, what, fix: seeManual });
      }
      push({ type: 'text', text: content, line });
    } else if (type === 'softbreak' || type === 'hardbreak') {
      push({ type: 'text', text: ' ', line });
      line += 1;
    } else if (type === 'em_open') enter({ type: 'emphasis', children: [] });
    else if (type === 'strong_open') enter({ type: 'strong', children: [] });
    else if (type === 'link_open')
      enter({ type: 'view', view: String(token.attrGet('href') ?? ''), line, children: [] });
    else if (type.endsWith('_close')) open.pop();
    else if (type === 'note') push({ type: 'note', claim, line });
    else if (type === 'figure') push({ type: 'figure', claim, which: Number(which ?? 1), line });
    else if (type === 'date') push({ type: 'date', claim, dating: which ?? 'new', line });
  }
  return root;
}

const viewLine = /^view:\s*(\S*)\s*(?:\n|$)/;

/** @param file as it is named in sentences */
export function readStory(file: string, text: string): ReadStory {
  const faults: StoryFault[] = [];
  const [, id = '', language = null] = fileName.exec(file) ?? [];
  if (id === '') {
    const what = 'the name is no id of lower-case words joined by hyphens.';
    faults.push({ rule: 'story-head', line: 1, what, fix: 'Call it like "harvest-1835.md", or "harvest-1835.ru.md".' });
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const { head, lineOf, length } = readHead(lines, faults);
  const steps: WrittenStep[] = [];
  const tokens = storyMarkup().parse(lines.slice(length).join('\n'), {});
  let list: Extract<WrittenBlock, { type: 'list' }> | null = null;
  tokens.forEach((token, i) => {
    const line = length + 1 + (token.map?.[0] ?? 0);
    if (token.type === 'heading_open' && token.tag !== 'h2') {
      const what =
        'this heading is not of the second level: each step has one of two number signs, and there are no others.';
      faults.push({ rule: 'story-markup', line, what, fix: 'Begin the step with "## ".' });
    }
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      list = { type: 'list', ordered: token.type.startsWith('ordered'), items: [] };
      steps.at(-1)?.blocks.push(list);
    }
    if (/_list_close$/.test(token.type)) list = null;
    if (token.type !== 'inline') return;
    if (tokens[i - 1]?.type === 'heading_open') {
      steps.push({ heading: token.content, line, view: null, blocks: [] });
      return;
    }
    const step = steps.at(-1);
    if (!step) {
      const what = `${quote(token.content)} stands before the first step.`;
      faults.push({ rule: 'story-markup', line, what, fix: 'Give it a heading of its own, or take it out.' });
      return;
    }
    const said = viewLine.exec(token.content);
    if (said && step.view === null) {
      step.view = { query: said[1] as string, line };
      if (said[0].length === token.content.length) return;
      const what = 'prose follows the view without an empty line.';
      faults.push({ rule: 'story-markup', line, what, fix: 'Leave a line empty after the view.' });
      return;
    }
    faults.push(...markupFaults(token.content, line));
    const children = inlinesFrom(token.children ?? [], line, faults);
    if (list) list.items.push(children);
    else step.blocks.push({ type: 'paragraph', children });
  });
  return { story: { file, id, language, head, lineOf, steps }, faults };
}
