// What was done to a draft, to be undone and done again. Nothing that was ever written is lost by a click: another draft is a change like any other.
import type { StoryDraft } from './story-draft.ts';

export interface DraftChanges {
  now: StoryDraft;
  /** The oldest first. */
  past: readonly StoryDraft[];
  /** What was undone, the next first. */
  future: readonly StoryDraft[];
  /** The field that was typed in last, and when, in milliseconds: what is typed in one go is undone in one. */
  typed: { field: string; at: number } | null;
}

/** More changes than anybody takes back. */
const mostKept = 200;
/** A pause in typing after which a new change begins, in milliseconds. */
const pause = 1_500;

export const changesOf = (now: StoryDraft): DraftChanges => ({ now, past: [], future: [], typed: null });

/** @param typed the field that was typed in; without it the change stands by itself */
export function changed(
  changes: DraftChanges,
  now: StoryDraft,
  typed: { field: string; at: number } | null = null,
): DraftChanges {
  if (now === changes.now) return changes;
  const { typed: before } = changes;
  const goesOn = typed !== null && before?.field === typed.field && typed.at - before.at < pause;
  const past = goesOn ? changes.past : [...changes.past, changes.now].slice(-mostKept);
  return { now, past, future: [], typed };
}

export function undone(changes: DraftChanges): DraftChanges {
  const { now, past, future } = changes;
  const before = past.at(-1);
  return before ? { now: before, past: past.slice(0, -1), future: [now, ...future], typed: null } : changes;
}

export function redone(changes: DraftChanges): DraftChanges {
  const { now, past, future } = changes;
  const [next, ...rest] = future;
  return next ? { now: next, past: [...past, now], future: rest, typed: null } : changes;
}
