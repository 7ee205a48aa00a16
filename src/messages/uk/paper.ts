// Ukrainian words for paper and pictures: printing what is shown, and saving the map as a picture.
import type { enPaper } from '../en/paper.ts';
import { countingIn, ended } from '../plural.ts';

const { number, word } = countingIn('uk');
const list = new Intl.ListFormat('uk', { type: 'conjunction' });

export const ukPaper: typeof enPaper = {
  tools: 'Друк і зображення',
  print: 'Надрукувати',
  handout: 'Роздатковий аркуш',
  handoutHint: 'Одна-дві сторінки: карта, графік, версії, три запитання, джерела.',
  fullRecord: 'Усі записи повністю',
  printHint: 'Карта, записи під номерами з джерелами та стовпець для нотаток.',
  savePicture: 'Зберегти карту як зображення',
  pictureHint: 'Файл PNG: проміжок часу, добір, умовні знаки, джерела.',
  making: 'Зображення готується…',
  noMap: 'Карта тут не намальована, тому її зображення немає. Записи можна надрукувати й без неї.',
  pictureFailed: 'Не вдалося зробити зображення. Спробуйте ще раз або зробіть знімок екрана.',

  match: {
    certain: 'Лише те, що точно належить до проміжку часу.',
    possible: 'Усе, що може належати до проміжку часу.',
  },
  filters: (filters) => ended(`Дібрано: ${filters.join('; ')}`),
  unfiltered: 'Без добору.',
  numbersOnMap: 'Номери на карті\u00a0— ті самі, що в списку.',
  offMap: 'поза надрукованою картою',
  onlyFirst: (printed, all) =>
    `Тут ${word(printed, 'надруковано перший', 'надруковано перші')} ${number(printed)} з ${number(all)} записів. Щоб надрукувати решту, звузьте добір.`,
  columns: { number: '№', record: 'Запис і свідчення', notes: 'Нотатки' },
  printedAs: (number) => `№ ${number}`,
  seeAbove: (where) => `Див. ${where}.`,
  graphicLeftOut: 'Свідчення докладно описують насильство й не надруковані; вони є в атласі.',
  sources: 'Джерела',
  restsOn: 'На що посилаються джерела',
  address: 'Адреса',
  printedOn: (day) => `Надруковано: ${day}`,
  dataVersion: (version) => `Версія даних: ${version}`,

  key: 'Умовні знаки',
  keyOf: {
    deeds: 'вчинене',
    words: 'лише наказ, декрет або слова',
    possible: 'можливо, у проміжку',
    approximate: 'місце приблизно',
    region: 'відомий лише регіон',
    'place-a': 'круг: А, точно у своїх датах; штрихування областей з нахилом ліворуч',
    'place-b': 'круг у кільці: Б, точно у своїх датах; штрихування областей з нахилом праворуч',
    'place-possible': 'порожній круг або тонке штрихування: лише можливо',
    'side-a': 'ліва половина: А, точно в його датах; регіони заштриховані з нахилом ліворуч',
    'side-b': 'права половина: Б, точно в його датах; регіони заштриховані з нахилом праворуч',
    'side-possible': 'порожня або з тонким штрихуванням: лише можливо',
    'possible-region': 'регіон; можливо, у проміжку',
    related: 'тут є запис, пов’язаний із відкритим',
    figures:
      'вибране число: найменше і, пунктиром, найбільше з надрукованих; розрив: межу не названо; крок назовні означає вдесятеро більше',
  },
  keyCounts: (counts) =>
    `${list.format(counts.map((n) => number(n)))} ${word(counts.at(-1) ?? 0, 'запис', 'записи', 'записів')}`,
  scale: (metres) => (metres < 1000 ? `${number(metres)}\u00a0м` : `${number(metres / 1000)}\u00a0км`),
};
