// The words for the history of a record, a table for each language: fetched when somebody first asks for it.
import type { HistoryWords } from './en/changes.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<HistoryWords>> = {
  en: async () => (await import('./en/changes.ts')).enHistory,
  ru: async () => (await import('./ru/changes.ts')).ruHistory,
  uk: async () => (await import('./uk/changes.ts')).ukHistory,
};

/** Rejects where the table cannot be fetched. */
export function loadHistoryWords(language: ProgramLanguage): Promise<HistoryWords> {
  return tables[language]();
}
