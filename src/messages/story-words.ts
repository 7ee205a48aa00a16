// The words for reading a story, for writing one and for its faults, a table for each language: fetched when somebody first opens one.
import type { StoryWords } from './en/story.ts';
import type { StoryFaultWords } from './en/story-faults.ts';
import type { WritingWords } from './en/writing.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<StoryWords>> = {
  en: async () => (await import('./en/story.ts')).enStory,
  ru: async () => (await import('./ru/story.ts')).ruStory,
  uk: async () => (await import('./uk/story.ts')).ukStory,
};

const faultTables: Record<ProgramLanguage, () => Promise<StoryFaultWords>> = {
  en: async () => {
    const [build, page] = await Promise.all([import('./en/story-faults.ts'), import('./en/draft-faults.ts')]);
    return { ...build.enStoryFaults, ...page.enDraftFaults };
  },
  ru: async () => {
    const [build, page] = await Promise.all([import('./ru/story-faults.ts'), import('./ru/draft-faults.ts')]);
    return { ...build.ruStoryFaults, ...page.ruDraftFaults };
  },
  uk: async () => {
    const [build, page] = await Promise.all([import('./uk/story-faults.ts'), import('./uk/draft-faults.ts')]);
    return { ...build.ukStoryFaults, ...page.ukDraftFaults };
  },
};

const writingTables: Record<ProgramLanguage, () => Promise<WritingWords>> = {
  en: async () => (await import('./en/writing.ts')).enWriting,
  ru: async () => (await import('./ru/writing.ts')).ruWriting,
  uk: async () => (await import('./uk/writing.ts')).ukWriting,
};

/** Rejects where the table cannot be fetched. */
export function loadStoryWords(language: ProgramLanguage): Promise<StoryWords> {
  return tables[language]();
}

/** What is wrong with a draft, in the names of its fields; the same. */
export function loadDraftFaultWords(language: ProgramLanguage): Promise<StoryFaultWords> {
  return faultTables[language]();
}

/** The same. */
export function loadWritingWords(language: ProgramLanguage): Promise<WritingWords> {
  return writingTables[language]();
}

/** Names of the tables as parts of the page. */
export const storyWordsName = (language: ProgramLanguage): string => `src/messages/${language}/story.ts`;
export const draftFaultWordsName = (language: ProgramLanguage): string => `src/messages/${language}/draft-faults.ts`;
export const writingWordsName = (language: ProgramLanguage): string => `src/messages/${language}/writing.ts`;
