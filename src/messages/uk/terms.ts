// Ukrainian words for the terms of the data model.
import type { enTerms } from '../en/terms.ts';
import { unitBeside } from '../plural.ts';

export const ukTerms: typeof enTerms = {
  bound: {
    exact: (n) => n,
    about: (n) => `близько ${n}`,
    'at-least': (n) => `щонайменше ${n}`,
    'more-than': (n) => `понад ${n}`,
    'at-most': (n) => `щонайбільше ${n}`,
    'less-than': (n) => `менше ніж ${n}`,
    nearly: (n) => `майже ${n}`,
    range: (n) => n,
    'in-words': (n) => n,
  },
  placeBasis: {
    printed: 'місце назване в джерелі',
    inferred: 'місце встановлено за контекстом',
    addressed: 'сюди було надіслано наказ; про те, що тут щось сталося, не сказано',
  },
  placeKind: {
    city: 'велике місто',
    town: 'місто',
    village: 'село',
    site: 'об’єкт',
    region: 'регіон',
    country: 'країна',
  },
  precision: {
    1: 'точка відома',
    2: 'поблизу відомої точки, в межах близько 25\u00a0км',
    3: 'відомий лише район',
    4: 'відома лише область',
    5: 'відома лише частина країни',
    6: 'відома лише країна',
    7: 'у морі',
  },
  boundaryPrecision: {
    good: 'добре відповідає тому часові',
    fair: 'задовільно відповідає тому часові',
    approximate: 'приблизно відповідає тому часові',
    sketch: 'начерк',
  },
  scope: { event: '', 'place-total': 'підсумок за місцем', 'period-total': 'підсумок за період', 'per-year': 'на рік' },
  calendar: { gregorian: 'новий стиль', julian: 'старий стиль', unknown: 'стиль невідомий' },
  counted(unit, words, measure) {
    const other = unitBeside(unit, words, measure);
    return other && words ? `${words} (${other})` : other || words;
  },
  figure: (amount, counted) => (counted ? `${counted}: ${amount}` : amount),
  perpetrator: 'Виконавці',
  victims: 'Жертви',
  dateBetween: (a, b) => `не раніше ніж ${a} і не пізніше ніж ${b}`,
  dateNotBefore: (a) => `не раніше ніж ${a}`,
  dateBy: (b) => `не пізніше ніж ${b}`,
  dateOneOf: (dates) => dates.join(' або '),
  dateInterval: (a, b) => `${a} – ${b}`,
  dateFrom: (a) => `${a} і далі`,
  dateUntil: (b) => `по ${b}`,
  dateAbout: (date) => `приблизно ${date}`,
  dateUncertain: (date) => `${date} (під питанням)`,
};
