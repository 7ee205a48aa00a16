// Ukrainian words of what can be done on the map: the card beside a place, the choice between places, the area.
import type { enMap } from '../en/map.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('uk');
const degrees = new Intl.NumberFormat('uk', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function ofThem(n: number, certain: number): string {
  if (n === 0 || certain >= n) return '';
  return `; точно в проміжку: ${number(certain)}`;
}

export const ukMap: typeof enMap = {
  nameToday: (name) => `нині ${name}`,
  cardRecords: (n, certain) =>
    n === 0 ? 'У цьому проміжку записів немає' : `${count(n, 'запис', 'записи', 'записів')}${ofThem(n, certain)}`,
  cardClaims: (n, certain) =>
    n === 0
      ? 'У цьому проміжку свідчень немає'
      : `${count(n, 'свідчення', 'свідчення', 'свідчень')}${ofThem(n, certain)}`,
  atTheEarliest: (day) => `не раніше ніж ${day}`,
  atTheLatest: (day) => `не пізніше ніж ${day}`,
  betweenDays: (first, last) => `${first} – ${last}`,
  fromDay: (first) => `Початок: ${first}; кінець невідомий`,
  untilDay: (last) => `Кінець: ${last}; початок невідомий`,
  outOfView: 'поза видимою частиною карти',

  placesHere: (n) => `Тут ${count(n, 'місце', 'місця', 'місць')}`,
  closeChoice: 'Закрити',

  key: {
    title: 'Знаки',
    marks: {
      done: 'вчинено',
      said: 'наказано, ухвалено або сказано',
      possible: 'можливо, у ці дні',
      disputed: 'свідчення виключають одне одного',
      approximate: 'місце приблизне',
      region: 'відома лише область',
      'possible-region': 'область; можливо, у ці дні',
      silent: 'у ці дати про нього не говорить жодне джерело',
    },
    size: 'Розмір: кількість записів, а не жертв',
    blank: 'Порожньо\u00a0— не означає тихо: про ці місця джерела мовчать.',
  },
  wholeCountry: (n) => `Уся країна · ${n}`,
  noNearerPlace: 'точніше місце невідоме',
  beyondEdge: { left: 'Країни за лівим краєм', right: 'Країни за правим краєм' },

  area: 'Ділянка',
  areaIntro: 'Показує лише записи, які точно стосуються ділянки, окресленої на карті.',
  drawCircle: 'Накреслити коло',
  drawPolygon: 'Накреслити багатокутник',
  drawing: {
    circle: 'Ведіть від центра до краю або позначте спершу центр, потім край. Escape скасовує.',
    polygon:
      'Позначайте вершини. Подвійне клацання, Enter або перша вершина замикають контур; Backspace прибирає останню вершину; Escape скасовує.',
  },
  giveUp: 'Скасувати',
  circleByHand: 'Або коло за числами',
  centre: 'Центр',
  middleOfMap: 'середина карти',
  radius: 'Кілометри',
  showArea: 'Показати',
  removeArea: 'Прибрати ділянку',
  kilometres: (n) => `${number(n)}\u00a0км`,
  circleArea: (kilometres, latitude, longitude) =>
    `Не далі ніж за ${number(kilometres)}\u00a0км від точки ${degrees.format(Math.abs(latitude))}°\u00a0${latitude < 0 ? 'пд.\u00a0ш.' : 'пн.\u00a0ш.'}, ${degrees.format(Math.abs(longitude))}°\u00a0${longitude < 0 ? 'зх.\u00a0д.' : 'сх.\u00a0д.'}`,
  polygonArea: (corners) => `Всередині багатокутника, ${count(corners, 'вершина', 'вершини', 'вершин')}`,
  within: 'Не далі ніж за',
  kilometresOfHere: 'км звідси',
  kilometresAround: (place) => `Кілометри навколо місця ${place}`,
};
