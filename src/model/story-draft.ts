// A story while it is written in the page: the lines of its file, parted into what its author changes one by one. What no field is made for, such as
// a line of the head that nobody knows, stays as it was written, so that a file that is opened and saved loses nothing.

/** The lines of a step that have a name, in the order in which they are written. */
export const draftFields = ['view', 'question', 'look', 'answer'] as const;
export type DraftField = (typeof draftFields)[number];

export interface DraftStep extends Readonly<Record<DraftField, string>> {
  heading: string;
  /** Markdown. */
  text: string;
}

export interface StoryDraft {
  /** Name of its file without the ending. */
  id: string;
  /** What stands between the two lines of hyphens, line by line. */
  head: readonly string[];
  steps: readonly DraftStep[];
}

/** Names that the head of a draft begins with. */
export const draftHeadNames = ['title', 'lede', 'authors', 'edition'] as const;

const lineOfHead = /^([a-z]+): ?(.*)$/;
const nameOf = (line: string): string | undefined => lineOfHead.exec(line)?.[1];

/** Empty where the head does not say it; blanks at its end as they are typed. */
export const headValue = ({ head }: StoryDraft, name: string): string =>
  lineOfHead.exec(head.find((line) => nameOf(line) === name) ?? '')?.[2] ?? '';

/** A name without a value has no line. */
export function withHeadValue(draft: StoryDraft, name: string, value: string): StoryDraft {
  const line = value.trim() === '' ? [] : [`${name}: ${value.replace(/\s+/g, ' ').trimStart()}`];
  const at = draft.head.findIndex((one) => nameOf(one) === name);
  if (at >= 0) return { ...draft, head: draft.head.toSpliced(at, 1, ...line) };
  // Before the first of those that come after it.
  const later = draftHeadNames.slice((draftHeadNames as readonly string[]).indexOf(name) + 1) as readonly string[];
  const before = draft.head.findIndex((one) => later.includes(nameOf(one) ?? ''));
  return { ...draft, head: draft.head.toSpliced(before < 0 ? draft.head.length : before, 0, ...line) };
}

/** @param edition of the records that it is written for */
export function emptyDraft(edition: string): StoryDraft {
  return { id: 'story', head: edition === '' ? [] : [`edition: ${edition}`], steps: [] };
}

export const emptyStep: DraftStep = { heading: '', view: '', question: '', look: '', answer: '', text: '' };

export const withStepAdded = (draft: StoryDraft, step: Partial<DraftStep>): StoryDraft => ({
  ...draft,
  steps: [...draft.steps, { ...emptyStep, ...step }],
});

export const withStepChanged = (draft: StoryDraft, at: number, change: Partial<DraftStep>): StoryDraft => ({
  ...draft,
  steps: draft.steps.map((step, i) => (i === at ? { ...step, ...change } : step)),
});

export const withStepRemoved = (draft: StoryDraft, at: number): StoryDraft => ({
  ...draft,
  steps: draft.steps.filter((_, i) => i !== at),
});

/** The same draft where there is no such place. */
export function withStepMoved(draft: StoryDraft, from: number, to: number): StoryDraft {
  const step = draft.steps[from];
  if (!step || from === to || to < 0 || to >= draft.steps.length) return draft;
  return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}
