// Finds numbers that a text writes out in words, in English, Russian and Ukrainian: up to a hundred, and round ones of hundreds, thousands and
// millions. `One` alone is a pronoun more often than a number, and "thousands" or "сотни" say no number: these are passed over.

export interface NumberInLetters {
  written: string;
  number: number;
}

/** Words of one number in all their cases; several numbers that differ by one are written as one line. */
const table: readonly (readonly [number, string])[] = [
  [1, 'one один одна одно одного одной одному одном одним одну одною одне'],
  [2, 'two два две двух двум двумя двое двоих дві двох двом двома двоє'],
  [3, 'three три трёх трех трём трем тремя трое троих трьох трьом трьома троє'],
  [4, 'four четыре четырёх четырех четырём четырем четырьмя четверо чотири чотирьох чотирьом чотирма четверо'],
  [5, "five пять пяти пятью пятеро п'ять п'яти п'ятьох п'ятьом п'ятьма"],
  [6, 'six шесть шести шестью шестеро шість шістьох шістьом шістьма'],
  [7, 'seven семь семи семью семеро сім сімох сімом сьома'],
  [8, 'eight восемь восьми восемью вісім вісьмох вісьмом вісьма'],
  [9, "nine девять девяти девятью дев'ять дев'яти дев'ятьох дев'ятьма"],
  [10, 'ten десять десяти десятью десятьох десятьма'],
  [11, 'eleven одиннадцать одиннадцати одинадцять одинадцяти'],
  [12, 'twelve dozen двенадцать двенадцати дванадцять дванадцяти'],
  [13, 'thirteen тринадцать тринадцати тринадцять тринадцяти'],
  [14, 'fourteen четырнадцать четырнадцати чотирнадцять чотирнадцяти'],
  [15, "fifteen пятнадцать пятнадцати п'ятнадцять п'ятнадцяти"],
  [16, 'sixteen шестнадцать шестнадцати шістнадцять шістнадцяти'],
  [17, 'seventeen семнадцать семнадцати сімнадцять сімнадцяти'],
  [18, 'eighteen восемнадцать восемнадцати вісімнадцять вісімнадцяти'],
  [19, "nineteen девятнадцать девятнадцати дев'ятнадцять дев'ятнадцяти"],
  [20, 'twenty двадцать двадцати двадцатью двадцять двадцяти двадцятьох'],
  [30, 'thirty тридцать тридцати тридцатью тридцять тридцяти тридцятьох'],
  [40, 'forty сорок сорока'],
  [50, "fifty пятьдесят пятидесяти п'ятдесят п'ятдесяти п'ятдесятьох"],
  [60, 'sixty шестьдесят шестидесяти шістдесят шістдесяти шістдесятьох'],
  [70, 'seventy семьдесят семидесяти сімдесят сімдесяти сімдесятьох'],
  [80, 'eighty восемьдесят восьмидесяти вісімдесят вісімдесяти вісімдесятьох'],
  [90, "ninety девяносто дев'яносто"],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двісті двохсот'],
  [300, 'триста трёхсот трехсот триста трьохсот'],
  [400, 'четыреста четырёхсот четырехсот чотириста чотирьохсот'],
  [500, "пятьсот пятисот п'ятсот п'ятисот"],
  [600, 'шестьсот шестисот шістсот шестисот'],
  [700, 'семьсот семисот сімсот семисот'],
  [800, 'восемьсот восьмисот вісімсот восьмисот'],
  [900, "девятьсот девятисот дев'ятсот дев'ятисот"],
];

/** A number before such a word is taken so many times. The bare plural says none. */
const factors: readonly (readonly [number, string, RegExp])[] = [
  [100, 'hundred', /^(?:a|one)$/],
  [
    1_000,
    'thousand тысяча тысячи тысячу тысяч тысячам тысячах тысяче тисяча тисячі тисячу тисяч тисячам тисячах',
    /^(?:a|one)$/,
  ],
  [1_000_000, 'million миллион миллиона миллионов мільйон мільйона мільйонів', /^(?:a|one)$/],
];

/** A bare one of these is a number by itself, where others only name an order of size: "тысячу человек". */
const soundAlone = new Set(['тысяча', 'тысячу', 'тисяча', 'тисячу', 'миллион', 'мільйон']);

const numbers = new Map(table.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)));
const factorOf = new Map(
  factors.flatMap(([factor, words, article]) => words.split(' ').map((word) => [word, { factor, article }] as const)),
);

interface Word {
  word: string;
  at: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+(?:['’ʼ]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/[’ʼ]/g, "'"),
    at: index,
    end: index + word.length,
  }));

/** Whether a number may stand right after the sum of those before it: `twenty` `one`, `сто` `двадцать` `пять`. */
const continues = (sum: number, number: number): boolean =>
  (sum % 100 === 0 && sum > 0 && number < 100) ||
  (sum % 1000 === 0 && sum > 0 && number < 1000) ||
  (sum % 10 === 0 && sum % 100 >= 20 && number < 10);

/** In the order of the text. */
export function numbersInLetters(text: string): NumberInLetters[] {
  const words = wordsOf(text);
  const found: NumberInLetters[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i] as Word;
    let total = 0;
    let sum: number | null = null;
    let next = i;
    let last = i;
    for (; next < words.length; next += 1) {
      const { word, at } = words[next] as Word;
      const isNear = next === i || /^[\s\u00a0-]*$/.test(text.slice((words[next - 1] as Word).end, at));
      if (!isNear) break;
      const number = numbers.get(word);
      const by = factorOf.get(word);
      if (number !== undefined && (!sum || continues(sum, number))) sum = (sum ?? 0) + number;
      else if (by && sum && sum < by.factor) {
        if (by.factor === 100) sum *= by.factor;
        else {
          total += sum * by.factor;
          sum = 0;
        }
      } else if (by && next === i && (soundAlone.has(word) || by.article.test(words[i - 1]?.word ?? ''))) {
        sum = by.factor;
      } else if (!(word === 'and' && sum !== null && sum >= 100 && numbers.has(words[next + 1]?.word ?? ''))) break;
      if (word !== 'and') last = next;
    }
    const number = total + (sum ?? 0);
    const isOneAlone = number === 1;
    if (sum !== null && !isOneAlone) found.push({ written: text.slice(first.at, (words[last] as Word).end), number });
    i = Math.max(next, i + 1);
  }
  return found;
}
