// Russian words of what can be done on the map: the card beside a place, the choice between places, the area.
import type { enMap } from '../en/map.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('ru');
const degrees = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function ofThem(n: number, certain: number): string {
  if (n === 0 || certain >= n) return '';
  return `; точно в промежутке: ${number(certain)}`;
}

export const ruMap: typeof enMap = {
  nameToday: (name) => `ныне ${name}`,
  cardRecords: (n, certain) =>
    n === 0 ? 'В этом промежутке записей нет' : `${count(n, 'запись', 'записи', 'записей')}${ofThem(n, certain)}`,
  cardClaims: (n, certain) =>
    n === 0
      ? 'В этом промежутке свидетельств нет'
      : `${count(n, 'свидетельство', 'свидетельства', 'свидетельств')}${ofThem(n, certain)}`,
  atTheEarliest: (day) => `не ранее ${day}`,
  atTheLatest: (day) => `не позднее ${day}`,
  betweenDays: (first, last) => `${first} – ${last}`,
  fromDay: (first) => `Начало: ${first}; конец неизвестен`,
  untilDay: (last) => `Конец: ${last}; начало неизвестно`,
  outOfView: 'вне видимой части карты',

  placesHere: (n) => `Здесь ${count(n, 'место', 'места', 'мест')}`,
  closeChoice: 'Закрыть',

  key: {
    title: 'Знаки',
    marks: {
      done: 'совершено',
      said: 'приказано, постановлено или сказано',
      possible: 'возможно, в эти дни',
      disputed: 'свидетельства исключают друг друга',
      approximate: 'место приблизительно',
      region: 'известна только область',
      'possible-region': 'область; возможно, в эти дни',
      silent: 'в эти даты о нём не говорит ни один источник',
    },
    size: 'Размер: число записей, а не жертв',
    blank: 'Пусто\u00a0— не значит тихо: об этих местах источники молчат.',
  },
  wholeCountry: (n) => `Вся страна · ${n}`,
  noNearerPlace: 'место точнее не известно',
  beyondEdge: { left: 'Страны за левым краем', right: 'Страны за правым краем' },

  area: 'Участок',
  areaIntro: 'Показывает только записи, которые точно относятся к участку, очерченному на карте.',
  drawCircle: 'Начертить круг',
  drawPolygon: 'Начертить многоугольник',
  drawing: {
    circle: 'Ведите от центра к краю или отметьте сначала центр, потом край. Escape отменяет.',
    polygon:
      'Отмечайте вершины. Двойной щелчок, Enter или первая вершина замыкают контур; Backspace убирает последнюю вершину; Escape отменяет.',
  },
  giveUp: 'Отменить',
  circleByHand: 'Или круг по числам',
  centre: 'Центр',
  middleOfMap: 'середина карты',
  radius: 'Километры',
  showArea: 'Показать',
  removeArea: 'Убрать участок',
  kilometres: (n) => `${number(n)}\u00a0км`,
  circleArea: (kilometres, latitude, longitude) =>
    `Не далее ${number(kilometres)}\u00a0км от точки ${degrees.format(Math.abs(latitude))}°\u00a0${latitude < 0 ? 'ю.\u00a0ш.' : 'с.\u00a0ш.'}, ${degrees.format(Math.abs(longitude))}°\u00a0${longitude < 0 ? 'з.\u00a0д.' : 'в.\u00a0д.'}`,
  polygonArea: (corners) => `Внутри многоугольника, ${count(corners, 'вершина', 'вершины', 'вершин')}`,
  within: 'Не далее',
  kilometresOfHere: 'км отсюда',
  kilometresAround: (place) => `Километры вокруг места ${place}`,
};
