// The words for reading a story, a table for each language: fetched when somebody first opens one.
import type { StoryWords } from './en/story.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<StoryWords>> = {
  en: async () => (await import('./en/story.ts')).enStory,
  ru: async () => (await import('./ru/story.ts')).ruStory,
  uk: async () => (await import('./uk/story.ts')).ukStory,
};

/** Rejects where the table cannot be fetched. */
export function loadStoryWords(language: ProgramLanguage): Promise<StoryWords> {
  return tables[language]();
}
