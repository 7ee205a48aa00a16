// The word for a value of a facet.
import type { Messages } from '../messages/en.ts';
import type { Source } from '../model/source.ts';
import type { FacetName } from '../state/atlas-state.ts';

export function facetWord(
  name: FacetName,
  value: string,
  { terms }: Messages,
  sources: ReadonlyMap<string, Source>,
): string {
  if (name === 'source') {
    const source = sources.get(value);
    return source?.['title-short'] ?? source?.title ?? value;
  }
  const words: Record<string, string> =
    name === 'category' ? terms.category : name === 'kind' ? terms.eventKind : terms.stance;
  return words[value] ?? value;
}
