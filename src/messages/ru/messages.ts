// Every word the interface says, in Russian.
import type { ProgramWords } from '../en/messages.ts';
import { countingIn, ended } from '../plural.ts';
import { ruAboutBar } from './about-bar.ts';
import { ruAddress } from './address.ts';
import { ruCite } from './cite.ts';
import { ruEditions } from './editions.ts';
import { ruEstimates } from './estimates.ts';
import { ruLoading } from './loading.ts';
import { ruMap } from './map.ts';
import { ruNarrowing } from './narrowing.ts';
import { ruPages } from './pages.ts';
import { ruPanel } from './panel.ts';
import { ruPaper } from './paper.ts';
import { ruRelations } from './relations.ts';
import { ruSearch } from './search.ts';
import { ruTerms } from './terms.ts';
import { ruTime } from './time.ts';

const { number, word, count } = countingIn('ru');
const records = (n: number) => count(n, 'запись', 'записи', 'записей');
const places = (n: number) => count(n, 'место', 'места', 'мест');
const claims = (n: number) => count(n, 'свидетельство', 'свидетельства', 'свидетельств');

/** Small numbers are written out: on how many, and of how many. */
const onSoMany = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const ofSoMany = ['', 'одного', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти'];

export const ru: ProgramWords = {
  language: 'ru',
  locale: 'ru-RU',
  number,
  terms: ruTerms,
  address: ruAddress,
  cite: ruCite,
  aboutBar: ruAboutBar,
  pages: ruPages,
  mapWork: ruMap,
  loading: ruLoading,
  narrowing: ruNarrowing,
  panel: ruPanel,
  paper: ruPaper,
  relations: ruRelations,
  timeWords: ruTime,
  editions: ruEditions,
  estimates: ruEstimates,
  search: ruSearch,

  skipToList: 'К списку мест',
  skipToPanel: 'К открытой записи',

  map: 'Карта',
  mapHint: 'Нажмите на знак, чтобы прочитать записи о месте. Все отмеченные места есть и в списке.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  attribution: 'Об этой карте',

  time: 'Время',
  from: 'С',
  to: 'По',
  fromDate: 'Начальная дата',
  toDate: 'Конечная дата',
  newStyleDates: 'новый стиль',
  dateOutOfReach: (from, to) =>
    `${ended(`Записи атласа относятся ко времени с ${from} по ${to}`)} Выберите день в этих пределах.`,
  dateOrderFault: 'Первый день позже последнего. Измените один из них.',
  play: 'Пуск',
  pause: 'Пауза',
  previousEvent: 'Предыдущее событие',
  nextEvent: 'Следующее событие',
  dates: 'Даты',
  possibly: 'Возможно, в промежутке',
  certainly: 'Точно в промежутке',
  bar: (when, certain, possible) => `${when}: ${records(possible)}, из них точно датировано: ${number(certain)}`,
  yearsBefore: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  timeSettings: 'Настройки времени',
  split: 'Деление столбцов',
  noSplit: 'точные и возможные',
  otherParts: 'прочее',
  timeOf: 'Чьё время',
  timesOf: { event: 'событий', source: 'источников: когда это сказано' },
  mode: 'Промежуток',
  modes: { window: 'движется целиком', cumulative: 'растёт от первого дня', day: 'один день' },
  speed: 'Скорость',
  speeds: { 1: 'день в секунду', 7: 'неделя в секунду', 14: 'две недели в секунду', 30: 'месяц в секунду' },
  backward: 'В обратном направлении',
  loop: 'В конце начинать сначала',
  skipEmpty: 'Пропускать время без записей',
  follow: 'Карта следует за записями',
  calendar: 'Даты по',
  datings: { new: 'новому стилю', old: 'старому стилю', both: 'обоим' },
  zoomAxisIn: 'Увеличить шкалу',
  zoomAxisOut: 'Уменьшить шкалу',
  wholePeriod: 'Весь период',
  axisPart: 'Часть шкалы',
  windowInWords: (from, to) => (from === to ? from : `${from} – ${to}`),

  places: 'Места',
  placesIntro: (n, shown) => `Записей: ${number(shown)}, мест: ${number(n)}`,
  onlyPossible: 'ни одна не относится к промежутку наверняка',
  filter: 'Отбор записей',
  filtered: 'Действует отбор.',
  clearFilters: 'Снять отбор',
  hiddenByFilters: (n) => `Отбор скрывает ${count(n, 'запись', 'записи', 'записей')} этой страницы.`,
  facets: {
    category: 'Категория',
    kind: 'Вид',
    source: 'Источник',
    stance: 'Позиция',
    evidence: 'На чём основано',
    measure: 'Число',
    period: 'Период',
    victims: 'Жертвы',
    perpetrator: 'Исполнители',
    precision: 'Положение',
    person: 'Названное лицо',
  },
  noFacetValue: {
    measure: 'число не указано',
    victims: 'не сказано',
    perpetrator: 'не сказано',
    precision: 'без места',
  },
  undated: (n) => `Без даты (${number(n)})`,
  unplaced: (n) => `Без места (${number(n)})`,
  undatedTitle: 'Записи без даты',
  undatedIntro: 'Ни один источник не даёт для них даты, поэтому ни в какой промежуток они не входят.',
  unplacedTitle: 'Записи без места',
  unplacedIntro: 'Достоверно указать для них место нельзя, поэтому на карте их нет.',
  emptyWindow: 'В этом промежутке записей нет.',
  windowMoved: 'Промежуток расширен, чтобы показать искомое.',
  windowBack: (from, to) => `Вернуть: ${from === to ? from : `${from} – ${to}`}`,
  nearest: (day) => `Ближайшая: ${day}`,

  status: (n, shown, from, to) => `${places(n)}, ${records(shown)}: ${from === to ? from : `с ${from} по ${to}`}`,
  statusBySource: (n, shown, from, to, unsaid) =>
    `${places(n)}, ${claims(shown)} ${from === to ? `за ${from}` : `с ${from} по ${to}`}; время высказывания неизвестно: ${claims(unsaid)}`,
  placesIntroBySource: (n, shown) => `Свидетельств: ${number(shown)}, мест: ${number(n)}`,

  basis: (texts, sharing) => {
    const all =
      texts === 1
        ? 'Всё здесь опирается на один текст'
        : `Всё здесь опирается на ${onSoMany[texts] ?? number(texts)} ${word(texts, 'текст', 'текста', 'текстов')}`;
    if (sharing === 0) return `${all}.`;
    return `${all}, у ${sharing === texts ? '' : `${ofSoMany[sharing] ?? number(sharing)} из `}которых есть общие отрывки.`;
  },

  tryThis: () => 'С чего начать',
  tryPlay: 'Просмотреть годы подряд',
  compare: 'Сравнить',
  countedOnSide: {
    event: (n, shown) => `${records(shown)}, ${places(n)}`,
    source: (n, shown) => `${claims(shown)}, ${places(n)}`,
  },
  onSide: { a: (what) => `А: ${what}`, b: (what) => `Б: ${what}` },
  bothSides: (a, b) => `А: ${a} · Б: ${b}`,
  sideCounts: (a, b) => `А ${a} · Б ${b}`,
  secondView: (what) => `Рядом, как Б: ${what}`,
  stories: 'Рассказы',
  goOnWithStory: (title, step) => `Продолжить рассказ «${title}» с шага ${step}`,
  openStory: 'Открыть рассказ из файла',
  writeStory: 'Написать свой рассказ',
  writeOn: (title) => (title === '' ? 'Писать свой рассказ дальше' : `Писать «${title}» дальше`),
  lessonOf: (title, minutes) => `${title} · урок на ${count(minutes, 'минуту', 'минуты', 'минут')}`,
  comparisonFolded: 'Сравнение чисел: откройте, когда сравните их сами',
  skipToStory: 'Перейти к рассказу',
  closeIntroduction: 'Закрыть вступление',

  closePanel: 'Закрыть',
  noneInWindow: 'Ни одна запись об этом месте не относится к выбранному промежутку.',
  noRecords: 'Записей нет.',
  liesIn: '·',
  precision: 'Положение',
  boundary: 'Контур',
  recordsAt: records,
  atSite: (title) => `место: ${title}`,
  inPlace: (title) => `место: ${title}`,
  jointWith: (titles) => `общая запись: ${titles}`,
  jointFigures: 'числа относятся ко всем вместе, а не к каждому',
  possibleOnly: 'возможно, в промежутке',
  linkToRecord: 'Ссылка на эту запись',
  graphicFold: 'Подробное описание насилия. Показать',
  dateInferred: 'дата установлена по контексту',
  oldStyle: (day) => `${day}\u00a0ст.\u00a0ст.`,
  bothStyles: (newStyle, oldStyle) => `${newStyle} (${oldStyle})`,
  printedOldStyle: 'напечатано по старому стилю',
  calendarUnknown: (asNew, asOld) => `стиль неизвестен: если новый, то ${asNew}, если старый, то ${asOld}`,
  undatedRecord: 'дата не указана',
  datedInClaims: 'датировано в свидетельствах',

  claims: 'Свидетельства',
  claimLine: (line) => `строка ${line}`,
  claimDate: (words) => `дата в тексте: «${words}»`,
  claimUndated: 'даты не даёт',
  said: (when) => `сказано: ${when}`,
  attributedTo: (who) => `со слов: ${who}`,
  citing: (work) => `со ссылкой на: ${work}`,
  figureAsWritten: (words) => `напечатано: «${words}»`,
  editorsNote: 'Примечание редакции',
  known: (text) => `Известно: ${text}`,
  confidence: (level, authority) => `Степень уверенности: ${level}; ${authority}.`,
  deprecated: (reason) => `Отклонено: ${reason}`,

  sources: 'Источники',
  sourceCounts: (said, n, off) =>
    `Свидетельств: ${number(said)}, мест: ${number(n)}; без места или даты: ${number(off)}.`,
  lineByLine: 'Что из него прочитано, строка за строкой',
  reliability: 'Насколько можно доверять',
  copies: (group) => `Частично тот же текст: ${group}. Их согласие ничего не подтверждает.`,
  slips: (n) => `Известные неточности (${number(n)})`,
  readSource: (title) => `Всё, что сообщает ${title}, по порядку`,
  offTheMap: (n) => `Без места или даты (${number(n)})`,
  onTheMap: (n) => `С местом и датой (${number(n)})`,
  bibliography: 'Работы, на которые ссылаются источники',
  bibliographyIntro: 'Так, как их называют тексты; сами эти работы не просматривались.',
  theme: 'Ночной вид',
  languages: 'Язык',
  noOwnWords: (language) =>
    `У программы пока нет слов на этом языке (${language}): её собственные\u00a0— на английском, слова атласа\u00a0— на выбранном языке.`,
  offlineReady: 'Сохранено на этом устройстве: атлас открывается без сети.',
  newerEdition: 'Вышло новое издание атласа. Даты, место и отбор сохранятся.',
  openNewer: 'Открыть новое издание',
  dismiss: 'Скрыть',
  leftOut: (n) => `${word(n, 'Пропущена', 'Пропущены', 'Пропущено')} ${records(n)}: прочитать не удалось`,
};
