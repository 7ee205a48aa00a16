// The words for prepared folders, a table for each language: fetched when such a folder is opened.
import type { PreparedWords } from './en/prepared.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<PreparedWords>> = {
  en: async () => (await import('./en/prepared.ts')).enPrepared,
  ru: async () => (await import('./ru/prepared.ts')).ruPrepared,
  uk: async () => (await import('./uk/prepared.ts')).ukPrepared,
};

/** Rejects where the table cannot be fetched. */
export const loadPreparedWords = (language: ProgramLanguage): Promise<PreparedWords> => tables[language]();
