// Ukrainian words for a prepared folder of events.
import type { PreparedWords } from '../en/prepared.ts';
import { countingIn } from '../plural.ts';

const { number, count, word } = countingIn('uk');
const events = (n: number) => count(n, 'подія', 'події', 'подій');

export const ukPrepared: PreparedWords = {
  opening: 'Відкривається підготовлена тека …',
  reading: 'Читаються підрахунки …',
  untitled: (folder) => `Події з теки ${folder}`,
  whose: (n, credit, given) =>
    `${events(n)}; підготовлено з ${given}.${credit ? ` Укладач: ${credit}.` : ''} До атласу вони не належать, і ніхто з укладачів атласу їх не перевіряв.`,
  leftOut: (n) =>
    `${count(n, 'рядок', 'рядки', 'рядків')} не ${word(n, 'увійшов', 'увійшли', 'увійшли')}; чому — сказано у файлі left-out.csv у тій самій теці.`,
  toAtlas: 'До атласу',
  map: 'Карта підрахунків',
  mapHint: 'Квадрат показує, скільки в ньому подій: що темніший, то більше. Те саме є в списку квадратів.',
  inView: (n, months) => `${events(n)} у квадратах, видимих на карті, ${months}`,
  inCell: (n, cell, months) => `${events(n)} у квадраті ${cell}, ${months}`,
  wholeView: 'Усі квадрати карти',
  countedBy: 'Подію віднесено до того місяця, у якому вона почалася.',
  months: 'Місяці',
  firstMonth: 'Перший місяць',
  lastMonth: 'Останній місяць',
  allMonths: 'Усі місяці',
  bars: (from, to, most) => `Події за місяцем початку, ${from} — ${to}; в одному стовпці не більше ніж ${number(most)}`,
  bar: (months, n) => `${months}: ${number(n)}`,
  facets: 'Відібрати',
  emptyValue: '(порожньо)',
  allValues: (n) => `Усі значення (${number(n)})`,
  fewerValues: 'Менше значень',
  cells: 'Квадрати',
  cellsMore: (n) => `І ще ${number(n)}, де подій менше; щоб їх побачити, наблизьте карту.`,
  cell: (south, north, west, east) => `${south} – ${north}, ${west} – ${east}`,
  degrees: (n, axis) =>
    `${number(Math.abs(n))}° ${axis === 'latitude' ? (n < 0 ? 'пд. ш.' : 'пн. ш.') : n < 0 ? 'зх. д.' : 'сх. д.'}`,
  records: 'Записи',
  recordsOrder: 'У порядку файлу: квадрат за квадратом, у кожному — за днями.',
  date: 'Дата',
  says: 'Що повідомляється',
  source: 'Джерело',
  noText: 'без тексту',
  page: (page, pages) => `Сторінка ${number(page)} із ${number(pages)}`,
  earlier: 'Попередня сторінка',
  later: 'Наступна сторінка',
  none: 'Тут у ці місяці подій немає.',
  record: (row) => `Запис ${number(row)}`,
  claims: (source) => `Так повідомляє: ${source}`,
  noSource: 'Джерело в таблиці не названо.',
  where: (latitude, longitude) => `${latitude}, ${longitude} — так зазначено в таблиці.`,
  asGiven: 'Рядок таблиці без змін',
  closeRecord: 'Назад до списку',
  noRecord: 'Такого запису в теці немає.',
  left: (parts) => `В адресі є те, чого тут не знають: ${parts}. Решту показано.`,
  again: 'Спробувати ще раз',
  reload: 'Перезавантажити сторінку',
  faults: {
    'not-allowed': (allowed) =>
      `Цей атлас відкриває підготовлені теки лише зі своєї адреси${allowed ? ` та з ${allowed}` : ''}. Іншу адресу редактор може назвати в geo/atlas.json (dataFrom).`,
    'no-manifest':
      'У цій теці немає файлу manifest.json. Перевірте адресу: потрібна адреса теки, яку створила команда prepare-events.',
    'no-form': 'Файл manifest.json у цій теці створено не командою prepare-events, або його пошкоджено.',
    'other-form': (form) =>
      `Теку підготовлено іншою версією атласу (форма ${form}, а ця версія читає форму 2). Підготуйте її заново.`,
    missing: (file) => `У теці немає файлу ${file}. Розмістіть на сервері всі її файли.`,
    unreachable: (file) => `Файл ${file} не надійшов: немає зв’язку, або сервер не дозволяє цій сторінці його читати.`,
    'no-ranges': (file) =>
      `Сервер надсилає ${file} лише цілим, а це забагато. Потрібен сервер, який відповідає на запити частин файлу, як більшість серверів.`,
    changed: (file) =>
      `${file} — уже не той файл, який сторінка почала читати: теку замінено. Перезавантажте сторінку.`,
    damaged: (file) => `Файл ${file} пошкоджено. Розмістіть його на сервері знову.`,
  },
};
