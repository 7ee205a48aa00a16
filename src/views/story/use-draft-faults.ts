// What is wrong with a draft, by the part that it is in: checked when typing rests.
import { useEffect, useState } from 'react';
import type { DraftChecker, DraftFault } from '../../model/checked-draft.ts';
import type { StoryDraft } from '../../model/story-draft.ts';
import type { DraftPart } from '../../model/story-draft-text.ts';

/** Milliseconds without a change. */
const rest = 400;

export interface DraftFaults {
  /** Of a step, or of a line of the head by its name (empty: of the head as a whole). */
  inHead(name: string): DraftFault[];
  inStep(step: number, field: Extract<DraftPart, { part: 'step' }>['field']): DraftFault[];
}

export function useDraftFaults(check: DraftChecker, draft: StoryDraft): { faults: DraftFaults; count: number } {
  const [all, setAll] = useState<readonly DraftFault[]>(() => check(draft).faults);
  useEffect(() => {
    const timer = setTimeout(() => setAll(check(draft).faults), rest);
    return () => clearTimeout(timer);
  }, [check, draft]);
  return {
    count: all.filter(({ isHint }) => !isHint).length,
    faults: {
      inHead: (name) => all.filter(({ of }) => of.part === 'head' && (/^([a-z]+):/.exec(of.line)?.[1] ?? '') === name),
      inStep: (step, field) => all.filter(({ of }) => of.part === 'step' && of.step === step && of.field === field),
    },
  };
}
