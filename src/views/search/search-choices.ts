// What of the choices that narrow the corpus is named by the words of a search: a source alone, official reports, a category, a figure.
import type { Messages } from '../../messages/en/messages.ts';
import { type Choosable, holdsWords } from '../../scene/search.ts';
import type { Action } from '../../state/actions.ts';
import { type Lens, noValue } from '../../state/atlas-state.ts';
import { lensInWords, sourceTitle } from '../narrow/choice-words.ts';
import { facetWord } from '../narrow/facet-words.ts';

export interface SearchChoice {
  words: string;
  second: string;
  action: Action;
}

/** Shorter words begin too many labels. */
const shortestWords = 3;

/** Choices shown at a time. */
const mostChoices = 4;

/** @param queries the first of them that names a choice is taken */
export function choicesNamed(queries: readonly string[], among: Choosable, messages: Messages): SearchChoice[] {
  const { narrowing, terms } = messages;
  const lens = (chosen: Lens, second: string, ...also: string[]): SearchChoice & { label: string } => {
    const words = lensInWords(chosen, among.sources, messages);
    return {
      words,
      second,
      label: [words, ...also].join(' '),
      action: { type: 'lens-chosen', lens: chosen, ofAllYears: true },
    };
  };
  const ofTexts = among.texts.flatMap((source) => {
    const text = among.sources.get(source);
    const type = text ? terms.sourceType(text.custom.source_type) : '';
    const also = [type, sourceTitle(among.sources, source), text?.title ?? '', messages.sources];
    return [lens({ type: 'source', source }, type, ...also), lens({ type: 'sole', source }, type, ...also)];
  });
  const ofFacets = among.values
    .filter(([facet, value]) => value !== noValue && facet !== 'precision' && facet !== 'source')
    // The lens of official reports says the same, and comes first.
    .filter(([facet, value]) => !(facet === 'stance' && value === 'official-report'))
    .map(([facet, value]) => {
      const words = narrowing.facetChoice(messages.facets[facet], facetWord(facet, value, messages, among));
      return {
        words,
        second: '',
        label: words,
        action:
          facet === 'person'
            ? ({ type: 'person-chosen', person: value } as const)
            : ({ type: 'facet-toggled', facet, value, ofAllYears: true } as const),
      };
    });
  const all = [lens({ type: 'official' }, ''), lens({ type: 'disputed' }, ''), ...ofTexts, ...ofFacets];
  const named = (query: string) =>
    query.length < shortestWords ? [] : all.filter(({ label }) => holdsWords(label, query));
  const query = queries.find((one) => named(one).length > 0);
  return query === undefined ? [] : named(query).slice(0, mostChoices);
}
