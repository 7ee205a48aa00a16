// Numbers and the forms of words beside them, by the rules of each language (CLDR, through Intl).

export interface Counting {
  number(n: number): string;
  /** The form alone: `records`, `записи`. */
  word(n: number, one: string, few: string, many?: string): string;
  /** The number and its word: `21 records`, `21 запись`. */
  count(n: number, one: string, few: string, many?: string): string;
}

/** A language of two forms gives `one` and `few`; Russian and Ukrainian give three: 1, 21 … · 2–4, 22 … and fractions · 0, 5–20, 25 … */
export function countingIn(locale: string): Counting {
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const word: Counting['word'] = (n, one, few, many = few) => {
    const category = rules.select(n);
    return category === 'one' ? one : category === 'many' ? many : few;
  };
  return {
    number: (n) => format.format(n),
    word,
    count: (n, ...forms) => `${format.format(n)} ${word(n, ...forms)}`,
  };
}

/** With a capital, as at the beginning of a sentence. */
export const opening = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One full stop at the end, also after a date or a direction that ends with an abbreviation. */
export const ended = (words: string) => words.replace(/\.?$/, '.');

/** Without the full stop of an abbreviation, where the page puts one after it. */
export const unended = (words: string) => words.replace(/\.$/, '');

/** The unit beside the words of a measure: nothing where the measure's id says the same (`troops troops`). */
export const unitBeside = (unit: string, words: string, measure: string): string =>
  words !== '' && measure.split('-').includes(unit) ? '' : unit;
