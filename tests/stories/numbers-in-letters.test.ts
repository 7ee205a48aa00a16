// Numbers in words are found in the three languages, in any case, and nothing else is taken for one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersInLetters } from '../../src/stories/numbers-in-letters.ts';

const found = (text: string) => numbersInLetters(text).map(({ number }) => number);

test.each<[string, number[]]>([
  ['From a few thousand to a hundred and fifty thousand', [150_000]],
  ['Twenty-one of two hundred and five were shot', [21, 205]],
  ['two, three or four towns', [2, 3, 4]],
  ['One of them, the first, once more; thousands fled', []],
  ['a dozen hostages, ninety officers, one thousand two hundred', [12, 90, 1_200]],
  ['три города, двадцать пять заложников, сто двадцать', [3, 25, 120]],
  ['от тысячи до ста пятидесяти тысяч; тысячу человек', [150_000, 1_000]],
  ['тысячи людей, сотни домов, один текст', []],
  ['Жоден із п’яти текстів; двадцять одна особа; дев’яносто', [5, 21, 90]],
  ['сто п’ятдесят тисяч і двоє дядьків', [150_000, 2]],
  ['often tenable, sevenfold, атом, стая, семья', []],
])('%s', (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

const units = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const единицы = ['', '', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const десятки = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
];

test('every number from 20 to 99 without a one is found as it is put together', () => {
  const digit = fc.integer({ min: 2, max: 9 });
  fc.assert(
    fc.property(digit, digit, fc.constantFrom('-', ' '), (ten, unit, join) => {
      expect(numbersInLetters(`Of ${tens[ten]}${join}${units[unit]} people.`)).toEqual([
        { written: `${tens[ten]}${join}${units[unit]}`, number: ten * 10 + unit },
      ]);
      expect(found(`Из ${десятки[ten]} ${единицы[unit]} тысяч человек.`)).toEqual([(ten * 10 + unit) * 1_000]);
    }),
  );
});
