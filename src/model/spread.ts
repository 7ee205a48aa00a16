// What the figures of an event come to, measure by measure: the smallest and the largest that anybody gives, open where somebody leaves it open.
import type { Claim, Figure, FigureScope, Measure } from './claim.ts';

/** What a figure counts. Only figures that count the same thing are ever held against one another. */
export interface Counted {
  measure: Measure;
  unit: string;
  scope: FigureScope;
}

/** From a number to a number, both as printed; `null` is an open side. */
export interface NumberRange {
  low: number | null;
  high: number | null;
}

export interface Spread extends Counted, NumberRange {
  /** The smallest and the largest number that is named at all, open sides or not: "at least 3,000" has a largest number, but no high. */
  smallest: number;
  largest: number;
  /** Somebody prints one of the numbers as `about` or `nearly`. */
  approximate: boolean;
  /** Claims that give such a figure as a number, in the order of their ids. */
  claims: string[];
}

/** A claim that its editor has set aside counts for nothing that is derived; it stays to be read. */
export function inForce(claim: Pick<Claim, 'rank'>): boolean {
  return claim.rank !== 'deprecated';
}

export function sameCount(one: Counted, other: Counted): boolean {
  return one.measure === other.measure && one.unit === other.unit && one.scope === other.scope;
}

/**
 * The numbers of a figure as the source prints them: a lone number is both low and high, "at least 3,000" has no high, "nearly 500" no low.
 * No bound is made up, and none is tightened: "more than 500" begins at 500. `null` for a figure in words.
 */
export function printedRange({ low, best, high, bound }: Figure): NumberRange | null {
  switch (bound) {
    case 'in-words':
      return null;
    case 'exact':
    case 'about':
      return { low: best, high: best };
    case 'nearly':
      return { low: null, high: high ?? best };
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'less-than':
    case 'range':
      return { low, high };
  }
}

/** The different things that figures of these claims count, in the order of their words. */
export function countedIn(claims: readonly Pick<Claim, 'figures'>[]): Counted[] {
  const found = new Map<string, Counted>();
  for (const { figures } of claims) {
    for (const { measure, unit, scope } of figures) {
      found.set(JSON.stringify([measure, scope, unit]), { measure, unit, scope });
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted);
}

const open = (ends: (number | null)[]) => ends.includes(null);

/** One spread for each thing that is counted in numbers, over the claims in force. Figures in words have none. */
export function spreadsOf(claims: readonly Pick<Claim, 'id' | 'rank' | 'figures'>[]): Spread[] {
  const heard = claims.filter(inForce);
  return countedIn(heard).flatMap((counted): Spread[] => {
    const told = heard.flatMap(({ id, figures }) =>
      figures
        .filter((figure) => sameCount(figure, counted))
        .flatMap((figure) => {
          const range = printedRange(figure);
          return range ? [{ id, range, approximate: figure.bound === 'about' || figure.bound === 'nearly' }] : [];
        }),
    );
    const lows = told.map(({ range }) => range.low);
    const highs = told.map(({ range }) => range.high);
    const named = [...lows, ...highs].filter((number) => number !== null);
    if (named.length === 0) return [];
    const [smallest, largest] = [Math.min(...named), Math.max(...named)];
    return [
      {
        ...counted,
        low: open(lows) ? null : smallest,
        high: open(highs) ? null : largest,
        smallest,
        largest,
        approximate: told.some(({ approximate }) => approximate),
        claims: [...new Set(told.map(({ id }) => id))].sort(),
      },
    ];
  });
}
