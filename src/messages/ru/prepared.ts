// Russian words for a prepared folder of events.
import type { PreparedWords } from '../en/prepared.ts';
import { countingIn } from '../plural.ts';

const { number, count, word } = countingIn('ru');
const events = (n: number) => count(n, 'событие', 'события', 'событий');

export const ruPrepared: PreparedWords = {
  opening: 'Открывается подготовленная папка …',
  reading: 'Читаются подсчёты …',
  untitled: (folder) => `События из папки ${folder}`,
  whose: (n, credit, given) =>
    `${events(n)}; подготовлено из ${given}.${credit ? ` Составитель: ${credit}.` : ''} К атласу они не относятся, и никто из составителей атласа их не проверял.`,
  leftOut: (n) =>
    `${count(n, 'строка', 'строки', 'строк')} ${word(n, 'не вошла', 'не вошли', 'не вошли')}; почему — сказано в файле left-out.csv в той же папке.`,
  toAtlas: 'К атласу',
  map: 'Карта подсчётов',
  mapHint: 'Квадрат показывает, сколько в нём событий: чем темнее, тем больше. То же самое есть в списке квадратов.',
  inView: (n, months) => `${events(n)} в квадратах, видимых на карте, ${months}`,
  inCell: (n, cell, months) => `${events(n)} в квадрате ${cell}, ${months}`,
  wholeView: 'Все квадраты карты',
  countedBy: 'Событие отнесено к тому месяцу, в котором оно началось.',
  months: 'Месяцы',
  firstMonth: 'Первый месяц',
  lastMonth: 'Последний месяц',
  allMonths: 'Все месяцы',
  bars: (from, to, most) => `События по месяцу начала, ${from} — ${to}; в одном столбце не больше ${number(most)}`,
  bar: (months, n) => `${months}: ${number(n)}`,
  facets: 'Отобрать',
  emptyValue: '(пусто)',
  allValues: (n) => `Все значения (${number(n)})`,
  fewerValues: 'Меньше значений',
  cells: 'Квадраты',
  cellsMore: (n) => `И ещё ${number(n)}, где событий меньше; чтобы их увидеть, приблизьте карту.`,
  cell: (south, north, west, east) => `${south} – ${north}, ${west} – ${east}`,
  degrees: (n, axis) =>
    `${number(Math.abs(n))}° ${axis === 'latitude' ? (n < 0 ? 'ю. ш.' : 'с. ш.') : n < 0 ? 'з. д.' : 'в. д.'}`,
  records: 'Записи',
  recordsOrder: 'В порядке файла: квадрат за квадратом, в каждом — по дням.',
  date: 'Дата',
  says: 'Что сообщается',
  source: 'Источник',
  noText: 'без текста',
  page: (page, pages) => `Страница ${number(page)} из ${number(pages)}`,
  earlier: 'Предыдущая страница',
  later: 'Следующая страница',
  none: 'Здесь в эти месяцы событий нет.',
  record: (row) => `Запись ${number(row)}`,
  claims: (source) => `Так сообщает: ${source}`,
  noSource: 'Источник в таблице не назван.',
  where: (latitude, longitude) => `${latitude}, ${longitude} — так указано в таблице.`,
  asGiven: 'Строка таблицы без изменений',
  closeRecord: 'Назад к списку',
  noRecord: 'Такой записи в папке нет.',
  left: (parts) => `В адресе есть то, чего здесь не знают: ${parts}. Остальное показано.`,
  again: 'Попробовать ещё раз',
  reload: 'Перезагрузить страницу',
  faults: {
    'not-allowed': (allowed) =>
      `Этот атлас открывает подготовленные папки только со своего адреса${allowed ? ` и с ${allowed}` : ''}. Другой адрес редактор может назвать в geo/atlas.json (dataFrom).`,
    'no-manifest':
      'В этой папке нет файла manifest.json. Проверьте адрес: нужен адрес папки, созданной командой prepare-events.',
    'no-form': 'Файл manifest.json в этой папке создан не командой prepare-events или повреждён.',
    'other-form': (form) =>
      `Папка подготовлена другой версией атласа (форма ${form}, а эта версия читает форму 2). Подготовьте её заново.`,
    missing: (file) => `В папке нет файла ${file}. Разместите на сервере все её файлы.`,
    unreachable: (file) => `Файл ${file} не получен: нет связи, или сервер не разрешает этой странице его читать.`,
    'no-ranges': (file) =>
      `Сервер отдаёт ${file} только целиком, а это слишком много. Нужен сервер, который отвечает на запросы частей файла, как большинство серверов.`,
    changed: (file) =>
      `${file} — уже не тот файл, который страница начала читать: папку заменили. Перезагрузите страницу.`,
    damaged: (file) => `Файл ${file} повреждён. Разместите его на сервере заново.`,
  },
};
