// The languages of a page: which of its corpus's a reader gets, and the program's table of words for it, fetched when it is needed.
import type { ProgramWords } from './en/messages.ts';

const tables = {
  en: async () => (await import('./en/messages.ts')).en,
  ru: async () => (await import('./ru/messages.ts')).ru,
  uk: async () => (await import('./uk/messages.ts')).uk,
};
/** The languages that the program itself speaks. */
export type ProgramLanguage = 'en' | 'ru' | 'uk';

const isSpoken = (tag: string): tag is ProgramLanguage => Object.hasOwn(tables, tag);

/** The language of the program's own words where a corpus is read in another: itself, or English. */
export const programLanguage = (language: string): ProgramLanguage => (isSpoken(language) ? language : 'en');

/** File of a published page that there is in every language; that of the records has no mark in its name. */
export const pageIn = (page: string, language: string, ofRecords: string): string =>
  language === ofRecords ? `${page}.html` : `${page}.${language}.html`;

/**
 * @param asked what the address asks for
 * @param preferred BCP 47 tags as the browser gives them, the dearest first
 * @param offered those of the corpus, that of its records first
 */
export function chooseLanguage(asked: string | null, preferred: readonly string[], offered: readonly string[]): string {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';
  const wishes = [asked ?? '', ...preferred].map(primary);
  return wishes.flatMap((wish) => offered.find((tag) => primary(tag) === wish) ?? [])[0] ?? offered[0] ?? 'en';
}

/** Rejects where the table cannot be fetched. */
export function loadMessages(language: ProgramLanguage): Promise<ProgramWords> {
  return tables[language]();
}
