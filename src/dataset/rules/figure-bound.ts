// The word for a number and the numbers given agree: no invented bounds, no best where the source gives none.
import type { Bound, Figure } from '../../model/claim.ts';
import { inWords } from '../quote.ts';
import type { Rule } from './rule.ts';

type Part = 'low' | 'best' | 'high';

/** Which numbers each bound needs and may have; the others are null. */
const partsOf: Record<Bound, { needs: Part[]; may: Part[] }> = {
  exact: { needs: ['best'], may: [] },
  about: { needs: ['best'], may: [] },
  'at-least': { needs: ['low'], may: [] },
  'more-than': { needs: ['low'], may: [] },
  'at-most': { needs: ['high'], may: [] },
  'less-than': { needs: ['high'], may: [] },
  /** "nearly 500": the number named is the best there is and the highest it can be; one of the two says so. */
  nearly: { needs: [], may: ['best', 'high'] },
  /** A range may come with the value the source itself prefers. */
  range: { needs: ['low', 'high'], may: ['best'] },
  'in-words': { needs: [], may: [] },
};

/** What is wrong between a bound and its numbers, as a sentence without its beginning; `null` if nothing. */
export function boundFault(figure: Pick<Figure, 'low' | 'best' | 'high' | 'bound'>): string | null {
  const { needs, may } = partsOf[figure.bound];
  const given = (['low', 'best', 'high'] as const).filter((part) => figure[part] !== null);
  const missing = needs.filter((part) => !given.includes(part));
  const extra = given.filter((part) => !needs.includes(part) && !may.includes(part));
  if (missing.length > 0) return `bound ${figure.bound} needs ${inWords(missing)}, which is null.`;
  if (figure.bound === 'nearly' && given.length === 0) return 'bound nearly needs best or high, and both are null.';
  if (extra.length > 0) return `bound ${figure.bound} allows no ${inWords(extra, 'or')}, yet a number stands there.`;
  return null;
}

export const figureBound: Rule = {
  id: 'figure-bound',
  holds:
    'exact and about have best alone, at-least and more-than low alone, at-most and less-than high alone, range both ends, in-words none.',
  severity: 'error',
  onError: 'leave-out',
  *check({ claims }) {
    for (const { claim } of claims) {
      for (const [index, figure] of claim.record.figures.entries()) {
        const what = boundFault(figure);
        const fix = 'Keep only the numbers that the source prints, and the bound that says what they are.';
        if (what) yield { at: claim, field: `figures[${index}].bound`, what, fix };
      }
    }
  },
};
