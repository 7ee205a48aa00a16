// The languages of the interface: which one a reader gets, and its table of words, fetched when it is needed.
import type { Messages } from './en/messages.ts';

/** Each under its own name, for a reader who does not know the present one. */
export const languageNames = { en: 'English', ru: 'Русский', uk: 'Українська' } as const;
export type Language = keyof typeof languageNames;
export const languages = Object.keys(languageNames) as Language[];

const isLanguage = (tag: string): tag is Language => Object.hasOwn(languageNames, tag);

/** File of a published page that there is in every language; English has no mark in its name. */
export const pageIn = (page: string, language: Language): string =>
  language === 'en' ? `${page}.html` : `${page}.${language}.html`;

/**
 * @param asked what the address asks for
 * @param preferred BCP 47 tags as the browser gives them, the dearest first
 */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  const tags = [asked ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return tags.find(isLanguage) ?? 'en';
}

const tables: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en/messages.ts')).en,
  ru: async () => (await import('./ru/messages.ts')).ru,
  uk: async () => (await import('./uk/messages.ts')).uk,
};

/** Rejects where the table cannot be fetched. */
export function loadMessages(language: Language): Promise<Messages> {
  return tables[language]();
}
