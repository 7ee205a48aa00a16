// What index.html says itself, for a page whose script does not come: after the summary of the corpus, in each of its languages.
import type { ProgramLanguage } from './languages.ts';

interface PlainWords {
  /** Before the link to the places. */
  needsScript: string;
  places: string;
  stories: string;
}

export const plainWords: Record<ProgramLanguage, PlainWords> = {
  en: {
    needsScript: 'The map needs JavaScript, and its script has not started. All records can be read without it:',
    places: 'the places, a page each',
    stories: 'the stories',
  },
  ru: {
    needsScript: 'Для карты нужен JavaScript, а её программа пока не запустилась. Все записи можно читать и так:',
    places: 'страницы мест (на английском)',
    stories: 'рассказы',
  },
  uk: {
    needsScript: 'Для карти потрібен JavaScript, а її програма поки не запустилася. Усі записи можна читати й так:',
    places: 'сторінки місць (англійською)',
    stories: 'розповіді',
  },
};
