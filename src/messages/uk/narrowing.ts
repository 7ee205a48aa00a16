// Ukrainian words for narrowing the corpus and for its lists: choices, facets, lens, places and the table of records.
import type { enNarrowing } from '../en/narrowing.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('uk');
const records = (n: number) => count(n, 'запис', 'записи', 'записів');
const claims = (n: number) => count(n, 'свідчення', 'свідчення', 'свідчень');
const share = (shown: number, all: number, bySource: boolean) =>
  `${bySource ? 'свідчень' : 'записів'}: ${number(shown)} із ${number(all)}`;

const degrees = new Intl.NumberFormat('uk', { maximumFractionDigits: 3 });
const latitude = (value: number) =>
  `${degrees.format(Math.abs(value))}°\u00a0${value < 0 ? 'пд.\u00a0ш.' : 'пн.\u00a0ш.'}`;
const longitude = (value: number) =>
  `${degrees.format(Math.abs(value))}°\u00a0${value < 0 ? 'зх.\u00a0д.' : 'сх.\u00a0д.'}`;

export const ukNarrowing: typeof enNarrowing = {
  listing: 'Що в списку',
  listings: { places: 'Місця', records: 'Записи' },
  placeOrder: 'Порядок місць',
  placeOrders: { records: 'за кількістю записів', name: 'за назвою', date: 'за першою датою' },
  choices: 'Ваш добір',
  clearAll: 'Зняти все',
  takeOff: (choice) => `Зняти: ${choice}`,
  facetChoice: (facet, value) => `${facet}: ${value}`,
  wordsChoice: (words) => `Слова: «${words}»`,
  circle: (kilometres, lat, lon) =>
    `Не далі ніж за ${number(kilometres)}\u00a0км від точки ${latitude(lat)} ${longitude(lon)}`,
  polygon: (corners) => `Багатокутник, ${count(corners, 'вершина', 'вершини', 'вершин')}`,
  placeWithin: (place) => `${place} і місця всередині`,
  showAll: (n) => `Показати всі (${number(n)})`,
  showFewer: 'Показати менше',
  outside: (n, bySource) => (bySource ? `Сказано в інший час: ще ${claims(n)}.` : `Поза проміжком: ще ${records(n)}.`),
  offTheMap: (n) => `Без дати або без місця: ще ${records(n)}.`,
  rings:
    'Кільця на карті: найменше і, пунктиром, найбільше з надрукованих у цьому місці чисел такого роду, у сумі; розрив: межу не названо. Кільце на крок ширше означає вдесятеро більше. Спільні числа й регіони кілець не мають.',
  widen: 'Розширити проміжок',
  seenWith: 'Хто повідомляє',
  allSources: 'Усі джерела',
  oneSource: 'Одне з джерел',
  sole: 'і жодне інше джерело',
  twoSources: 'Два джерела поруч',
  byWhatIsSaid: 'За характером повідомлення',
  official: 'Лише офіційні повідомлення',
  disputed: 'Лише спірне',
  compareTwo: 'Порівняти два',
  firstSource: 'Перше джерело',
  secondSource: 'Друге джерело',
  compareShow: 'Які з їхніх записів',
  compareShows: {
    either: () => 'є хоча б в одному',
    agree: () => 'є в обох, суперечностей немає',
    differ: () => 'є в обох, розходяться',
    'first-only': (first) => `лише ${first}`,
    'second-only': (_first, second) => `лише ${second}`,
  },
  lens: {
    source: (title) => `Є в джерелі ${title}`,
    sole: (title) => `Є лише в джерелі ${title}`,
    compare: {
      either: (first, second) => `За джерелами: ${first} і ${second}`,
      agree: (first, second) => `Не суперечать одне одному: ${first} і ${second}`,
      differ: (first, second) => `Розходяться: ${first} і ${second}`,
      'first-only': (first, second) => `Є в джерелі ${first}, немає в джерелі ${second}`,
      'second-only': (first, second) => `Є в джерелі ${second}, немає в джерелі ${first}`,
    },
    official: 'Лише офіційні повідомлення',
    disputed: 'Лише спірне',
  },
  lensSentence: {
    source: (title, shown, all, bySource) =>
      `Те, що є в джерелі ${title}; ${share(shown, all, bySource)}; сказане про це іншими, їхні дати й числа пропущено.`,
    sole: (title, shown, all, bySource) => `Те, що є лише в джерелі ${title}; ${share(shown, all, bySource)}.`,
    compare: (lens, shown, all, bySource) => `${lens}; ${share(shown, all, bySource)}; сказане іншими пропущено.`,
    official: (shown, all, bySource) =>
      `Те, що ґрунтується на офіційних повідомленнях; ${share(shown, all, bySource)}; усе інше, що про це сказано, пропущено.`,
    disputed: (shown, all, bySource) =>
      `Там, де свідчення виключають одне одного або одне оспорює інше; ${share(shown, all, bySource)}, з усім, що про них сказано.`,
  },
  agreementIsNoProof: 'Згода двох джерел нічого не доводить: одне могло бути списане з іншого.',
  columns: {
    time: 'Дата',
    place: 'Місце',
    title: 'Запис',
    kind: 'Вид',
    figures: 'Числа',
    sources: 'Джерела',
    certainty: 'У проміжку',
  },
  certainty: { certain: 'точно', possible: 'можливо' },
  sourcesOf: (sources, independent) =>
    sources === independent ? number(sources) : `${number(sources)}, незалежних: ${number(independent)}`,
  noFigures: 'число не вказано',
  moreFigures: (n) => `і ще ${number(n)}`,
  spread: (smallest, largest, openBelow, openAbove) => {
    const range = smallest === largest ? number(smallest) : `${number(smallest)}–${number(largest)}`;
    if (openBelow && openAbove) return `${range} (можливо, менше або більше)`;
    if (openBelow) return `${range} або менше`;
    return openAbove ? `${range} або більше` : range;
  },
  tableOf: records,
  tableOfClaims: (shown, said) => `${records(shown)}; свідчення за цей проміжок: ${claims(said)}`,
  backToMap: 'Повернутися до карти',
};
