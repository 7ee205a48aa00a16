// A file that the reader chose, read as the draft of a story: whatever it holds, it is text.
import type { StoryDraft } from '../../model/story-draft.ts';
import { readDraft } from '../../model/story-draft-text.ts';

/** Bytes: a hundred times the longest story. */
const largest = 2_000_000;

export type ReadStoryFile = { ok: true; draft: StoryDraft } | { ok: false; why: 'tooLarge' | 'notText' };

/** Without its ending, and without the number that a browser gives to a second download. */
const idOf = (name: string): string => name.replace(/\.[^.]*$/, '').replace(/\s*\(\d+\)$/, '');

export async function readStoryFile(file: File): Promise<ReadStoryFile> {
  if (file.size > largest) return { ok: false, why: 'tooLarge' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { ok: true, draft: readDraft(idOf(file.name), text) };
  } catch {
    return { ok: false, why: 'notText' };
  }
}
