// low <= best <= high, wherever two of them are given.
import type { Rule } from './rule.ts';

export const figureOrder: Rule = {
  id: 'figure-order',
  holds: 'low is not greater than best, best not greater than high, low not greater than high.',
  severity: 'error',
  onError: 'leave-out',
  *check({ claims }) {
    for (const { claim } of claims) {
      for (const [index, { low, best, high }] of claim.record.figures.entries()) {
        const pairs = [
          ['low', low, 'best', best],
          ['best', best, 'high', high],
          ['low', low, 'high', high],
        ] as const;
        const wrong = pairs.find(([, smaller, , greater]) => smaller !== null && greater !== null && smaller > greater);
        if (!wrong) continue;
        const what = `${wrong[0]} (${wrong[1]}) is greater than ${wrong[2]} (${wrong[3]}).`;
        yield {
          at: claim,
          field: `figures[${index}].${wrong[0]}`,
          what,
          fix: 'Put the numbers as the source prints them.',
        };
      }
    }
  },
};
