// Russian words for paper and pictures: printing what is shown, and saving the map as a picture.
import type { enPaper } from '../en/paper.ts';
import { countingIn, ended } from '../plural.ts';

const { number, word } = countingIn('ru');
const list = new Intl.ListFormat('ru', { type: 'conjunction' });

export const ruPaper: typeof enPaper = {
  tools: 'Печать и изображение',
  print: 'Напечатать',
  handout: 'Раздаточный лист',
  handoutHint: 'Одна-две страницы: карта, график, версии, три вопроса, источники.',
  fullRecord: 'Все записи полностью',
  printHint: 'Карта, записи под номерами с источниками и столбец для заметок.',
  savePicture: 'Сохранить карту как изображение',
  pictureHint: 'Файл PNG: промежуток времени, отбор, условные знаки, источники.',
  making: 'Изображение готовится…',
  noMap: 'Карта здесь не нарисована, поэтому её изображения нет. Записи можно напечатать и без неё.',
  pictureFailed: 'Не удалось сделать изображение. Попробуйте ещё раз или сделайте снимок экрана.',

  match: {
    certain: 'Только то, что точно относится к промежутку времени.',
    possible: 'Всё, что может относиться к промежутку времени.',
  },
  filters: (filters) => ended(`Отобрано: ${filters.join('; ')}`),
  unfiltered: 'Без отбора.',
  numbersOnMap: 'Номера на карте\u00a0— те же, что в списке.',
  offMap: 'вне напечатанной карты',
  onlyFirst: (printed, all) =>
    `Здесь ${word(printed, 'напечатана первая', 'напечатаны первые')} ${number(printed)} из ${number(all)} записей. Чтобы напечатать остальные, сузьте отбор.`,
  columns: { number: '№', record: 'Запись и свидетельства', notes: 'Заметки' },
  printedAs: (number) => `№ ${number}`,
  seeAbove: (where) => `См. ${where}.`,
  graphicLeftOut: 'Свидетельства подробно описывают насилие и не напечатаны; они есть в атласе.',
  sources: 'Источники',
  restsOn: 'На что ссылаются источники',
  address: 'Адрес',
  printedOn: (day) => `Напечатано: ${day}`,
  dataVersion: (version) => `Версия данных: ${version}`,

  key: 'Условные знаки',
  keyOf: {
    deeds: 'совершённое',
    words: 'только приказ, декрет или слова',
    possible: 'возможно, в промежутке',
    approximate: 'место приблизительно',
    region: 'известен только регион',
    'place-a': 'круг: А, точно в своих датах; штриховка областей с наклоном влево',
    'place-b': 'круг в кольце: Б, точно в своих датах; штриховка областей с наклоном вправо',
    'place-possible': 'полый круг или тонкая штриховка: лишь возможно',
    'side-a': 'левая половина: А, точно в его датах; регионы заштрихованы с наклоном влево',
    'side-b': 'правая половина: Б, точно в его датах; регионы заштрихованы с наклоном вправо',
    'side-possible': 'полая или с тонкой штриховкой: лишь возможно',
    'possible-region': 'регион; возможно, в промежутке',
    related: 'здесь есть запись, связанная с открытой',
    figures:
      'выбранное число: наименьшее и, пунктиром, наибольшее из напечатанных; разрыв: предел не назван; шаг наружу значит в десять раз больше',
  },
  keyCounts: (counts) =>
    `${list.format(counts.map((n) => number(n)))} ${word(counts.at(-1) ?? 0, 'запись', 'записи', 'записей')}`,
  scale: (metres) => (metres < 1000 ? `${number(metres)}\u00a0м` : `${number(metres / 1000)}\u00a0км`),
};
