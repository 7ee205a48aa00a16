// A story as its author writes it: Markdown, read into steps, with the line that each part stands on.
import type { WrittenNumber } from './numbers-of-claims.ts';

export type WrittenInline =
  | { type: 'text'; text: string; line: number }
  | { type: 'strong' | 'emphasis'; children: WrittenInline[] }
  | { type: 'view'; view: string; line: number; children: WrittenInline[] }
  /** `[^CLAIM]` */
  | { type: 'note'; claim: string; line: number }
  /** `{figure CLAIM}`, or `{figure CLAIM 2}` for the second of its figures. */
  | { type: 'figure'; claim: string; which: number; line: number }
  /** `{date CLAIM}`, or `{date CLAIM both}` in both calendars, `{date CLAIM old}` in the old one. */
  | { type: 'date'; claim: string; dating: string; line: number };

export type WrittenBlock =
  | { type: 'paragraph'; children: WrittenInline[] }
  | { type: 'list'; ordered: boolean; items: WrittenInline[][] };

/** The lines of a step that ask a class something, by their names: the question, what to look for, and the answer. */
export const askedParts = ['question', 'look', 'answer'] as const;
export type AskedPart = (typeof askedParts)[number];

export interface WrittenStep {
  heading: string;
  line: number;
  /** `null` where no line says it: a translation has the views of its original. */
  view: { query: string; line: number } | null;
  /** What a class is asked; `null` where no line says it. */
  asked: Record<AskedPart, { run: WrittenInline[]; line: number } | null>;
  blocks: WrittenBlock[];
}

export interface WrittenStory {
  /** As it is named in sentences: `geo/stories/ID.ru.md`. */
  file: string;
  id: string;
  /** BCP 47 tag; `null`: the language of the records. */
  language: string | null;
  /** What stands above the text, by name; `lineOf` says where. */
  head: Readonly<Record<string, string>>;
  lineOf: Readonly<Record<string, number>>;
  steps: WrittenStep[];
}

/** What is wrong with a story, at a line of its file. */
export interface StoryFault {
  rule: string;
  line: number;
  /** Name of the line of the head that is missing. */
  missing?: string;
  /** The part of the step that is missing; of the text it is a mark of a claim. */
  lacks?: 'heading' | 'text' | 'view' | AskedPart;
  /** The number that no cited claim holds. */
  number?: WrittenNumber;
  /** Without the place: `the step cites no claim.` */
  what: string;
  fix: string;
  severity?: 'error' | 'warning';
}

/** All inline parts of a step, one within another too, in the order in which they are read: the text, then what is asked. */
export function* inlinesOf(step: WrittenStep): Iterable<WrittenInline> {
  for (const block of step.blocks) {
    for (const run of block.type === 'list' ? block.items : [block.children]) yield* within(run);
  }
  for (const part of askedParts) yield* within(step.asked[part]?.run ?? []);
}

function* within(run: readonly WrittenInline[]): Iterable<WrittenInline> {
  for (const inline of run) {
    yield inline;
    if ('children' in inline) yield* within(inline.children);
  }
}
