// The summary holds only what the claims hold: a number in it is a number in one of them.
import type { LocatedEvent } from '../located.ts';
import { numbersIn } from './figure-number.ts';
import { textsOf } from './plain-text.ts';
import type { Rule } from './rule.ts';

function numbersOfClaims({ claims, record }: LocatedEvent): Set<number> {
  const numbers = new Set<number>();
  const texts = [
    ...textsOf(
      claims.map((claim) => claim.record),
      ['id', 'locator', 'relations', 'disputesUnrecorded', 'recordedAt'],
    ),
    ...textsOf(record.when, []),
  ];
  for (const [, text] of texts) for (const number of numbersIn(text.replace(/[-/]/g, '  '))) numbers.add(number);
  for (const { low, best, high } of claims.flatMap((claim) => claim.record.figures)) {
    for (const number of [low, best, high]) if (number !== null) numbers.add(number);
  }
  return numbers;
}

export const summaryNumbers: Rule = {
  id: 'summary-number',
  holds: 'A number in an event’s title or summary occurs in one of its claims or in its date.',
  severity: 'warning',
  onError: 'keep',
  *check({ events }) {
    for (const at of events) {
      if (at.claims.length === 0 || at.claims.length < at.claimsInFile) continue;
      const known = numbersOfClaims(at);
      for (const field of ['title', 'summary'] as const) {
        for (const [printed] of at.record[field].matchAll(/\d+(?:,\d{3})*/g)) {
          if (known.has(Number(printed.replaceAll(',', '')))) continue;
          const what = `${printed} occurs in none of the event’s claims, nor in its date.`;
          yield { at, field, what, fix: 'Take the number out, or record the claim that holds it.' };
        }
      }
    }
  },
};
