// The words for the parts of split bars, in their order; none where the bars are not split.
import type { Messages } from '../../messages/en/messages.ts';
import type { Scene } from '../../scene/scene.ts';
import { facetWord } from '../narrow/facet-words.ts';

export function partWords(scene: Scene, messages: Messages): string[] {
  const { bars, state } = scene;
  const { split } = state;
  if (!split) return [];
  return bars.parts.map((value) => (value === null ? messages.otherParts : facetWord(split, value, messages, scene)));
}
