// A figure in words, with its bound and what it counts: "at least 3,000 executed".
import type { Figure } from '../model/claim.ts';
import type { Messages } from './en.ts';

export function figureInWords(figure: Figure, { number, terms }: Messages): string {
  const { low, best, high, bound, measure, unit, verbatim } = figure;
  const range = low !== null && high !== null ? `${number(low)}–${number(high)}` : null;
  const single = best ?? low ?? high;
  const amount =
    bound === 'in-words' ? verbatim : range && best === null ? range : single === null ? verbatim : number(single);
  // Words that stand for a number say themselves what they count.
  const counted = [unit === 'people' || bound === 'in-words' ? '' : unit, terms.measure[measure]]
    .filter(Boolean)
    .join(' ');
  return `${terms.bound[bound](amount)} ${counted}`.trim();
}
