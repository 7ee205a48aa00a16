// Ukrainian words for citing, correcting and downloading.
import type { enCite } from '../en/cite.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('uk');
const degrees = (n: number, above: string, below: string) => `${number(Math.abs(n))}° ${n < 0 ? below : above}`;

export const ukCite: typeof enCite = {
  quote: 'Цитата',
  quoted: (text) => `«${text}»`,
  cite: 'Цитувати',
  citeRecord: 'Цитувати цей запис',
  citeView: 'Цитувати показане',
  addToStory: 'Додати цей вид як крок розповіді',
  embed: 'Вбудувати',
  citationOf: (title) => `Посилання: ${title}`,
  style: 'Стиль',
  forms: { chicago: 'Chicago', mla: 'MLA', gost: 'ГОСТ', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  uses: {
    note: 'Виноска',
    bibliography: 'Бібліографія',
    reference: 'Посилання (ГОСТ Р 7.0.5-2008)',
    description: 'Опис (ГОСТ Р 7.0.100-2018)',
  },
  copy: 'Копіювати',
  copyLink: 'Копіювати посилання',
  copyOf: (what) => `Копіювати: ${what}`,
  save: 'Завантажити',
  saveOf: (what) => `Завантажити: ${what}`,
  copied: 'Скопійовано.',
  saved: (file) => `Збережено у файлі ${file}.`,
  copyFailed: 'Копіювання тут заборонене: виділіть і скопіюйте слова самі.',

  viewTitle: (from, to) => `Записи: ${from === to ? from : `з ${from} по ${to}`}`,
  viewTitleBySource: (from, to) => `Свідчення, час висловлення: ${from === to ? from : `з ${from} по ${to}`}`,
  shown: (records, claims) =>
    `${count(records, 'запис', 'записи', 'записів')}, ${count(claims, 'свідчення', 'свідчення', 'свідчень')}`,
  onlyCertain: 'точно в проміжку',
  chosen: (facet, values) => `${facet}: ${values}`,
  words: (words) => `слова: ${words}`,
  holdsFirst: 'З двох виглядів до файлів входить А; щоб узяти Б, поміняйте А і Б місцями.',
  areaDrawn: 'у межах ділянки, окресленої на карті',
  areaAround: (kilometres, latitude, longitude) =>
    `не далі ніж за ${number(kilometres)}\u00a0км від точки ${degrees(latitude, 'пн.\u00a0ш.', 'пд.\u00a0ш.')}, ${degrees(longitude, 'сх.\u00a0д.', 'зх.\u00a0д.')}`,
  lensSource: (source) => `лише за джерелом: ${source}`,
  lensSole: (source) => `те, що є лише в джерелі ${source}`,
  lensCompare: {
    either: (first, second) => `за джерелами: ${first} або ${second}`,
    agree: (first, second) => `не суперечать одне одному: ${first} і ${second}`,
    differ: (first, second) => `розходяться: ${first} і ${second}`,
    'first-only': (first, second) => `є в джерелі: ${first}; немає в джерелі: ${second}`,
    'second-only': (first, second) => `є в джерелі: ${second}; немає в джерелі: ${first}`,
  },
  lensOfficial: 'лише офіційні повідомлення',
  lensDisputed: 'лише спірні записи',

  download: 'Завантажити те, що показано',
  downloadHint: 'Посилання на джерела всередині кожного файлу.',
  formats: {
    xlsx: { name: 'Excel (XLSX)', holds: 'таблиця свідчень, пояснення до стовпців і джерела' },
    csv: { name: 'CSV', holds: 'рядок на кожне свідчення і число' },
    geojson: { name: 'GeoJSON', holds: 'місця із записами та свідченнями' },
    'linked-places': { name: 'Linked Places', holds: 'для географічних покажчиків (LPF v1.3)' },
  },
  copyCsv: 'Копіювати як CSV',
  nothingShown: 'Жодного запису не показано, завантажувати нічого. Розширте проміжок або зніміть добір.',
  preparing: 'Файл записується…',
  downloadFailed: (reason) => `Не вдалося записати файл (${reason}). Спробуйте ще раз.`,

  correct: 'Повідомити про помилку',
  correctionOf: (title) => `Виправлення: ${title}`,
  correctionHint: 'Впишіть, що й чому слід змінити, і надішліть текст редакторам.',
  correctionHintAlone: 'Скопіюйте текст, впишіть, що й чому слід змінити, і надішліть тому, хто веде цей атлас.',
  byMail: 'Написати листа',
  byIssue: 'Відкрити звернення',
  correctionSubject: (claim) => `Виправлення: ${claim}`,
  correctionText: (facts) =>
    [
      `Виправлення: ${facts.atlas}`,
      '',
      `Запис: ${facts.event}`,
      `Свідчення: ${facts.claim}`,
      `Заголовок: ${facts.title}`,
      `Джерело: ${facts.source}, рядок ${facts.line}`,
      `Місце в тексті: «${facts.start}» … «${facts.end}»`,
      `В атласі зараз: ${facts.says}`,
      `Дата зараз: ${facts.date || 'немає'}`,
      `Числа зараз: ${facts.figures.length > 0 ? facts.figures.join('; ') : 'немає'}`,
      `Адреса: ${facts.address}`,
      `Версія даних: ${facts.version}`,
      '',
      'Що слід змінити:',
      '',
      '',
      'Чому (джерело, сторінка, слова):',
      '',
      '',
    ].join('\n'),
};
