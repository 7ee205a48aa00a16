// What several figures come to, in words: "500–3,000 or more executed".
import type { Messages } from '../../messages/en/messages.ts';
import type { Spread } from '../../model/spread.ts';

export function spreadInWords(spread: Spread, { narrowing, terms }: Messages): string {
  const { smallest, largest, low, high, approximate, unit, measure, scope } = spread;
  const range = narrowing.spread(smallest, largest, low === null, high === null);
  const amount = approximate ? terms.bound.about(range) : range;
  // Each language joins number and noun in its own way: Russian and Ukrainian nouns would need another case after it.
  const counted = terms.counted(unit, measure);
  return [terms.figure(amount, counted), terms.scope[scope]].filter(Boolean).join(', ');
}
