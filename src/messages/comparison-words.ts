// The words for two views side by side, a table for each language: fetched when somebody first asks for it.
import type { ComparisonWords } from './en/comparison.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<ComparisonWords>> = {
  en: async () => (await import('./en/comparison.ts')).enComparison,
  ru: async () => (await import('./ru/comparison.ts')).ruComparison,
  uk: async () => (await import('./uk/comparison.ts')).ukComparison,
};

/** Rejects where the table cannot be fetched. */
export function loadComparisonWords(language: ProgramLanguage): Promise<ComparisonWords> {
  return tables[language]();
}
