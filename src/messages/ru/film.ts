// Russian words of the film: fetched with it.
import type { FilmWords } from '../en/film.ts';
import { countingIn } from '../plural.ts';

const { number, word, count } = countingIn('ru');
const records = (n: number) => count(n, 'запись', 'записи', 'записей');

export const ruFilm: FilmWords = {
  title: 'Фильм',
  lede: (rests, others) =>
    `Он останавливается на записях, у которых есть место и дата с точностью хотя бы до месяца; их ${number(rests)}. Ещё ${records(others)} так показать нельзя; ${word(others, 'она названа', 'они названы')} в конце.`,
  noCause: 'Записи следуют друг за другом во времени; о том, что одно вызвано другим, здесь не говорится.',
  nothing: 'Среди этих записей нет ни одной с местом и датой хотя бы до месяца: фильму не на чем остановиться.',
  chapterRests: (n) => `${records(n)} за эти дни`,
  running: 'Время идёт к следующей записи.',
  told: (told, rests) => `${number(told)} из ${number(rests)}`,
  previous: 'Предыдущая остановка',
  next: 'Следующая остановка',
  play: 'Продолжить',
  pause: 'Остановить и открыть запись',
  again: 'С начала',
  leave: 'Выйти из фильма',
  wholeCountry: (country) => `${country}, место не уточнено`,
  saysSo: (names) => `Сообщает: ${names}`,
  spread: (n) =>
    n === 0
      ? 'Записей о более долгом сроке, который мог бы прийтись на эти дни, нет.'
      : `На эти дни ${word(n, 'может', 'могут')} приходиться ещё ${records(n)} с более долгим сроком или сомнительной датой.`,
  stops: 'Все остановки',
  still: 'На вашем устройстве движение отключено: переходите от остановки к остановке или выберите одну из них.',
  end: 'Чего фильм не смог показать',
  endAll: 'Он остановился на каждой из отобранных записей.',
  untold: {
    spread: (n) => `Датировано сроком больше месяца или с сомнением: ${number(n)}`,
    undated: (n) => `Без даты: ${number(n)}`,
    unplaced: (n) => `Без места: ${number(n)}`,
    outside: (n) => `До или после дней фильма: ${number(n)}`,
    beyond: (n) => `Больше, чем вмещает фильм: ${number(n)}`,
  },
};
