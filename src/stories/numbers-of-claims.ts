// The numbers that a story may write out: those that stand in the claims it cites. Others are wrong, or belong to a claim that is not cited.
// In words it may also count what it cites.
import { numbersIn } from '../dataset/rules/figure-number.ts';
import { textsOf } from '../dataset/rules/plain-text.ts';
import { effectiveDate } from '../model/effective-date.ts';
import { numbersInLetters } from './numbers-in-letters.ts';
import type { CitedClaim } from './story-corpus.ts';
import type { WrittenBlock } from './written-story.ts';

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
    for (const [, text] of textsOf([claim, when], besides)) {
      for (const number of numbersIn(text.replace(/[-/.–]/g, '  '))) numbers.add(number);
      for (const { number } of numbersInLetters(text)) numbers.add(number);
    }
    for (const { low, best, high } of claim.figures)
      for (const number of [low, best, high]) if (number !== null) numbers.add(number);
    numbers.add(claim.locator.line);
  }
  return numbers;
}

/** A number as it is printed: thousands apart by a comma, a blank or a no-break space. `1835–36` names two years. */
const printed = /(?:(\d{2})\d{2}[-–])?(\d+(?:[,\u0020\u00a0\u202f]\d{3}(?!\d))*)/g;

/**
 * What a text may count in words: claims, records and figures that it cites, lines of a list, some or all of the sources, and all texts of the corpus.
 */
export function countsOf(
  cited: readonly CitedClaim[],
  blocks: readonly WrittenBlock[],
  textsInAll: number,
): Set<number> {
  const figures = cited.map(({ claim }) => claim.figures.length);
  const sources = new Set(cited.map(({ claim }) => claim.source)).size;
  return new Set([
    cited.length,
    new Set(cited.map(({ event }) => event.id)).size,
    ...figures,
    figures.reduce((sum, count) => sum + count, 0),
    ...blocks.flatMap((block) => (block.type === 'list' ? [block.items.length] : [])),
    ...Array.from({ length: sources }, (_, i) => i + 1),
    textsInAll,
  ]);
}

/** A number of a text, and how it is written. */
export interface WrittenNumber {
  written: string;
  number: number;
  inLetters: boolean;
}

/** The numbers of a text, in digits and in words. */
export function numbersWritten(text: string): WrittenNumber[] {
  const inDigits = [...text.matchAll(printed)].flatMap(([whole, century, digits = '']): WrittenNumber[] => {
    const number = Number(digits.replace(/\D/g, ''));
    if (century === undefined) return [{ written: digits, number, inLetters: false }];
    const first = whole.slice(0, 4);
    const second = digits.length === 2 ? Number(`${century}${digits}`) : number;
    return [
      { written: first, number: Number(first), inLetters: false },
      { written: digits, number: second, inLetters: false },
    ];
  });
  return [...inDigits, ...numbersInLetters(text).map((one) => ({ ...one, inLetters: true }))];
}
