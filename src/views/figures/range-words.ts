// What figures of several events come to, in words: from the least to the most, or open at an end.
import type { Messages } from '../../messages/en/messages.ts';
import type { NumberRange } from '../../model/spread.ts';

export function rangeInWords({ low, high }: NumberRange, { estimates: words, number }: Messages): string {
  if (low !== null && high !== null) {
    return low === high ? number(low) : words.range(number(low), number(high));
  }
  if (low !== null) return words.atLeast(number(low));
  return high !== null ? words.atMost(number(high)) : words.openRange;
}
