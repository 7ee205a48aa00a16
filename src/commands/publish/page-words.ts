// The words of the plain pages: the program's tables with those of the corpus, all at once, for a build does not wait for them.

import { type Corpus, inCorpus } from '../../messages/corpus-words.ts';
import { type AboutWords, enAbout } from '../../messages/en/about.ts';
import { en, type Messages, type ProgramWords } from '../../messages/en/messages.ts';
import { type ProgramLanguage, programLanguage } from '../../messages/languages.ts';
import { ruAbout } from '../../messages/ru/about.ts';
import { ru } from '../../messages/ru/messages.ts';
import { ukAbout } from '../../messages/uk/about.ts';
import { uk } from '../../messages/uk/messages.ts';
import { recordLanguage } from '../../model/atlas.ts';

const tables: Record<ProgramLanguage, { program: ProgramWords; about: AboutWords }> = {
  en: { program: en, about: enAbout },
  ru: { program: ru, about: ruAbout },
  uk: { program: uk, about: ukAbout },
};

/** @param language one of the corpus's */
export const pageWords = (corpus: Corpus, language: string): Messages =>
  inCorpus(tables[programLanguage(language)].program, corpus, language);

/** In the language of the records, as the pages of places are built. */
export const recordWords = (corpus: Corpus): Messages => pageWords(corpus, recordLanguage(corpus.description));

export const aboutWords = (language: string): AboutWords => tables[programLanguage(language)].about;
