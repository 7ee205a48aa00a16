// The words about the atlas itself, a table for each language: fetched when somebody first asks for them.
import type { AboutWords } from './en/about.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<AboutWords>> = {
  en: async () => (await import('./en/about.ts')).enAbout,
  ru: async () => (await import('./ru/about.ts')).ruAbout,
  uk: async () => (await import('./uk/about.ts')).ukAbout,
};

/** Rejects where the table cannot be fetched. */
export function loadAboutWords(language: ProgramLanguage): Promise<AboutWords> {
  return tables[language]();
}
