// The word for a value of a facet.
import type { Messages } from '../../messages/en/messages.ts';
import type { NamedPeriod } from '../../model/atlas.ts';
import type { Source } from '../../model/source.ts';
import { type FacetName, noValue } from '../../state/atlas-state.ts';

/** What the corpus itself names: its sources and periods. */
interface Named {
  sources: ReadonlyMap<string, Source>;
  periods: readonly NamedPeriod[];
}

function wordsOf(name: FacetName, { terms, countedOtherwise, noFacetValue }: Messages): Record<string, string> {
  switch (name) {
    case 'category':
      return terms.category;
    case 'kind':
      return terms.eventKind;
    case 'stance':
      return terms.stance;
    case 'measure':
      return { ...terms.measure, ...countedOtherwise, [noValue]: noFacetValue.measure };
    case 'victims':
      return { ...terms.victimGroup, [noValue]: noFacetValue.victims };
    case 'perpetrator':
      return { ...terms.actor, [noValue]: noFacetValue.perpetrator };
    case 'precision':
      return { ...terms.precision, [noValue]: noFacetValue.precision };
    case 'source':
    case 'period':
      return {};
  }
}

export function facetWord(name: FacetName, value: string, messages: Messages, { sources, periods }: Named): string {
  if (name === 'source') {
    const source = sources.get(value);
    return source?.['title-short'] ?? source?.title ?? value;
  }
  if (name === 'period') return periods.find(({ id }) => id === value)?.title ?? value;
  return wordsOf(name, messages)[value] ?? value;
}
