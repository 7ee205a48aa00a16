// What the whole rests on and what it is not, in one breath: said by the introduction, by a citation and by the printed head.
import type { Messages } from '../../messages/en/messages.ts';
import { basisOf } from '../../model/basis.ts';
import type { Source } from '../../model/source.ts';

export function basisWords(sources: ReadonlyMap<string, Source>, messages: Messages): string {
  const { texts, sharing } = basisOf(sources.values());
  return [texts > 0 ? messages.basis(texts, sharing) : '', messages.limits].filter(Boolean).join(' ');
}
