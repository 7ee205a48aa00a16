// Why something that was asked for could not be made, where a part of the page that makes it is missing.

import { faultOfPart } from '../../loading/lazy-part.ts';
import type { Messages } from '../../messages/en/messages.ts';

/** `null` for any other fault. */
export function partFaultWords(cause: unknown, { loading, newerEdition }: Messages): string | null {
  const fault = faultOfPart(cause);
  if (fault === null) return null;
  if (fault === 'renewed') return newerEdition;
  return fault === 'stuck' ? loading.partStuckReload : loading.partMissingTryAgain;
}
