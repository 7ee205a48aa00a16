// Ukrainian words of the film: fetched with it.
import type { FilmWords } from '../en/film.ts';
import { countingIn } from '../plural.ts';

const { number, word, count } = countingIn('uk');
const records = (n: number) => count(n, 'запис', 'записи', 'записів');

export const ukFilm: FilmWords = {
  title: 'Фільм',
  lede: (rests, others) =>
    `Він зупиняється на записах, що мають місце й дату з точністю хоча б до місяця; їх ${number(rests)}. Ще ${records(others)} так показати не можна; ${word(others, 'його названо', 'їх названо')} наприкінці.`,
  noCause: 'Записи йдуть один за одним у часі; про те, що одне спричинене іншим, тут не сказано.',
  nothing: 'Серед цих записів немає жодного з місцем і датою хоча б до місяця: фільму ні на чому зупинитися.',
  chapterRests: (n) => `${records(n)} за ці дні`,
  running: 'Час іде до наступного запису.',
  told: (told, rests) => `${number(told)} із ${number(rests)}`,
  previous: 'Попередня зупинка',
  next: 'Наступна зупинка',
  play: 'Продовжити',
  pause: 'Зупинити й відкрити запис',
  again: 'Від початку',
  leave: 'Вийти з фільму',
  wholeCountry: (country) => `${country}, місце не уточнено`,
  saysSo: (names) => `Повідомляє: ${names}`,
  spread: (n) =>
    n === 0
      ? 'Записів про довший час, який міг би припасти на ці дні, немає.'
      : `На ці дні ${word(n, 'може', 'можуть')} припадати ще ${records(n)} з довшим часом або сумнівною датою.`,
  stops: 'Усі зупинки',
  still: 'На вашому пристрої рух вимкнено: переходьте від зупинки до зупинки або виберіть одну з них.',
  end: 'Чого фільм не зміг показати',
  endAll: 'Він зупинився на кожному з відібраних записів.',
  untold: {
    spread: (n) => `Датовано часом, довшим за місяць, або із сумнівом: ${number(n)}`,
    undated: (n) => `Без дати: ${number(n)}`,
    unplaced: (n) => `Без місця: ${number(n)}`,
    outside: (n) => `До або після днів фільму: ${number(n)}`,
    beyond: (n) => `Більше, ніж уміщує фільм: ${number(n)}`,
  },
};
