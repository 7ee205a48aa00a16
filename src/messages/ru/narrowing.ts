// Russian words for narrowing the corpus and for its lists: choices, facets, lens, places and the table of records.
import type { enNarrowing } from '../en/narrowing.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('ru');
const records = (n: number) => count(n, 'запись', 'записи', 'записей');
const claims = (n: number) => count(n, 'свидетельство', 'свидетельства', 'свидетельств');
const share = (shown: number, all: number, bySource: boolean) =>
  `${bySource ? 'свидетельств' : 'записей'}: ${number(shown)} из ${number(all)}`;

const degrees = new Intl.NumberFormat('ru', { maximumFractionDigits: 3 });
const latitude = (value: number) =>
  `${degrees.format(Math.abs(value))}°\u00a0${value < 0 ? 'ю.\u00a0ш.' : 'с.\u00a0ш.'}`;
const longitude = (value: number) =>
  `${degrees.format(Math.abs(value))}°\u00a0${value < 0 ? 'з.\u00a0д.' : 'в.\u00a0д.'}`;

export const ruNarrowing: typeof enNarrowing = {
  listing: 'Что в списке',
  listings: { places: 'Места', records: 'Записи' },
  placeOrder: 'Порядок мест',
  placeOrders: { records: 'по числу записей', name: 'по названию', date: 'по первой дате' },
  choices: 'Ваш отбор',
  clearAll: 'Снять всё',
  takeOff: (choice) => `Снять: ${choice}`,
  facetChoice: (facet, value) => `${facet}: ${value}`,
  wordsChoice: (words) => `Слова: «${words}»`,
  circle: (kilometres, lat, lon) =>
    `Не далее ${number(kilometres)}\u00a0км от точки ${latitude(lat)} ${longitude(lon)}`,
  polygon: (corners) => `Многоугольник, ${count(corners, 'вершина', 'вершины', 'вершин')}`,
  placeWithin: (place) => `${place} и места внутри`,
  showAll: (n) => `Показать все (${number(n)})`,
  showFewer: 'Показать меньше',
  outside: (n, bySource) =>
    bySource ? `Сказано в другое время: ещё ${claims(n)}.` : `Вне промежутка: ещё ${records(n)}.`,
  offTheMap: (n) => `Без даты или без места: ещё ${records(n)}.`,
  rings:
    'Кольца на карте: наименьшее и, пунктиром, наибольшее из напечатанных в этом месте чисел такого рода, в сумме; разрыв: предел не назван. Кольцо на шаг шире значит в десять раз больше. У общих чисел и у регионов колец нет.',
  widen: 'Расширить промежуток',
  seenWith: 'Кто сообщает',
  allSources: 'Все источники',
  oneSource: 'Один из источников',
  sole: 'и ни один другой источник',
  twoSources: 'Два источника рядом',
  byWhatIsSaid: 'По характеру сообщения',
  official: 'Только официальные сообщения',
  disputed: 'Только спорное',
  compareTwo: 'Сравнить два',
  firstSource: 'Первый источник',
  secondSource: 'Второй источник',
  compareShow: 'Какие из их записей',
  compareShows: {
    either: () => 'есть хотя бы у одного',
    agree: () => 'есть у обоих, противоречий нет',
    differ: () => 'есть у обоих, расходятся',
    'first-only': (first) => `только ${first}`,
    'second-only': (_first, second) => `только ${second}`,
  },
  lens: {
    source: (title) => `Есть в источнике ${title}`,
    sole: (title) => `Есть только в источнике ${title}`,
    compare: {
      either: (first, second) => `По источникам: ${first} и ${second}`,
      agree: (first, second) => `Не противоречат друг другу: ${first} и ${second}`,
      differ: (first, second) => `Расходятся: ${first} и ${second}`,
      'first-only': (first, second) => `Есть в источнике ${first}, нет в источнике ${second}`,
      'second-only': (first, second) => `Есть в источнике ${second}, нет в источнике ${first}`,
    },
    official: 'Только официальные сообщения',
    disputed: 'Только спорное',
  },
  lensSentence: {
    source: (title, shown, all, bySource) =>
      `То, что есть в источнике ${title}; ${share(shown, all, bySource)}; сказанное об этом другими, их даты и числа опущены.`,
    sole: (title, shown, all, bySource) => `То, что есть только в источнике ${title}; ${share(shown, all, bySource)}.`,
    compare: (lens, shown, all, bySource) => `${lens}; ${share(shown, all, bySource)}; сказанное другими опущено.`,
    official: (shown, all, bySource) =>
      `То, что основано на официальных сообщениях; ${share(shown, all, bySource)}; всё прочее, что об этом сказано, опущено.`,
    disputed: (shown, all, bySource) =>
      `Там, где свидетельства исключают друг друга или одно оспаривает другое; ${share(shown, all, bySource)}, со всем, что о них сказано.`,
  },
  agreementIsNoProof: 'Согласие двух источников ничего не доказывает: один мог быть списан с другого.',
  columns: {
    time: 'Дата',
    place: 'Место',
    title: 'Запись',
    kind: 'Вид',
    figures: 'Числа',
    sources: 'Источники',
    certainty: 'В промежутке',
  },
  certainty: { certain: 'точно', possible: 'возможно' },
  sourcesOf: (sources, independent) =>
    sources === independent ? number(sources) : `${number(sources)}, независимых: ${number(independent)}`,
  noFigures: 'число не указано',
  moreFigures: (n) => `и ещё ${number(n)}`,
  spread: (smallest, largest, openBelow, openAbove) => {
    const range = smallest === largest ? number(smallest) : `${number(smallest)}–${number(largest)}`;
    if (openBelow && openAbove) return `${range} (возможно, меньше или больше)`;
    if (openBelow) return `${range} или менее`;
    return openAbove ? `${range} или более` : range;
  },
  tableOf: records,
  tableOfClaims: (shown, said) => `${records(shown)}; свидетельства за этот промежуток: ${claims(said)}`,
  backToMap: 'Вернуться к карте',
};
