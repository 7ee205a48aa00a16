// A figure in words, with its bound and what it counts: "at least 3,000 executed".
import type { Figure } from '../model/claim.ts';
import type { Counted } from '../model/spread.ts';
import type { Messages } from './en/messages.ts';

/** Its number with its bound, or the source's own words: "at least 3,000", "from time to time". */
export function amountInWords({ low, best, high, bound, verbatim }: Figure, { number, terms }: Messages): string {
  const range = low !== null && high !== null ? `${number(low)}–${number(high)}` : null;
  const single = best ?? low ?? high;
  const amount =
    bound === 'in-words' ? verbatim : range && best === null ? range : single === null ? verbatim : number(single);
  return terms.bound[bound](amount);
}

export function figureInWords(figure: Figure, messages: Messages): string {
  const { bound, measure, unit } = figure;
  // Words that stand for a number say themselves what they count.
  const { terms } = messages;
  const counted = terms.counted(bound === 'in-words' ? null : unit, measure);
  return terms.figure(amountInWords(figure, messages), counted);
}

/** What a number counts: "executed", "deserters executed", "executed, total for the period". */
export function countedInWords({ measure, unit, scope }: Counted, { terms }: Messages): string {
  const counted = terms.counted(unit, measure);
  return [counted, terms.scope[scope]].filter(Boolean).join(', ');
}
