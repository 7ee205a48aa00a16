// Russian words for citing, correcting and downloading.
import type { enCite } from '../en/cite.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('ru');
const degrees = (n: number, above: string, below: string) => `${number(Math.abs(n))}° ${n < 0 ? below : above}`;

export const ruCite: typeof enCite = {
  quote: 'Цитата',
  quoted: (text) => `«${text}»`,
  cite: 'Цитировать',
  citeRecord: 'Цитировать эту запись',
  citeView: 'Цитировать показанное',
  addToStory: 'Добавить этот вид как шаг рассказа',
  embed: 'Встроить',
  citationOf: (title) => `Ссылка: ${title}`,
  style: 'Стиль',
  forms: { chicago: 'Chicago', mla: 'MLA', gost: 'ГОСТ', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  uses: {
    note: 'Сноска',
    bibliography: 'Библиография',
    reference: 'Ссылка (ГОСТ Р 7.0.5-2008)',
    description: 'Описание (ГОСТ Р 7.0.100-2018)',
  },
  copy: 'Копировать',
  copyLink: 'Копировать ссылку',
  copyOf: (what) => `Копировать: ${what}`,
  save: 'Скачать',
  saveOf: (what) => `Скачать: ${what}`,
  copied: 'Скопировано.',
  saved: (file) => `Сохранено в файле ${file}.`,
  copyFailed: 'Копирование здесь запрещено: выделите и скопируйте слова сами.',

  viewTitle: (from, to) => `Записи: ${from === to ? from : `с ${from} по ${to}`}`,
  viewTitleBySource: (from, to) => `Свидетельства, время высказывания: ${from === to ? from : `с ${from} по ${to}`}`,
  shown: (records, claims) =>
    `${count(records, 'запись', 'записи', 'записей')}, ${count(claims, 'свидетельство', 'свидетельства', 'свидетельств')}`,
  onlyCertain: 'точно в промежутке',
  chosen: (facet, values) => `${facet}: ${values}`,
  words: (words) => `слова: ${words}`,
  holdsFirst: 'Из двух видов в файлы входит А; чтобы взять Б, поменяйте А и Б местами.',
  areaDrawn: 'в пределах участка, очерченного на карте',
  areaAround: (kilometres, latitude, longitude) =>
    `не далее ${number(kilometres)}\u00a0км от точки ${degrees(latitude, 'с.\u00a0ш.', 'ю.\u00a0ш.')}, ${degrees(longitude, 'в.\u00a0д.', 'з.\u00a0д.')}`,
  lensSource: (source) => `только по источнику: ${source}`,
  lensSole: (source) => `то, что есть только в источнике ${source}`,
  lensCompare: {
    either: (first, second) => `по источникам: ${first} или ${second}`,
    agree: (first, second) => `не противоречат друг другу: ${first} и ${second}`,
    differ: (first, second) => `расходятся: ${first} и ${second}`,
    'first-only': (first, second) => `есть в источнике: ${first}; нет в источнике: ${second}`,
    'second-only': (first, second) => `есть в источнике: ${second}; нет в источнике: ${first}`,
  },
  lensOfficial: 'только официальные сообщения',
  lensDisputed: 'только спорные записи',

  download: 'Скачать то, что показано',
  downloadHint: 'Ссылки на источники внутри каждого файла.',
  formats: {
    xlsx: { name: 'Excel (XLSX)', holds: 'таблица свидетельств, пояснения к столбцам и источники' },
    csv: { name: 'CSV', holds: 'строка на каждое свидетельство и число' },
    geojson: { name: 'GeoJSON', holds: 'места с записями и свидетельствами' },
    'linked-places': { name: 'Linked Places', holds: 'для географических указателей (LPF v1.3)' },
  },
  copyCsv: 'Копировать как CSV',
  nothingShown: 'Ни одной записи не показано, скачивать нечего. Расширьте промежуток или снимите отбор.',
  preparing: 'Файл записывается…',
  downloadFailed: (reason) => `Не удалось записать файл (${reason}). Попробуйте ещё раз.`,

  correct: 'Сообщить об ошибке',
  correctionOf: (title) => `Исправление: ${title}`,
  correctionHint: 'Впишите, что и почему следует изменить, и отправьте текст редакторам.',
  correctionHintAlone:
    'Скопируйте текст, впишите, что и почему следует изменить, и отправьте тому, кто ведёт этот атлас.',
  byMail: 'Написать письмо',
  byIssue: 'Открыть обращение',
  correctionSubject: (claim) => `Исправление: ${claim}`,
  correctionText: (facts) =>
    [
      `Исправление: ${facts.atlas}`,
      '',
      `Запись: ${facts.event}`,
      `Свидетельство: ${facts.claim}`,
      `Заглавие: ${facts.title}`,
      `Источник: ${facts.source}, строка ${facts.line}`,
      `Место в тексте: «${facts.start}» … «${facts.end}»`,
      `В атласе сейчас: ${facts.says}`,
      `Дата сейчас: ${facts.date || 'нет'}`,
      `Числа сейчас: ${facts.figures.length > 0 ? facts.figures.join('; ') : 'нет'}`,
      `Адрес: ${facts.address}`,
      `Версия данных: ${facts.version}`,
      '',
      'Что следует изменить:',
      '',
      '',
      'Почему (источник, страница, слова):',
      '',
      '',
    ].join('\n'),
};
