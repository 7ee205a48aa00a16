// The terms of a report: the frame of it is English, the labels are the corpus's in the language of its records.
import { type Corpus, inCorpus, type Terms } from '../../messages/corpus-words.ts';
import { en } from '../../messages/en/messages.ts';
import { recordLanguage } from '../../model/atlas.ts';

export const reportTerms = (corpus: Corpus): Terms => inCorpus(en, corpus, recordLanguage(corpus.description)).terms;
