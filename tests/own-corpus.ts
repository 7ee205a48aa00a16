// The project's own corpus as tests need it: its description and its vocabulary, and the words of a page of it in each language.
import { readFileSync } from 'node:fs';
import { inCorpus } from '../src/messages/corpus-words.ts';
import { en as english } from '../src/messages/en/messages.ts';
import { ru as russian } from '../src/messages/ru/messages.ts';
import { uk as ukrainian } from '../src/messages/uk/messages.ts';
import type { AtlasDescription } from '../src/model/atlas.ts';
import type { Vocabulary } from '../src/model/vocabulary.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`geo/${file}`, 'utf8'));

export const description = read('atlas.json') as AtlasDescription;
export const vocabulary = read('vocabulary.json') as Vocabulary;

export const en = inCorpus(english, { description, vocabulary }, 'en');
export const ru = inCorpus(russian, { description, vocabulary }, 'ru');
export const uk = inCorpus(ukrainian, { description, vocabulary }, 'uk');
