// Ukrainian words for the sealed editions of the records, as far as the page says them at once.
import type { enEditions } from '../en/editions.ts';
import { countingIn } from '../plural.ts';

const { number, word, count } = countingIn('uk');
const ofShown = (shown: number) => `З ${count(shown, 'показаного запису', 'показаних записів', 'показаних записів')}`;

export const ukEditions: typeof enEditions = {
  history: 'Історія',
  reading: (edition, day) => `Відкрито випуск ${edition}: записи, якими вони були ${day}`,
  changedSince: (records, shown) =>
    records === 0
      ? `${ofShown(shown)} відтоді не змінився жоден.`
      : `${ofShown(shown)} відтоді ${word(records, 'змінився', 'змінилися', 'змінилися')} ${number(records)}.`,
  see: 'Що змінилося',
  ofToday: 'записи на сьогодні',
  openToday: 'Відкрити сьогоднішні записи',
};
