// English words of what can be done on the map: the card beside a place, the choice between places, the area.

const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const degrees = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function ofThem(n: number, certain: number): string {
  if (n === 0 || certain >= n) return '';
  if (certain === 0)
    return n === 1 ? ', not certain to lie in the window' : ', none of them certain to lie in the window';
  return `, ${number.format(certain)} of them certain to lie in the window`;
}

export const enMap = {
  nameToday: (name: string) => `today ${name}`,
  cardRecords: (n: number, certain: number) =>
    n === 0 ? 'No record in the window' : `${count(n, 'record', 'records')}${ofThem(n, certain)}`,
  cardClaims: (n: number, certain: number) =>
    n === 0 ? 'No claim in the window' : `${count(n, 'claim', 'claims')}${ofThem(n, certain)}`,
  atTheEarliest: (day: string) => `${day} at the earliest`,
  atTheLatest: (day: string) => `${day} at the latest`,
  betweenDays: (first: string, last: string) => `From ${first} to ${last}`,
  fromDay: (first: string) => `From ${first}; it is not known until when`,
  untilDay: (last: string) => `Until ${last}; it is not known since when`,
  outOfView: 'outside the part of the map in view',

  placesHere: (n: number) => `${count(n, 'place', 'places')} here`,
  closeChoice: 'Close',

  key: {
    title: 'Key',
    marks: {
      done: 'done',
      said: 'ordered, decreed or said',
      possible: 'perhaps in these dates',
      disputed: 'its claims exclude one another',
      approximate: 'the spot is approximate',
      region: 'known only to the region',
      'possible-region': 'the region, perhaps in these dates',
      silent: 'no source speaks of it in these dates',
    },
    size: 'Size: number of records, not of victims',
    blank: 'Blank is not quiet: there the sources tell nothing.',
  },
  wholeCountry: (n: string) => `Whole country · ${n}`,
  noNearerPlace: 'known to no nearer place',
  beyondEdge: { left: 'Countries beyond the left edge', right: 'Countries beyond the right edge' },

  area: 'Area',
  areaIntro: 'Shows only the records that surely lie in a part of the map.',
  drawCircle: 'Draw a circle',
  drawPolygon: 'Draw a polygon',
  drawing: {
    circle: 'Drag from the centre to the edge, or click the one and then the other. Escape gives up.',
    polygon:
      'Click the corners. A double click, Enter or the first corner again closes it; Backspace takes the last corner back; Escape gives up.',
  },
  giveUp: 'Give up',
  circleByHand: 'Or a circle by its numbers',
  centre: 'Centre',
  middleOfMap: 'middle of the map',
  radius: 'Kilometres',
  showArea: 'Show',
  removeArea: 'Remove the area',
  kilometres: (n: number) => `${number.format(n)} km`,
  circleArea: (kilometres: number, latitude: number, longitude: number) =>
    `Within ${number.format(kilometres)} km of ${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`,
  polygonArea: (corners: number) => `Within a polygon of ${count(corners, 'corner', 'corners')}`,
  within: 'Within',
  kilometresOfHere: 'km of here',
  kilometresAround: (place: string) => `Kilometres around ${place}`,
};
