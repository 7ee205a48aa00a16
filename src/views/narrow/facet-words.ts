// The word for a value of a facet.
import type { Messages } from '../../messages/en/messages.ts';
import type { CompiledPeriod } from '../../model/compiled-periods.ts';
import type { Source } from '../../model/source.ts';
import { worded } from '../../model/words.ts';
import { type FacetName, noValue } from '../../state/atlas-state.ts';

/** What the corpus itself names: its sources, periods and persons. */
interface Named {
  sources: ReadonlyMap<string, Source>;
  periods: readonly CompiledPeriod[];
  persons: ReadonlyMap<string, string>;
}

/** `null` where the facet has no words of its own. */
function wordOf(name: FacetName, value: string, { terms, noFacetValue }: Messages): string | null {
  if (value === noValue && Object.hasOwn(noFacetValue, name)) return noFacetValue[name as keyof typeof noFacetValue];
  switch (name) {
    case 'category':
      return terms.category(value);
    case 'kind':
      return terms.eventKind(value);
    case 'stance':
      return terms.stance(value);
    case 'evidence':
      return terms.evidence(value);
    case 'measure':
      return terms.measureAlone(value);
    case 'victims':
      return terms.victimGroup(value);
    case 'perpetrator':
      return terms.actor(value);
    case 'precision':
      return terms.precision(Number(value));
    case 'source':
    case 'period':
    case 'person':
      return null;
  }
}

export function facetWord(
  name: FacetName,
  value: string,
  messages: Messages,
  { sources, periods, persons }: Named,
): string {
  if (name === 'source') {
    const source = sources.get(value);
    return source?.['title-short'] ?? source?.title ?? value;
  }
  if (name === 'period') {
    const period = periods.find(({ id }) => id === value);
    return period ? worded(period.title, messages.reading) : value;
  }
  if (name === 'person') return persons.get(value) ?? value;
  return wordOf(name, value, messages) ?? value;
}
