// Every word the interface says, in Ukrainian.
import type { ProgramWords } from '../en/messages.ts';
import { countingIn, ended } from '../plural.ts';
import { ukAboutBar } from './about-bar.ts';
import { ukAddress } from './address.ts';
import { ukCite } from './cite.ts';
import { ukEditions } from './editions.ts';
import { ukEstimates } from './estimates.ts';
import { ukLoading } from './loading.ts';
import { ukMap } from './map.ts';
import { ukNarrowing } from './narrowing.ts';
import { ukPages } from './pages.ts';
import { ukPanel } from './panel.ts';
import { ukPaper } from './paper.ts';
import { ukRelations } from './relations.ts';
import { ukSearch } from './search.ts';
import { ukTerms } from './terms.ts';
import { ukTime } from './time.ts';

const { number, word, count } = countingIn('uk');
const records = (n: number) => count(n, 'запис', 'записи', 'записів');
const places = (n: number) => count(n, 'місце', 'місця', 'місць');
const claims = (n: number) => count(n, 'свідчення', 'свідчення', 'свідчень');

/** Small numbers are written out. */
const spelled = ['', 'один', 'два', 'три', 'чотири', 'п’ять', 'шість', 'сім', 'вісім', 'дев’ять'];

export const uk: ProgramWords = {
  language: 'uk',
  locale: 'uk-UA',
  number,
  terms: ukTerms,
  address: ukAddress,
  cite: ukCite,
  aboutBar: ukAboutBar,
  pages: ukPages,
  mapWork: ukMap,
  loading: ukLoading,
  narrowing: ukNarrowing,
  panel: ukPanel,
  paper: ukPaper,
  relations: ukRelations,
  timeWords: ukTime,
  editions: ukEditions,
  estimates: ukEstimates,
  search: ukSearch,

  skipToList: 'До списку місць',
  skipToPanel: 'До відкритого запису',

  map: 'Карта',
  mapHint: 'Натисніть на знак, щоб прочитати записи про місце. Усі позначені місця є і в списку.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  attribution: 'Про цю карту',

  time: 'Час',
  from: 'З',
  to: 'По',
  fromDate: 'Початкова дата',
  toDate: 'Кінцева дата',
  newStyleDates: 'новий стиль',
  dateOutOfReach: (from, to) =>
    `${ended(`Записи атласу належать до часу з ${from} по ${to}`)} Виберіть день у цих межах.`,
  dateOrderFault: 'Перший день пізніший за останній. Змініть один із них.',
  play: 'Пуск',
  pause: 'Пауза',
  previousEvent: 'Попередня подія',
  nextEvent: 'Наступна подія',
  dates: 'Дати',
  possibly: 'Можливо, у проміжку',
  certainly: 'Точно в проміжку',
  bar: (when, certain, possible) => `${when}: ${records(possible)}, з них точно датовано: ${number(certain)}`,
  yearsBefore: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  timeSettings: 'Налаштування часу',
  split: 'Поділ стовпців',
  noSplit: 'точні та можливі',
  otherParts: 'інше',
  timeOf: 'Чий час',
  timesOf: { event: 'подій', source: 'джерел: коли це сказано' },
  mode: 'Проміжок',
  modes: { window: 'рухається цілком', cumulative: 'зростає від першого дня', day: 'один день' },
  speed: 'Швидкість',
  speeds: { 1: 'день за секунду', 7: 'тиждень за секунду', 14: 'два тижні за секунду', 30: 'місяць за секунду' },
  backward: 'У зворотному напрямку',
  loop: 'Наприкінці починати спочатку',
  skipEmpty: 'Минати час без записів',
  follow: 'Карта рухається за записами',
  calendar: 'Дати за',
  datings: { new: 'новим стилем', old: 'старим стилем', both: 'обома' },
  zoomAxisIn: 'Збільшити шкалу',
  zoomAxisOut: 'Зменшити шкалу',
  wholePeriod: 'Увесь період',
  axisPart: 'Частина шкали',
  windowInWords: (from, to) => (from === to ? from : `${from} – ${to}`),

  places: 'Місця',
  placesIntro: (n, shown) => `Записів: ${number(shown)}, місць: ${number(n)}`,
  onlyPossible: 'жоден не належить до проміжку з певністю',
  filter: 'Добір записів',
  filtered: 'Діє добір.',
  clearFilters: 'Зняти добір',
  hiddenByFilters: (n) => `Добір приховує ${records(n)} цієї сторінки.`,
  facets: {
    category: 'Категорія',
    kind: 'Вид',
    source: 'Джерело',
    stance: 'Позиція',
    evidence: 'На чому ґрунтується',
    measure: 'Число',
    period: 'Період',
    victims: 'Жертви',
    perpetrator: 'Виконавці',
    precision: 'Положення',
    person: 'Названа особа',
  },
  noFacetValue: {
    measure: 'число не вказано',
    victims: 'не сказано',
    perpetrator: 'не сказано',
    precision: 'без місця',
  },
  undated: (n) => `Без дати (${number(n)})`,
  unplaced: (n) => `Без місця (${number(n)})`,
  undatedTitle: 'Записи без дати',
  undatedIntro: 'Жодне джерело не дає для них дати, тож до жодного проміжку вони не входять.',
  unplacedTitle: 'Записи без місця',
  unplacedIntro: 'Достовірно вказати для них місце не можна, тож на карті їх немає.',
  emptyWindow: 'У цьому проміжку записів немає.',
  windowMoved: 'Проміжок розширено, щоб показати шукане.',
  windowBack: (from, to) => `Повернути: ${from === to ? from : `${from} – ${to}`}`,
  nearest: (day) => `Найближчий: ${day}`,

  status: (n, shown, from, to) => `${places(n)}, ${records(shown)}: ${from === to ? from : `з ${from} по ${to}`}`,
  statusBySource: (n, shown, from, to, unsaid) =>
    `${places(n)}, ${claims(shown)} ${from === to ? `за ${from}` : `з ${from} по ${to}`}; час висловлення невідомий: ${claims(unsaid)}`,
  placesIntroBySource: (n, shown) => `Свідчень: ${number(shown)}, місць: ${number(n)}`,

  basis: (texts, sharing) => {
    const all = `Усе тут спирається на ${spelled[texts] ?? number(texts)} ${word(texts, 'текст', 'тексти', 'текстів')}`;
    if (sharing === 0) return `${all}.`;
    return `${all}, ${sharing === texts ? 'які' : `${spelled[sharing] ?? number(sharing)} з яких`} мають спільні уривки.`;
  },

  tryThis: () => 'З чого почати',
  tryPlay: 'Переглянути роки поспіль',
  compare: 'Порівняти',
  countedOnSide: {
    event: (n, shown) => `${records(shown)}, ${places(n)}`,
    source: (n, shown) => `${claims(shown)}, ${places(n)}`,
  },
  onSide: { a: (what) => `А: ${what}`, b: (what) => `Б: ${what}` },
  bothSides: (a, b) => `А: ${a} · Б: ${b}`,
  sideCounts: (a, b) => `А ${a} · Б ${b}`,
  secondView: (what) => `Поруч, як Б: ${what}`,
  stories: 'Розповіді',
  goOnWithStory: (title, step) => `Продовжити розповідь «${title}» з кроку ${step}`,
  openStory: 'Відкрити розповідь із файлу',
  writeStory: 'Написати власну розповідь',
  writeOn: (title) => (title === '' ? 'Писати власну розповідь далі' : `Писати «${title}» далі`),
  lessonOf: (title, minutes) => `${title} · урок на ${count(minutes, 'хвилину', 'хвилини', 'хвилин')}`,
  comparisonFolded: 'Порівняння чисел: відкрийте, коли порівняєте їх самі',
  skipToStory: 'Перейти до розповіді',
  closeIntroduction: 'Закрити вступ',

  closePanel: 'Закрити',
  noneInWindow: 'Жоден запис про це місце не належить до вибраного проміжку.',
  noRecords: 'Записів немає.',
  liesIn: '·',
  precision: 'Положення',
  boundary: 'Контур',
  recordsAt: records,
  atSite: (title) => `місце: ${title}`,
  inPlace: (title) => `місце: ${title}`,
  jointWith: (titles) => `спільний запис: ${titles}`,
  jointFigures: 'числа стосуються всіх разом, а не кожного',
  possibleOnly: 'можливо, у проміжку',
  linkToRecord: 'Посилання на цей запис',
  graphicFold: 'Докладний опис насильства. Показати',
  dateInferred: 'дату встановлено за контекстом',
  oldStyle: (day) => `${day}\u00a0ст.\u00a0ст.`,
  bothStyles: (newStyle, oldStyle) => `${newStyle} (${oldStyle})`,
  printedOldStyle: 'надруковано за старим стилем',
  calendarUnknown: (asNew, asOld) => `стиль невідомий: якщо новий, то ${asNew}, якщо старий, то ${asOld}`,
  undatedRecord: 'дату не вказано',
  datedInClaims: 'датовано у свідченнях',

  claims: 'Свідчення',
  claimLine: (line) => `рядок ${line}`,
  claimDate: (words) => `дата в тексті: «${words}»`,
  claimUndated: 'дати не дає',
  said: (when) => `сказано: ${when}`,
  attributedTo: (who) => `зі слів: ${who}`,
  citing: (work) => `з посиланням на: ${work}`,
  figureAsWritten: (words) => `надруковано: «${words}»`,
  editorsNote: 'Примітка редакції',
  known: (text) => `Відомо: ${text}`,
  confidence: (level, authority) => `Ступінь певності: ${level}; ${authority}.`,
  deprecated: (reason) => `Відхилено: ${reason}`,

  sources: 'Джерела',
  sourceCounts: (said, n, off) => `Свідчень: ${number(said)}, місць: ${number(n)}; без місця або дати: ${number(off)}.`,
  lineByLine: 'Що з нього прочитано, рядок за рядком',
  reliability: 'Наскільки можна довіряти',
  copies: (group) => `Частково той самий текст: ${group}. Їхня згода нічого не підтверджує.`,
  slips: (n) => `Відомі неточності (${number(n)})`,
  readSource: (title) => `Усе, що повідомляє ${title}, за порядком`,
  offTheMap: (n) => `Без місця або дати (${number(n)})`,
  onTheMap: (n) => `З місцем і датою (${number(n)})`,
  bibliography: 'Праці, на які посилаються джерела',
  bibliographyIntro: 'Так, як їх називають тексти; самі ці праці не переглядалися.',
  theme: 'Нічний вигляд',
  languages: 'Мова',
  noOwnWords: (language) =>
    `Програма ще не має слів цією мовою (${language}): її власні\u00a0— англійською, слова атласу\u00a0— обраною мовою.`,
  offlineReady: 'Збережено на цьому пристрої: атлас відкривається без мережі.',
  newerEdition: 'Вийшло нове видання атласу. Дати, місце й відбір збережуться.',
  openNewer: 'Відкрити нове видання',
  dismiss: 'Сховати',
  leftOut: (n) => `Пропущено ${records(n)}: прочитати не вдалося`,
};
