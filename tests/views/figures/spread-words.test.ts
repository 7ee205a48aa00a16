// What several figures come to, said in each language without a noun in the wrong case.
import { expect, test } from 'vitest';
import type { Spread } from '../../../src/model/spread.ts';
import { spreadInWords } from '../../../src/views/figures/spread-words.ts';
import { en, ru, uk } from '../../own-corpus.ts';

const spread = {
  smallest: 500,
  largest: 3000,
  low: 500,
  high: null,
  approximate: false,
  unit: 'people',
  measure: 'victims-all-causes',
  scope: 'event',
} as Spread;

test('a noun keeps the case it is written in: it stands before the number in Russian and Ukrainian', () => {
  expect(spreadInWords(spread, en)).toMatch(/^500–3,000 or more /);
  expect(spreadInWords(spread, ru)).toMatch(/^жертвы \(все причины\): 500–3.000 или более/);
  expect(spreadInWords(spread, uk)).toMatch(/^жертви \(усі причини\): 500–3.000 або більше/);
});
