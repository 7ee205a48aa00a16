// The words of the plain pages: the program's tables with those of the corpus, all at once, for a build does not wait for them.

import { type Corpus, inCorpus } from '../../messages/corpus-words.ts';
import { type AboutWords, enAbout } from '../../messages/en/about.ts';
import { en, type Messages, type ProgramWords } from '../../messages/en/messages.ts';
import { enStory, type StoryWords } from '../../messages/en/story.ts';
import { type ProgramLanguage, programLanguage } from '../../messages/languages.ts';
import { ruAbout } from '../../messages/ru/about.ts';
import { ru } from '../../messages/ru/messages.ts';
import { ruStory } from '../../messages/ru/story.ts';
import { ukAbout } from '../../messages/uk/about.ts';
import { uk } from '../../messages/uk/messages.ts';
import { ukStory } from '../../messages/uk/story.ts';
import { recordLanguage } from '../../model/atlas.ts';

const tables: Record<ProgramLanguage, { program: ProgramWords; about: AboutWords; story: StoryWords }> = {
  en: { program: en, about: enAbout, story: enStory },
  ru: { program: ru, about: ruAbout, story: ruStory },
  uk: { program: uk, about: ukAbout, story: ukStory },
};

/** @param language one of the corpus's */
export const pageWords = (corpus: Corpus, language: string): Messages =>
  inCorpus(tables[programLanguage(language)].program, corpus, language);

/** In the language of the records, as the pages of places are built. */
export const recordWords = (corpus: Corpus): Messages => pageWords(corpus, recordLanguage(corpus.description));

export const aboutWords = (language: string): AboutWords => tables[programLanguage(language)].about;

export const storyWords = (language: ProgramLanguage): StoryWords => tables[language].story;
