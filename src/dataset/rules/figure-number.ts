// The number recorded is the number in the source's wording.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

const multipliers: [RegExp, number][] = [
  [/thousand/i, 1_000],
  [/million/i, 1_000_000],
];

/** Every number that the wording could mean: `1,200` is 1200, `10-15 thousand` is 10, 15, 10000 or 15000. */
export function numbersIn(wording: string): Set<number> {
  const factors = [1, ...multipliers.filter(([word]) => word.test(wording)).map(([, factor]) => factor)];
  const found = new Set<number>();
  for (const [digits] of wording.matchAll(/\d+(?:[,. ]\d+)*/g)) {
    const readings = [
      digits.replace(/[,. ]/g, ''),
      digits.replace(',', '.'),
      ...digits.split(' ').map((part) => part.replace(/[,.]/g, '')),
    ];
    for (const number of readings.map(Number).filter(Number.isFinite)) {
      for (const factor of factors) found.add(Math.round(number * factor));
    }
  }
  return found;
}

export const figureNumber: Rule = {
  id: 'figure-number',
  holds: 'low, best and high are numbers of the source’s wording, where it prints digits.',
  severity: 'warning',
  onError: 'keep',
  *check({ claims }) {
    for (const { claim } of claims) {
      for (const [index, figure] of claim.record.figures.entries()) {
        if (!/\d/.test(figure.verbatim)) continue;
        const printed = numbersIn(figure.verbatim);
        for (const part of ['low', 'best', 'high'] as const) {
          const number = figure[part];
          if (number === null || printed.has(number)) continue;
          const what = `${number} is not a number of the wording ${quote(figure.verbatim)}.`;
          yield {
            at: claim,
            field: `figures[${index}].${part}`,
            what,
            fix: 'Write the number as the source prints it.',
          };
        }
      }
    }
  },
};
