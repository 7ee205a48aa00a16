// A draft of a story as the text of its file, and back: what was written is read the same, and what was read is written the same. Each line of the
// file is known to belong to a part of the draft, so that a fault in it is told beside that part.
import { type DraftField, type DraftStep, draftFields, emptyStep, type StoryDraft } from './story-draft.ts';

/** Where a line of the file is written. `line`: which line of a longer text, from 1. */
export type DraftPart =
  | { part: 'head'; line: string }
  | { part: 'step'; step: number; field: DraftField | 'heading' | 'text' }
  | { part: 'step'; step: number; field: 'text'; line: number };

interface WrittenLine {
  text: string;
  of: DraftPart;
}

/** Newlines at its ends are those between the parts of the file. */
const trimmed = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function linesOf({ head, steps }: StoryDraft): WrittenLine[] {
  const top: DraftPart = { part: 'head', line: '' };
  const lines: WrittenLine[] = [
    { text: '---', of: top },
    ...head.map((line) => ({ text: line, of: { part: 'head', line } as const })),
    { text: '---', of: top },
  ];
  for (const [step, one] of steps.entries()) {
    const heading = { part: 'step', step, field: 'heading' } as const;
    lines.push(
      { text: '', of: lines.at(-1)?.of ?? top },
      { text: `## ${oneLine(one.heading)}`.trimEnd(), of: heading },
    );
    const said = draftFields.filter((field) => oneLine(one[field]) !== '');
    if (said.length > 0) lines.push({ text: '', of: heading });
    for (const field of said)
      lines.push({ text: `${field}: ${oneLine(one[field])}`, of: { part: 'step', step, field } });
    const text = trimmed(one.text);
    if (text === '') continue;
    lines.push({ text: '', of: heading });
    for (const [i, line] of text.split('\n').entries())
      lines.push({ text: line, of: { part: 'step', step, field: 'text', line: i + 1 } });
  }
  return lines;
}

export interface WrittenDraft {
  text: string;
  /** What stands on a line, counted from 1. */
  partAt(line: number): DraftPart;
}

export function writeDraft(draft: StoryDraft): WrittenDraft {
  const lines = linesOf(draft);
  return {
    text: `${lines.map(({ text }) => text).join('\n')}\n`,
    partAt: (line) => lines[Math.min(Math.max(line, 1), lines.length) - 1]?.of ?? { part: 'head', line: '' },
  };
}

const fieldLine = /^(view|question|look|answer):[ \t]*(.*)$/;

function readStep(heading: string, lines: readonly string[]): DraftStep {
  const step = { ...emptyStep, heading };
  let at = lines.findIndex((line) => line.trim() !== '');
  for (; at >= 0 && at < lines.length; at += 1) {
    const [, name = '', value = ''] = fieldLine.exec(lines[at] as string) ?? [];
    const field = name as DraftField;
    // Said again, or without a value, it is text like any other.
    if (name === '' || step[field] !== '' || oneLine(value) === '') break;
    step[field] = oneLine(value);
  }
  return { ...step, text: at < 0 ? '' : trimmed(lines.slice(at).join('\n')) };
}

/** @param id name of the file without its ending. Whatever the text is, all of it is in the draft. */
export function readDraft(id: string, text: string): StoryDraft {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const head = end < 0 ? [] : lines.slice(1, end);
  const body = lines.slice(end + 1);
  const starts = body.flatMap((line, i) => (/^##(?:\s|$)/.test(line) ? [i] : []));
  const before = trimmed(body.slice(0, starts[0] ?? body.length).join('\n'));
  const steps = starts.map((start, i) =>
    readStep(oneLine((body[start] as string).slice(2)), body.slice(start + 1, starts[i + 1] ?? body.length)),
  );
  // What stands before the first step is a step that lacks its heading.
  return { id, head, steps: before === '' ? steps : [{ ...emptyStep, text: before }, ...steps] };
}
