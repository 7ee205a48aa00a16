// The texts of all stories in the reader's language: fetched once, when the first is opened, and there for the printer from then on.
import { partIfHere, requireJson } from '../../loading/lazy-part.ts';
import type { Story } from '../../model/story.ts';

const nameOf = (address: string) => `stories ${address}`;

/** As `usePart` and `LazyPart` ask for a part. */
export const storyTexts = (address: string): { name: string; open: () => Promise<Story[]> } => ({
  name: nameOf(address),
  open: () => requireJson<Story[]>(address),
});

/** If it is here now. */
export const storyIfHere = (address: string | undefined, id: string): Story | null =>
  (address !== undefined && partIfHere<Story[]>(nameOf(address))?.find((story) => story.id === id)) || null;
