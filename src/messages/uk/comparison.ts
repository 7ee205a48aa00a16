// Ukrainian words for two views side by side.
import type { EditionField } from '../../model/editions/edition-difference.ts';
import type { ComparisonWords } from '../en/comparison.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('uk');
const list = new Intl.ListFormat('uk', { type: 'conjunction' });
const between = (low: number, high: number) => (low === high ? number(low) : `${number(low)}–${number(high)}`);
const records = (n: number) => count(n, 'запис', 'записи', 'записів');
const claims = (n: number) => count(n, 'свідчення', 'свідчення', 'свідчень');

const fields: Record<EditionField, string> = {
  title: 'заголовок',
  summary: 'короткий виклад',
  kind: 'вид',
  category: 'категорія',
  when: 'дата',
  placeId: 'місце',
  alsoAt: 'інші місця',
  perpetrator: 'ким учинено',
  victims: 'жертви',
};

export const ukComparison: ComparisonWords = {
  intro: 'Другий вигляд поруч із цим, на тій самій карті: ліва половина знака — А, права — Б; у двох місць знаки цілі.',
  sides: { a: 'А', b: 'Б' },
  start: {
    window: 'Два часи',
    lens: 'Два джерела',
    area: 'Два місця',
    match: 'Точне й можливе',
    asof: 'Два видання',
  },
  what: { window: 'Час', lens: 'Джерело', area: 'Місце', match: 'Дати', asof: 'Видання' },
  ofSide: (what, side) => `${what}, ${side}`,
  exchange: 'Поміняти А і Б місцями',
  end: 'Закінчити порівняння',
  allSources: 'усі джерела',
  everywhere: 'усюди',
  today: 'записи на сьогодні',
  edition: (id) => `видання ${id}`,
  match: { possible: 'можливо в цих датах', certain: 'точно в цих датах' },
  loading: 'Інше видання завантажується…',
  key: 'Ліва половина: А. Права половина: Б. Суцільна: точно в цих датах; порожня: лише можливо.',
  keyOfPlaces: 'Круг: А. Круг у кільці: Б. Суцільний: точно в цих датах; порожній: лише можливо.',
  counts: (a, b) => `А: ${records(a)} · Б: ${records(b)}`,
  outside: (n) => `поза цими датами ще ${number(n)}`,
  widen: 'Розширити проміжок для обох',
  standings: {
    differ: 'В обох, з розбіжностями',
    'only-a': 'Лише в А',
    'only-b': 'Лише в Б',
    alike: 'В обох, однаково',
  },
  none: 'Немає.',
  openTable: 'Запис за записом',
  title: 'А і Б, запис за записом',
  point: 'Пункт',
  points: {
    figures: 'Скільки',
    against: 'Хто',
    by: 'Ким',
    where: 'Де',
    dates: 'Коли',
    denials: 'Заперечується',
  },
  silent: 'мовчить',
  surer: (side, other) => `Точно в проміжку ${side}; у проміжку ${other} лише можливо.`,
  changed: (names, onlyA, onlyB, otherwise) =>
    [
      names.length > 0 ? `У Б інакше: ${list.format(names.map((name) => fields[name]))}.` : '',
      onlyA > 0 ? `Лише в А: ${claims(onlyA)}.` : '',
      onlyB > 0 ? `Лише в Б: ${claims(onlyB)}.` : '',
      otherwise > 0 ? `З іншими словами, числами чи датами: ${claims(otherwise)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  sums: 'У сумі',
  sumsIntro:
    'До суми входить лише те, що точно належить до проміжку і що можна додавати; сума надрукованого в цих джерелах — не число жертв.',
  noSums: 'Додавати тут нічого.',
  counted: 'Що рахується',
  difference: 'Різниця',
  inSum: (inIt, leftOut) => `${records(inIt)}${leftOut > 0 ? `, не ввійшло: ${number(leftOut)}` : ''}`,
  noSum: 'немає суми',
  differenceOf(low, high) {
    if (low === 0 && high === 0) return 'порівну';
    if (low >= 0) return `у Б більше на ${between(low, high)}`;
    if (high <= 0) return `в А більше на ${between(-high, -low)}`;
    return `від ${number(-low)} на користь А до ${number(high)} на користь Б`;
  },
  noDifference: {
    'one-side': 'не наводиться: сума є лише в одному з двох',
    open: 'не наводиться: одна з меж суми відкрита',
    'may-overlap': 'не наводиться: в обох могли бути пораховані ті самі люди',
  },
  multiples: 'Малі карти',
  multiplesOf: { sources: 'По карті на джерело', years: 'По карті на рік' },
  multiplesScale: 'Усі в одному масштабі; кожна відкриває свій вигляд.',
  recordsIn: records,
};
