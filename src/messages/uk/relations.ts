// Ukrainian words of relations between records.
import type { enRelations } from '../en/relations.ts';
import { countingIn } from '../plural.ts';

const { number, word, count } = countingIn('uk');

export const ukRelations: typeof enRelations = {
  otherwise: 'Кажуть інше',
  others: 'Пов’язані записи',
  sameRecord: 'у цьому ж записі',
  unplaced: 'без місця',
  undated: 'без дати',
  folded: (kind, n) => `${kind}: ${number(n)}`,
  speak: (n) => `про це ще ${count(n, 'запис', 'записи', 'записів')}`,
  speakAgainst: (n) => `${number(n)} ${word(n, 'каже', 'кажуть')} інше`,
};
