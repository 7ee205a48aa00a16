// What is wrong with a draft, by the part that it is in, and how it would be read: checked when typing rests.
import { useEffect, useState } from 'react';
import type { DraftChecker, DraftFault } from '../../model/checked-draft.ts';
import type { StoryStep } from '../../model/story.ts';
import type { StoryDraft } from '../../model/story-draft.ts';
import type { DraftPart } from '../../model/story-draft-text.ts';

/** Milliseconds without a change. */
const rest = 400;

export interface DraftFaults {
  /** Of a step, or of a line of the head by its name (empty: of the head as a whole). */
  inHead(name: string): DraftFault[];
  /** Also of fields that nobody has left yet. */
  all: boolean;
  /** The step as its readers will see it. */
  asRead(step: number): StoryStep | null;
  inStep(step: number, field: Extract<DraftPart, { part: 'step' }>['field']): DraftFault[];
}

/** @param tellsAll also what is wrong in fields that nobody has left yet */
export function useDraftFaults(
  check: DraftChecker,
  draft: StoryDraft,
  tellsAll: boolean,
): { faults: DraftFaults; count: number } {
  const [{ faults: all, story }, setChecked] = useState(() => check(draft));
  useEffect(() => {
    const timer = setTimeout(() => setChecked(check(draft)), rest);
    return () => clearTimeout(timer);
  }, [check, draft]);
  return {
    count: all.filter(({ isHint }) => !isHint).length,
    faults: {
      all: tellsAll,
      asRead: (step) => story.steps[step] ?? null,
      inHead: (name) => all.filter(({ of }) => of.part === 'head' && (/^([a-z]+):/.exec(of.line)?.[1] ?? '') === name),
      inStep: (step, field) => all.filter(({ of }) => of.part === 'step' && of.step === step && of.field === field),
    },
  };
}
