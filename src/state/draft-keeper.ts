// The draft of a story while the page is open, and kept for the next visit where the browser keeps anything.
import { changed, changesOf, type DraftChanges } from '../model/draft-changes.ts';
import { draftFields, type StoryDraft } from '../model/story-draft.ts';
import type { Clock } from './clock.ts';
import { createObservable, type Observable } from './observable.ts';

/** A place for one text that outlives the page. */
export interface Shelf {
  /** `null` where nothing was kept, or nothing can be. */
  read(): string | null;
  /** False where the browser refuses. */
  write(text: string): boolean;
  /** Told the text that another page of the same browser has put there. Returns the function that ends it. */
  onWritten(listener: (text: string) => void): () => void;
}

export interface KeptDraft {
  /** `null`: nothing is written. */
  changes: DraftChanges | null;
  isKept: boolean;
}

export interface DraftKeeper extends Observable<KeptDraft> {
  change(changes: DraftChanges): void;
  /** Keeps now what waits for a pause. */
  flush(): void;
  close(): void;
}

const form = 1;
/** Changes on either side that the next visit can undo or do again. */
const keptChanges = 20;
/** Milliseconds without a change before it is kept. */
const rest = 500;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function isDraft(value: unknown): value is StoryDraft {
  const { id, head, steps } = (value ?? {}) as Partial<Record<keyof StoryDraft, unknown>>;
  const isStep = (step: Record<string, unknown> | null) =>
    step !== null && [...draftFields, 'heading', 'text'].every((field) => isText(step[field]));
  return isText(id) && isTexts(head) && Array.isArray(steps) && steps.every(isStep);
}

/** What was kept, or `null` where it is of no form that this page knows. */
function readKept(text: string | null): DraftChanges | null {
  try {
    const { form: written, now, past, future } = JSON.parse(text ?? 'null') ?? {};
    const isSound =
      written === form && isDraft(now) && [past, future].every((all) => Array.isArray(all) && all.every(isDraft));
    return isSound ? { now, past, future, typed: null } : null;
  } catch {
    return null;
  }
}

const writtenDraft = ({ now, past, future }: DraftChanges): string =>
  JSON.stringify({ form, now, past: past.slice(-keptChanges), future: future.slice(0, keptChanges) });

/** @param shelf `null`: nothing outlives the page */
export function createDraftKeeper(shelf: Shelf | null, clock: Clock): DraftKeeper {
  const kept = createObservable<KeptDraft>({ changes: readKept(shelf?.read() ?? null), isKept: shelf !== null });
  let forget = () => {};
  let waits = false;
  const flush = () => {
    forget();
    const { changes } = kept.get();
    if (!waits || !changes || !shelf) return;
    waits = false;
    kept.set({ changes, isKept: shelf.write(writtenDraft(changes)) });
  };
  const endNews = shelf?.onWritten((text) => {
    const there = readKept(text)?.now;
    if (!there) return;
    const { changes, isKept } = kept.get();
    // What was written here is one step back.
    kept.set({ changes: changes ? changed(changes, there) : changesOf(there), isKept });
  });
  return {
    ...kept,
    change(changes) {
      kept.set({ ...kept.get(), changes });
      waits = true;
      forget();
      forget = clock.after(rest, flush);
    },
    flush,
    close() {
      flush();
      endNews?.();
    },
  };
}
