// How many other records speak of the matter of one, in a line of a list: `2 say otherwise · 3 others speak of this`.
import type { Messages } from '../../messages/en/messages.ts';
import type { JoinedCounts } from '../../scene/panel.ts';

/** Empty where none does. */
export function joinedInWords({ all, against }: JoinedCounts, { relations }: Messages): string {
  return [against > 0 && relations.speakAgainst(against), all > 0 && relations.speak(all)].filter(Boolean).join(' · ');
}
