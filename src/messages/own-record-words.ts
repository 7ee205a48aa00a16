// The words for records of the reader's own, a table for each language: fetched when a file is first opened.
import type { OwnRecordWords } from './en/own-records.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<OwnRecordWords>> = {
  en: async () => (await import('./en/own-records.ts')).enOwnRecords,
  ru: async () => (await import('./ru/own-records.ts')).ruOwnRecords,
  uk: async () => (await import('./uk/own-records.ts')).ukOwnRecords,
};

/** Rejects where the table cannot be fetched. */
export function loadOwnRecordWords(language: ProgramLanguage): Promise<OwnRecordWords> {
  return tables[language]();
}
