// The numbers that a story may write out: those that stand in the claims it cites. Others are wrong, or belong to a claim that is not cited.
import { numbersIn } from '../dataset/rules/figure-number.ts';
import { textsOf } from '../dataset/rules/plain-text.ts';
import { effectiveDate } from '../model/effective-date.ts';
import type { CitedClaim } from './story-corpus.ts';

/** Fields of a claim that hold no number of its matter. */
const besides = [
  'id',
  'source',
  'start',
  'end',
  'relations',
  'disputesUnrecorded',
  'recordedAt',
  'recordedBy',
  'persons',
];

/** With the numbers of their figures, dates, lines and editor's notes. */
export function numbersOfClaims(cited: readonly CitedClaim[]): Set<number> {
  const numbers = new Set<number>();
  for (const { claim, event } of cited) {
    const when = effectiveDate(claim, event);
    for (const [, text] of textsOf([claim, when], besides))
      for (const number of numbersIn(text.replace(/[-/.–]/g, '  '))) numbers.add(number);
    for (const { low, best, high } of claim.figures)
      for (const number of [low, best, high]) if (number !== null) numbers.add(number);
    numbers.add(claim.locator.line);
  }
  return numbers;
}

/** A number as it is printed: thousands apart by a comma, a blank or a no-break space. `1835–36` names two years. */
const printed = /(?:(\d{2})\d{2}[-–])?(\d+(?:[,\u0020\u00a0\u202f]\d{3}(?!\d))*)/g;

/** The numbers of a text, each with how it is written. */
export function numbersWritten(text: string): { written: string; number: number }[] {
  return [...text.matchAll(printed)].flatMap(([whole, century, digits = '']) => {
    const number = Number(digits.replace(/\D/g, ''));
    if (century === undefined) return [{ written: digits, number }];
    const first = whole.slice(0, 4);
    const second = digits.length === 2 ? Number(`${century}${digits}`) : number;
    return [
      { written: first, number: Number(first) },
      { written: digits, number: second },
    ];
  });
}
