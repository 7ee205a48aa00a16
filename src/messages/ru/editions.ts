// Russian words for the sealed editions of the records, as far as the page says them at once.
import type { enEditions } from '../en/editions.ts';
import { countingIn } from '../plural.ts';

const { number, word, count } = countingIn('ru');
const ofShown = (shown: number) =>
  `Из ${count(shown, 'показанной записи', 'показанных записей', 'показанных записей')}`;

export const ruEditions: typeof enEditions = {
  history: 'История',
  reading: (edition, day) => `Открыт выпуск ${edition}: записи, какими они были ${day}`,
  changedSince: (records, shown) =>
    records === 0
      ? `${ofShown(shown)} с тех пор не изменилась ни одна.`
      : `${ofShown(shown)} с тех пор ${word(records, 'изменилась', 'изменились', 'изменились')} ${number(records)}.`,
  see: 'Что изменилось',
  ofToday: 'записи на сегодня',
  openToday: 'Открыть сегодняшние записи',
};
