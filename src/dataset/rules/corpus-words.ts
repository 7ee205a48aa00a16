// What a corpus says of itself it says in each of its languages, that of its records first; its terms are told apart by their ids.
import type { AtlasDescription } from '../../model/atlas.ts';
import { placeKinds } from '../../model/place.ts';
import { relationKinds } from '../../model/relation.ts';
import { noVocabulary, type RelationTerm, type Stance, type Term, type TermList } from '../../model/vocabulary.ts';
import type { Words } from '../../model/words.ts';
import type { RecordLocation } from '../located.ts';
import { quote } from '../quote.ts';
import type { Finding, Rule } from './rule.ts';

interface Said {
  at: RecordLocation;
  field: string;
  words: Words | undefined;
}

function* saidOf(at: RecordLocation, description: AtlasDescription): Iterable<Said> {
  const { title, subtitle, summary, introduction, limits, warning, about, within, sources, previewAlt } = description;
  const plain = { title, subtitle, summary, introduction, limits, warning, about, within, sources, previewAlt };
  for (const [field, words] of Object.entries(plain)) yield { at, field, words };
  for (const [i, { words }] of (description.suggestions ?? []).entries())
    yield { at, field: `suggestions[${i}].words`, words };
  for (const [i, period] of (description.periods ?? []).entries())
    yield { at, field: `periods[${i}].title`, words: period.title };
  for (const [i, { label }] of (description.nameLanguages ?? []).entries())
    yield { at, field: `nameLanguages[${i}].label`, words: label };
  yield { at, field: 'rules.skippedDays.says', words: description.rules?.skippedDays?.says };
}

function* languageFindings({ at, field, words }: Said, languages: readonly string[]): Iterable<Finding> {
  if (!words) return;
  const said = Object.keys(words);
  const [first = ''] = languages;
  if (said[0] !== first) {
    const what = `it does not begin with the language of the records, ${quote(first)}.`;
    yield { at, field, what, fix: `Write the text in ${quote(first)} first.` };
  }
  for (const language of languages) {
    if (said.includes(language) || language === first) continue;
    const what = `it is not said in the language ${quote(language)}.`;
    yield {
      at,
      field,
      what,
      fix: 'Add the text in it; until then it is shown in that of the records.',
      severity: 'warning',
    };
  }
  for (const language of said) {
    if (languages.includes(language)) continue;
    const what = `${quote(language)} is none of the languages of the corpus.`;
    yield { at, field, what, fix: 'Take the text out, or list the language in languages.', severity: 'warning' };
  }
}

/** Kinds of place and of relation and degrees of precision are the program's: a corpus may only word them. */
const fixed: Partial<Record<TermList, readonly string[]>> = {
  placeKinds,
  relationKinds,
  precisions: ['1', '2', '3', '4', '5', '6', '7'],
};

function* idFindings(at: RecordLocation, list: TermList, terms: readonly Term[]): Iterable<Finding> {
  const ids = terms.map(({ id }) => id);
  for (const [i, id] of ids.entries()) {
    const field = `${list}[${i}].id`;
    if (ids.indexOf(id) < i) yield { at, field, what: `${quote(id)} is listed twice.`, fix: 'List it once.' };
    if (fixed[list] && !fixed[list].includes(id))
      yield { at, field, what: `${quote(id)} is none of ${fixed[list].join(', ')}.`, fix: 'Word one of those.' };
  }
}

export const corpusWords: Rule = {
  id: 'corpus-words',
  holds:
    'What atlas.json and vocabulary.json say is said in each language, the records\u2019 first; each term is listed once.',
  severity: 'error',
  onError: 'keep',
  *check({ description, vocabulary }) {
    if (!description) return;
    const languages = description.record.languages.map(({ tag }) => tag);
    for (const said of saidOf(description, description.record)) yield* languageFindings(said, languages);
    if (!vocabulary) return;
    for (const list of Object.keys(noVocabulary) as (TermList | 'form')[]) {
      if (list === 'form') continue;
      const terms: readonly Term[] = vocabulary.record[list];
      yield* idFindings(vocabulary, list, terms);
      for (const [i, term] of terms.entries()) {
        const { label, meaning, ofNumber, atOtherEnd }: Term & Partial<Stance & RelationTerm> = term;
        for (const [name, words] of Object.entries({ label, meaning, ofNumber, atOtherEnd }))
          yield* languageFindings({ at: vocabulary, field: `${list}[${i}].${name}`, words }, languages);
      }
    }
  },
};
