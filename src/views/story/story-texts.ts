// The texts of all stories in the reader's language: fetched once, when the first is opened, and there for the printer from then on.
import { partIfHere, requireJson } from '../../loading/lazy-part.ts';
import type { Story } from '../../model/story.ts';

/** @param files by language; the first is that of the records */
export const textsAddress = (files: Readonly<Record<string, string>>, language: string): string =>
  files[language] ?? Object.values(files)[0] ?? '';

const nameOf = (address: string) => `stories ${address}`;

/** As `LazyPart` asks for a part. */
export const storyTexts = (address: string): { name: string; open: () => Promise<Story[]> } => ({
  name: nameOf(address),
  open: () => requireJson<Story[]>(address),
});

/** If it is here now. */
export const storyIfHere = (address: string, id: string): Story | null =>
  partIfHere<Story[]>(nameOf(address))?.find((story) => story.id === id) ?? null;
