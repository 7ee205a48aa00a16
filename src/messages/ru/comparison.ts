// Russian words for two views side by side.
import type { EditionField } from '../../model/editions/edition-difference.ts';
import type { ComparisonWords } from '../en/comparison.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('ru');
const list = new Intl.ListFormat('ru', { type: 'conjunction' });
const between = (low: number, high: number) => (low === high ? number(low) : `${number(low)}–${number(high)}`);
const records = (n: number) => count(n, 'запись', 'записи', 'записей');
const claims = (n: number) => count(n, 'свидетельство', 'свидетельства', 'свидетельств');

const fields: Record<EditionField, string> = {
  title: 'заглавие',
  summary: 'краткое изложение',
  kind: 'вид',
  category: 'категория',
  when: 'дата',
  placeId: 'место',
  alsoAt: 'другие места',
  perpetrator: 'кем совершено',
  victims: 'жертвы',
};

export const ruComparison: ComparisonWords = {
  intro: 'Второй вид рядом с этим, на той же карте: левая половина знака — А, правая — Б; у двух мест знаки целые.',
  sides: { a: 'А', b: 'Б' },
  start: {
    window: 'Два времени',
    lens: 'Два источника',
    area: 'Два места',
    match: 'Точное и возможное',
    asof: 'Два издания',
  },
  what: { window: 'Время', lens: 'Источник', area: 'Место', match: 'Даты', asof: 'Издание' },
  ofSide: (what, side) => `${what}, ${side}`,
  exchange: 'Поменять А и Б местами',
  end: 'Закончить сравнение',
  allSources: 'все источники',
  everywhere: 'везде',
  today: 'записи на сегодня',
  edition: (id) => `издание ${id}`,
  match: { possible: 'возможно в этих датах', certain: 'точно в этих датах' },
  loading: 'Другое издание загружается…',
  key: 'Левая половина: А. Правая половина: Б. Сплошная: точно в этих датах; полая: лишь возможно.',
  keyOfPlaces: 'Круг: А. Круг в кольце: Б. Сплошной: точно в этих датах; полый: лишь возможно.',
  counts: (a, b) => `А: ${records(a)} · Б: ${records(b)}`,
  outside: (n) => `вне этих дат ещё ${number(n)}`,
  widen: 'Расширить промежуток для обоих',
  standings: {
    differ: 'В обоих, с расхождениями',
    'only-a': 'Только в А',
    'only-b': 'Только в Б',
    alike: 'В обоих, одинаково',
  },
  none: 'Нет.',
  openTable: 'Запись за записью',
  title: 'А и Б, запись за записью',
  point: 'Пункт',
  points: {
    figures: 'Сколько',
    against: 'Кто',
    by: 'Кем',
    where: 'Где',
    dates: 'Когда',
    denials: 'Отрицается',
  },
  silent: 'молчит',
  surer: (side, other) => `Точно в промежутке ${side}; в промежутке ${other} лишь возможно.`,
  changed: (names, onlyA, onlyB, otherwise) =>
    [
      names.length > 0 ? `В Б иначе: ${list.format(names.map((name) => fields[name]))}.` : '',
      onlyA > 0 ? `Только в А: ${claims(onlyA)}.` : '',
      onlyB > 0 ? `Только в Б: ${claims(onlyB)}.` : '',
      otherwise > 0 ? `С другими словами, числами или датами: ${claims(otherwise)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  sums: 'В сумме',
  sumsIntro:
    'В сумму входит лишь то, что точно относится к промежутку и что можно складывать; сумма напечатанного в этих источниках — не число жертв.',
  noSums: 'Складывать здесь нечего.',
  counted: 'Что считается',
  difference: 'Разница',
  inSum: (inIt, leftOut) => `${records(inIt)}${leftOut > 0 ? `, не вошло: ${number(leftOut)}` : ''}`,
  noSum: 'нет суммы',
  differenceOf(low, high) {
    if (low === 0 && high === 0) return 'поровну';
    if (low >= 0) return `в Б больше на ${between(low, high)}`;
    if (high <= 0) return `в А больше на ${between(-high, -low)}`;
    return `от ${number(-low)} в пользу А до ${number(high)} в пользу Б`;
  },
  noDifference: {
    'one-side': 'не приводится: сумма есть лишь в одном из двух',
    open: 'не приводится: один из пределов суммы открыт',
    'may-overlap': 'не приводится: в обоих могли быть посчитаны одни и те же люди',
  },
  multiples: 'Малые карты',
  multiplesOf: { sources: 'По карте на источник', years: 'По карте на год' },
  multiplesScale: 'Все в одном масштабе; каждая открывает свой вид.',
  recordsIn: records,
};
