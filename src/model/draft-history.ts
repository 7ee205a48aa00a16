// What was done to a draft, to be undone and done again. Nothing that was ever written is lost by a click: another draft is a change like any other.
import type { StoryDraft } from './story-draft.ts';

export interface DraftHistory {
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

export const historyOf = (now: StoryDraft): DraftHistory => ({ now, past: [], future: [], typed: null });

/** @param typed the field that was typed in; without it the change stands by itself */
export function changed(
  history: DraftHistory,
  now: StoryDraft,
  typed: { field: string; at: number } | null = null,
): DraftHistory {
  if (now === history.now) return history;
  const { typed: before } = history;
  const goesOn = typed !== null && before?.field === typed.field && typed.at - before.at < pause;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-mostKept);
  return { now, past, future: [], typed };
}

export function undone(history: DraftHistory): DraftHistory {
  const { now, past, future } = history;
  const before = past.at(-1);
  return before ? { now: before, past: past.slice(0, -1), future: [now, ...future], typed: null } : history;
}

export function redone(history: DraftHistory): DraftHistory {
  const { now, past, future } = history;
  const [next, ...rest] = future;
  return next ? { now: next, past: [...past, now], future: rest, typed: null } : history;
}
