// Russian words for the terms of the data model.
import type { enTerms } from '../en/terms.ts';
import { unitBeside } from '../plural.ts';

export const ruTerms: typeof enTerms = {
  bound: {
    exact: (n) => n,
    about: (n) => `около ${n}`,
    'at-least': (n) => `не менее ${n}`,
    'more-than': (n) => `более ${n}`,
    'at-most': (n) => `не более ${n}`,
    'less-than': (n) => `менее ${n}`,
    nearly: (n) => `почти ${n}`,
    range: (n) => n,
    'in-words': (n) => n,
  },
  placeBasis: {
    printed: 'место названо в источнике',
    inferred: 'место установлено по контексту',
    addressed: 'сюда был направлен приказ; о том, что здесь что-либо произошло, не сказано',
  },
  placeKind: {
    city: 'крупный город',
    town: 'город',
    village: 'село',
    site: 'объект',
    region: 'регион',
    country: 'страна',
  },
  precision: {
    1: 'точка известна',
    2: 'близ известной точки, в пределах около 25\u00a0км',
    3: 'известен только район',
    4: 'известна только область',
    5: 'известна только часть страны',
    6: 'известна только страна',
    7: 'в море',
  },
  boundaryPrecision: {
    good: 'хорошо отвечает границам того времени',
    fair: 'удовлетворительно отвечает границам того времени',
    approximate: 'приблизительно отвечает границам того времени',
    sketch: 'набросок',
  },
  scope: { event: '', 'place-total': 'итог по месту', 'period-total': 'итог за период', 'per-year': 'в год' },
  calendar: { gregorian: 'новый стиль', julian: 'старый стиль', unknown: 'стиль неизвестен' },
  counted(unit, words, measure) {
    const other = unitBeside(unit, words, measure);
    return other && words ? `${words} (${other})` : other || words;
  },
  figure: (amount, counted) => (counted ? `${counted}: ${amount}` : amount),
  perpetrator: 'Исполнители',
  victims: 'Жертвы',
  dateBetween: (a, b) => `не ранее чем ${a} и не позднее чем ${b}`,
  dateNotBefore: (a) => `не ранее чем ${a}`,
  dateBy: (b) => `не позднее чем ${b}`,
  dateOneOf: (dates) => dates.join(' или '),
  dateInterval: (a, b) => `${a} – ${b}`,
  dateFrom: (a) => `${a} и далее`,
  dateUntil: (b) => `по ${b}`,
  dateAbout: (date) => `примерно ${date}`,
  dateUncertain: (date) => `${date} (под вопросом)`,
};
