// Russian words of relations between records.
import type { enRelations } from '../en/relations.ts';
import { countingIn } from '../plural.ts';

const { number, word, count } = countingIn('ru');

export const ruRelations: typeof enRelations = {
  otherwise: 'Говорят иное',
  others: 'Связанные записи',
  sameRecord: 'в этой же записи',
  unplaced: 'без места',
  undated: 'без даты',
  folded: (kind, n) => `${kind}: ${number(n)}`,
  speak: (n) => `об этом ещё ${count(n, 'запись', 'записи', 'записей')}`,
  speakAgainst: (n) => `${number(n)} ${word(n, 'говорит', 'говорят')} иное`,
};
