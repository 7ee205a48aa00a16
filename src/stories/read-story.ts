// Reads the text of a story into its steps. What cannot be read is a fault with its line; the rest is read all the same.
import type { Token } from 'markdown-it';
import { quote } from '../dataset/quote.ts';
import type { StoryFaultWords } from '../messages/en/story-faults.ts';
import { type ClaimMark, storyMarkup } from './story-markup.ts';
import {
  type AskedPart,
  askedParts,
  type StoryFault,
  type WrittenBlock,
  type WrittenInline,
  type WrittenStep,
  type WrittenStory,
} from './written-story.ts';

export interface ReadStory {
  story: WrittenStory;
  faults: StoryFault[];
}

/** `ID.md`, or `ID.ru.md` in another language than that of the records. */
const fileName = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-zA-Z]{2,3}(?:-[A-Za-z0-9]+)*))?\.md$/;

/** Constructs of Markdown that stories do not have, by how they are written. */
const notOfStories: [RegExp, Parameters<StoryFaultWords['markup']>[0]][] = [
  [/<[/!a-z]/i, 'html'],
  [/!\[/, 'picture'],
  [/^(?:>|\||```|~~~)/m, 'block'],
];

/** Where faults are gathered, and the words they are said in. */
interface Told {
  faults: StoryFault[];
  words: StoryFaultWords;
}

function tellMarkup(text: string, line: number, { faults, words }: Told): void {
  for (const [pattern, kind] of notOfStories)
    if (pattern.test(text)) faults.push({ rule: 'story-markup', line, ...words.markup(kind) });
}

interface Head {
  head: Record<string, string>;
  lineOf: Record<string, number>;
  /** The number of its lines. */
  length: number;
}

function readHead(lines: readonly string[], { faults, words }: Told): Head {
  const none = { head: {}, lineOf: {}, length: 0 };
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    faults.push({ rule: 'story-head', line: 1, ...words.noHead() });
    return none;
  }
  const { head, lineOf }: Head = none;
  for (let i = 1; i < end; i += 1) {
    const [, name, said] = /^([a-z]+): (.*\S)\s*$/.exec(lines[i] as string) ?? [];
    if (name && said && !Object.hasOwn(head, name)) {
      head[name] = said;
      lineOf[name] = i + 1;
    } else if ((lines[i] as string).trim() !== '')
      faults.push({ rule: 'story-head', line: i + 1, ...words.headLine(quote(lines[i])) });
  }
  return { head, lineOf, length: end + 1 };
}

/** The children of one inline token; softbreaks count its lines. */
function inlinesFrom(tokens: readonly Token[], firstLine: number, { faults, words }: Told): WrittenInline[] {
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
      if (/[{}]|\[\^/.test(content)) faults.push({ rule: 'story-markup', line, ...words.slip(quote(content)) });
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

const fieldLine = /^(view|question|look|answer):[ \t]*(.*)$/;

const nothingAsked = (): WrittenStep['asked'] => ({ question: null, look: null, answer: null });

/** Nothing of it but its heading has been read. */
const isBare = ({ view, asked, blocks }: WrittenStep): boolean =>
  view === null && blocks.length === 0 && askedParts.every((part) => asked[part] === null);

/** Takes the lines that say a step's view and what a class is asked; true where that is all of the paragraph, or there is a fault in it. */
function takeFields(content: string, line: number, step: WrittenStep, told: Told): boolean {
  const lines = content.split('\n');
  for (const [i, text] of lines.entries()) {
    const [, name = '', value = ''] = fieldLine.exec(text) ?? [];
    const isAsked = (askedParts as readonly string[]).includes(name);
    const isNew = name === 'view' ? step.view === null : isAsked && step.asked[name as AskedPart] === null;
    if (!isNew && i === 0) return false;
    if (!isNew) {
      told.faults.push({ rule: 'story-markup', line: line + i, ...told.words.proseAfterView() });
      return true;
    }
    if (name === 'view') step.view = { query: value.trim(), line: line + i };
    else {
      tellMarkup(value, line + i, told);
      const [inline] = storyMarkup().parseInline(value, {});
      step.asked[name as AskedPart] = { run: inlinesFrom(inline?.children ?? [], line + i, told), line: line + i };
    }
  }
  return true;
}

/** @param file as it is named in sentences @param words the faults are said in */
export function readStory(file: string, text: string, words: StoryFaultWords): ReadStory {
  const faults: StoryFault[] = [];
  const told = { faults, words };
  const tell = (rule: string, line: number, said: ReturnType<StoryFaultWords['noStep']>) =>
    faults.push({ rule, line, ...said });
  const [, id = '', language = null] = fileName.exec(file) ?? [];
  if (id === '') tell('story-head', 1, words.fileName());
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const { head, lineOf, length } = readHead(lines, told);
  const steps: WrittenStep[] = [];
  const tokens = storyMarkup().parse(lines.slice(length).join('\n'), {});
  let list: Extract<WrittenBlock, { type: 'list' }> | null = null;
  tokens.forEach((token, i) => {
    const line = length + 1 + (token.map?.[0] ?? 0);
    if (token.type === 'heading_open' && token.tag !== 'h2') tell('story-markup', line, words.headingLevel());
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      list = { type: 'list', ordered: token.type.startsWith('ordered'), items: [] };
      steps.at(-1)?.blocks.push(list);
    }
    if (/_list_close$/.test(token.type)) list = null;
    if (token.type !== 'inline') return;
    const step = steps.at(-1);
    if (tokens[i - 1]?.type === 'heading_open')
      steps.push({ heading: token.content, line, view: null, asked: nothingAsked(), blocks: [] });
    else if (!step) tell('story-markup', line, words.beforeFirst(quote(token.content)));
    else if (list || !isBare(step) || !takeFields(token.content, line, step, told)) {
      tellMarkup(token.content, line, told);
      const [, name = ''] = list ? [] : (fieldLine.exec(token.content.split('\n', 1)[0] ?? '') ?? []);
      if (name !== '') tell('story-markup', line, words.fieldApart(name));
      const children = inlinesFrom(token.children ?? [], line, told);
      if (list) list.items.push(children);
      else step.blocks.push({ type: 'paragraph', children });
    }
  });
  return { story: { file, id, language, head, lineOf, steps }, faults };
}
