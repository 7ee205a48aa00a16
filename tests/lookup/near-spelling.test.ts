// Slips of the keyboard, counted: against a plain and slow reckoning.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsForgiven, slipsToBeginning } from '../../src/lookup/near-spelling.ts';

/** Optimal string alignment to every beginning of `term`, the whole table. */
function plainly(word: string, term: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= word.length; i++) {
    table.push([]);
    for (let j = 0; j <= term.length; j++) {
      const at = (a: number, b: number) => table[a]?.[b] ?? Number.POSITIVE_INFINITY;
      const changed = Number(word[i - 1] !== term[j - 1]);
      const swapped = i > 1 && j > 1 && word[i - 1] === term[j - 2] && word[i - 2] === term[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + changed];
      if (swapped) ways.push(at(i - 2, j - 2) + 1);
      (table[i] as number[]).push(i === 0 ? j : j === 0 ? i : Math.min(...ways));
    }
  }
  return Math.min(...(table[word.length] as number[]));
}

describe('slips to the beginning of a word', () => {
  it('are those of a plain reckoning, up to the most that is asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (one, other, most) => {
        expect(slipsToBeginning(one, other, most)).toBe(Math.min(plainly(one, other), most + 1));
      }),
      { numRuns: 2_000 },
    );
  });

  it('forgives more in longer words, nothing in short ones and in numbers', () => {
    expect(['orl', 'orel', 'petrograd', '1918', 'x1918y'].map(slipsForgiven)).toEqual([0, 1, 2, 0, 0]);
    expect(slipsToBeginning('petrogard', 'petrograd', 2)).toBe(1);
    expect(slipsToBeginning('petr', 'petrograd', 1)).toBe(0);
  });

  it('takes a word of any length', () => {
    expect(slipsToBeginning('a'.repeat(500), 'a'.repeat(500), 2)).toBe(3);
  });
});
