// Reads a number of people or things as tables write it: 1,234 and 1.234, 200–300, over 50, about 300, "several". The wording is kept beside it.
import type { Bound } from '../../model/claim.ts';
import { nothing } from '../dates/date-words.ts';
import { plainCell } from '../dates/read-cell-date.ts';

export interface Amount {
  low: number | null;
  best: number | null;
  high: number | null;
  bound: Bound;
}

export type AmountFault = 'negative' | 'reversed' | 'too-large' | 'fraction';

export type AmountReading = { ok: true; amount: Amount | null } | { ok: false; fault: AmountFault };

/** As the schema of a figure has it. */
const largest = 1_000_000_000;

const number = "\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+|\\d+(?:[.,]0+)?";
const single = new RegExp(`^(-)?(${number})$`);
const between = new RegExp(
  `^(?:from |between |von |zwischen |от |від |между |між )?(${number}) ?(?:-|to|and|bis|und|до|и|і|по) ?(${number})$`,
);

/** Words and signs before a number, with the bound that they say. */
const leading: readonly [RegExp, Bound][] = [
  [
    /^(?:≥|>=|at least|no fewer than|not less than|min\.?|mindestens|не менее|не менш(?:е|як)?|щонайменше|по меньшей мере) ?/,
    'at-least',
  ],
  [/^(?:>|over|more than|above|über|mehr als|более|больше|свыше|понад|більш(?:е)?(?: ніж)?) ?/, 'more-than'],
  [/^(?:≤|<=|at most|up to|no more than|max\.?|höchstens|bis zu|до|не более|не більше|щонайбільше) ?/, 'at-most'],
  [/^(?:<|fewer than|less than|under|below|weniger als|unter|менее|меньше|менше) ?/, 'less-than'],
  [/^(?:nearly|almost|close to|fast|beinahe|почти|майже) ?/, 'nearly'],
  [
    /^(?:~|≈|about|around|approximately|approx\.?|ca\.?|c\.|circa|some|etwa|ungefähr|rund|около|ок\.|примерно|порядка|близько|приблизно) ?/,
    'about',
  ],
];

/** Thousands may be grouped by a sign; a fraction of a person is none. */
const amountOf = (text: string) => Number(text.replace(/[.,]0{1,2}$/, '').replace(/[ .,'’\u00a0\u202f]/g, ''));

const sided = (value: number, bound: Bound): Amount => {
  const open = { low: null, best: null, high: null, bound };
  // Nothing is less than none, and nobody counts about none.
  if (value === 0 && bound !== 'at-least' && bound !== 'more-than')
    return { low: null, best: 0, high: null, bound: 'exact' };
  if (bound === 'at-least' || bound === 'more-than') return { ...open, low: value };
  if (bound === 'at-most' || bound === 'less-than' || bound === 'nearly') return { ...open, high: value };
  return { ...open, best: value };
};

/**
 * @param bound of a bare number: what the reader has said of the column
 * @returns an amount without a number, `in-words`, for a wording that holds none
 */
export function readAmount(cell: string, bound: Bound): AmountReading {
  const text = plainCell(cell).toLowerCase();
  if (text === '' || nothing.test(text)) return { ok: true, amount: null };
  const range = between.exec(text);
  if (range) {
    const [low, high] = [amountOf(range[1] as string), amountOf(range[2] as string)];
    if (low > high) return { ok: false, fault: 'reversed' };
    return high > largest
      ? { ok: false, fault: 'too-large' }
      : { ok: true, amount: { low, best: null, high, bound: 'range' } };
  }
  const [said, own] = leading.find(([form]) => form.test(text)) ?? [null, bound];
  const rest = (said ? text.replace(said, '') : text).replace(
    / ?(?:people|persons|men|чел\.?|человек|осіб|людей)$/,
    '',
  );
  const isOpenAbove = /\d ?\+$/.test(rest);
  const bare = rest.replace(/ ?\+$/, '');
  if (/^\d+[.,]\d*[1-9]\d*$/.test(bare) && !single.test(bare)) return { ok: false, fault: 'fraction' };
  const match = single.exec(bare);
  if (!match) return { ok: true, amount: { low: null, best: null, high: null, bound: 'in-words' } };
  if (match[1]) return { ok: false, fault: 'negative' };
  const value = amountOf(match[2] as string);
  if (value > largest) return { ok: false, fault: 'too-large' };
  return { ok: true, amount: sided(value, isOpenAbove ? 'at-least' : own) };
}
